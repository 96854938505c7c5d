"""What is said about the file itself: that it is none, is too large, or is not TOML."""

from __future__ import annotations

from circlekeeper.text import shortened
from circlekeeper.words.agenda import Saying, quoted

# Files

A_FOLDER = "a folder"
A_PIPE = "a pipe"
A_SOCKET = "a socket"
A_DEVICE = "a device"


def not_a_plain_file(*, kind: str) -> Saying:
    """A folder, pipe, socket or device."""
    return Saying(f"this is {kind}, not a file", "name a file with an agenda in it")


def file_missing() -> Saying:
    """No file of that name."""
    return Saying("there is no such file", "look at the path, or see the names that 'circlekeeper agendas' lists")


def agenda_missing(*, nearest: str) -> Saying:
    """Neither a file nor an agenda of that name."""
    if nearest:
        return Saying("there is no file or agenda of that name", f"did you mean '{shortened(nearest)}'?")
    return Saying("there is no file or agenda of that name", "name a file, or one of the names that 'circlekeeper agendas' lists")


def file_forbidden() -> Saying:
    """A file that this account may not read."""
    return Saying("this file may not be read", "give yourself the permission to read it")


def file_loop() -> Saying:
    """Links that lead in a circle."""
    return Saying("the links of this path lead in a circle", "name the file itself")


def file_name_impossible() -> Saying:
    """A name that no file can have."""
    return Saying("no file can have this name", "look at the path")


def file_unreadable(*, reason: str) -> Saying:
    """The system would not give the file, for its own reason."""
    return Saying(f"the file cannot be read ({reason})" if reason else "the file cannot be read", "copy it and try again")


def file_too_large(*, most: int) -> Saying:
    """More than an agenda can be."""
    return Saying("the file is too large for an agenda", f"an agenda has at most {most // 1024} KiB")


def utf16() -> Saying:
    """A file saved in two bytes a letter."""
    return Saying("the file is saved as UTF-16", "save it as UTF-8")


def nul() -> Saying:
    """A byte of nothing."""
    return Saying("the file has a character that cannot stand in text (U+0000)", "take it out, or name a text file")


def not_utf8(*, byte: int) -> Saying:
    """A byte that is no part of UTF-8."""
    return Saying(f"a letter here is not saved as UTF-8 (byte 0x{byte:02x})", "save the file as UTF-8")


def too_deep(*, most: int) -> Saying:
    """Lists in lists in lists."""
    return Saying(f"the value is nested more than {most} deep", "write it plainly")


def key_too_long(*, most: int) -> Saying:
    """A dotted key of many parts."""
    return Saying(f"the key has more than {most} parts", "write it plainly")


def word_too_long(*, most: int) -> Saying:
    """A number or a bare word that goes on for ever."""
    return Saying(f"a number or word here has more than {most:,} letters", "shorten it, or put text in quotes")


def too_much() -> Saying:
    """More than anybody writes by hand."""
    return Saying("the file holds more keys and values than any agenda needs", "keep the stages of one evening in it")


# What is not TOML


def quote_not_closed() -> Saying:
    """A text without its second quotation mark."""
    return Saying("the text is not closed", "write the same quotation mark at its end")


def bracket_not_closed(*, bracket: str) -> Saying:
    """A list or inline table without its end."""
    return Saying(f"the {bracket} is not closed", f"write {']' if bracket == '[' else '}'} at the end")


def header_not_closed(*, meant: str) -> Saying:
    """A header without all its brackets."""
    return Saying("the header is not written rightly", f"write {shortened(meant)} on a line of its own")


def no_equals() -> Saying:
    """A line that gives nothing a value."""
    return Saying("the line is not a key and its value", 'write key = value, as in title = "Tuesday circle"')


def no_key(*, meant: str) -> Saying:
    """A line that begins with something that cannot be a key, and the key it is most like."""
    if meant:
        return Saying("no key is written like this", f"did you mean '{meant}'?")
    return Saying("no key can begin like this", 'write key = value, as in title = "Tuesday circle"')


def prose() -> Saying:
    """Lines of text where keys are needed."""
    return Saying("these lines are not keys and their values", 'write text of several lines between """ and """')


def no_value() -> Saying:
    """Nothing after the equals sign."""
    return Saying("the value is missing", "write it after the =")


def text_without_quotes(*, token: str) -> Saying:
    """Text or a time that needs quotation marks."""
    return Saying("the value has no quotation marks", f'write "{shortened(token, 30)}", with them' if token else 'write "…", with them')


def entry_without_quotes(*, token: str) -> Saying:
    """Text without quotation marks in a list, where the others will have none either."""
    what, instead = text_without_quotes(token=token)
    return Saying(what, f"{instead}, as for every entry of the list")


def other_truth(*, token: str, truth: str) -> Saying:
    """True, yes or off."""
    return Saying(f"{quoted(token)} is not known here", f"write {truth}")


def curly_quotes() -> Saying:
    """Quotation marks of a word processor."""
    return Saying("the quotation marks are not the straight ones", 'write straight ones: "…"')


def text_on_lines(*, mark: str) -> Saying:
    """A text of several lines between single quotation marks."""
    return Saying("a text with line breaks stands between three quotation marks", f"write {mark} before it and {mark} after it")


def quote_inside(*, mark: str) -> Saying:
    """A text that holds the mark it stands between."""
    instead = 'write \\" for each one inside the text' if mark == '"' else 'write "…" around the text instead'
    return Saying("the text ends at a quotation mark inside it", instead)


def stray_sign(*, sign: str) -> Saying:
    """A comma or semicolon at the end of a line."""
    return Saying(f'there is a "{sign}" after the value', "take it out")


def no_comma() -> Saying:
    """Two entries of a list that nothing parts."""
    return Saying("the list does not go on like this", 'write a comma between two entries, and ] at the end: ["…", "…"]')


def inline_table() -> Saying:
    """A table in curly brackets that is not written rightly."""
    instead = "write it on one line, as in { min = 3, max = 12 }, with a comma between two keys and none at the end"
    return Saying("the table in curly brackets is not written rightly", instead)


def two_values() -> Saying:
    """Something more on the line."""
    return Saying("there is something more after the value", "write one key and its value on a line; text stands in quotes")


def wrong_escape() -> Saying:
    r"""A backslash that means nothing."""
    return Saying("a backslash in the text means nothing", "write two backslashes, or use single quotation marks")


def foreign_in_file(*, code: str) -> Saying:
    """A control character in the file itself."""
    if code == "U+000D":
        return Saying(f"a line ends in the manner of old computers ({code})", "save the file with the usual line endings")
    return Saying(f"a character here cannot stand in an agenda ({code})", "take it out")


def not_toml() -> Saying:
    """Whatever else it is."""
    return Saying("this is not TOML, the language of agenda files", 'write key = value, as in title = "Tuesday circle"')


def key_twice(*, key: str, line: int) -> Saying:
    """A key that has a value already."""
    return Saying(f"the key {quoted(key)} stands already in line {line}", "take one of them out")


def key_twice_in_a_table() -> Saying:
    """A key twice in curly brackets."""
    return Saying("a key stands twice in the curly brackets", "take one of them out")


def header_forgotten() -> Saying:
    """A second kind in one stage."""
    return Saying("this stage has its kind already, and a stage has one", "write [[stages]] on a line of its own where the next one begins")


def list_written_otherwise(*, header: str) -> Saying:
    """A list of tables that stands further up in another form."""
    return Saying("this list stands further up in another form", f"write {header} above each of its tables, there and here")


def header_twice(*, line: int) -> Saying:
    """A table that has been opened already."""
    place = f"in line {line}" if line else "further up"
    return Saying(f"this table stands already {place}", "write its keys together")
