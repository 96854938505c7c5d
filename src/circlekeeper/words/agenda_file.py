"""What is said about the file itself: that it is none, is too large, or is not TOML."""

from __future__ import annotations

from circlekeeper.text import shortened
from circlekeeper.words.agenda import Saying, did_you_mean, quoted
from circlekeeper.words.language import _

# Files

A_FOLDER = _("a folder")
A_PIPE = _("a pipe")
A_SOCKET = _("a socket")
A_DEVICE = _("a device")


def not_a_plain_file(*, kind: str) -> Saying:
    """A folder, pipe, socket or device."""
    return Saying(_("this is {kind}, not a file").format(kind=kind), _("name a file with an agenda in it"))


def file_missing() -> Saying:
    """No file of that name."""
    return Saying(_("there is no such file"), _("look at the path, or see the names that 'circlekeeper agendas' lists"))


def file_beside(*, found: str, wanted: str, document: bool) -> Saying:
    """No file of that name, but one of nearly that name."""
    what = _("there is no such file, but {found} is there").format(found=shortened(found, 60))
    again = _("open it where it was written and save it as plain text, named {wanted}")
    return Saying(what, (again if document else _("rename it to {wanted}")).format(wanted=shortened(wanted, 60)))


def a_document(*, kind: str) -> Saying:
    """A file that a word processor made."""
    what = _("this is a document of a word processor, not plain text")
    if kind == "RTF":
        return Saying(what, _("save it as plain text (in TextEdit: Format, Make Plain Text)"))
    if kind in ("PDF", "HTML"):
        return Saying(
            _("this is a page ({kind}), not an agenda").format(kind=kind), _("write the agenda as plain text")
        )
    return Saying(what, _("save it as plain text (Save As, Plain Text)"))


def agenda_missing(*, nearest: str) -> Saying:
    """Neither a file nor an agenda of that name."""
    if nearest:
        return Saying(_("there is no file or agenda of that name"), did_you_mean(shortened(nearest)))
    return Saying(
        _("there is no file or agenda of that name"),
        _("name a file, or one of the names that 'circlekeeper agendas' lists"),
    )


def file_forbidden() -> Saying:
    """A file that this account may not read."""
    return Saying(_("this file may not be read"), _("give yourself the permission to read it"))


def file_loop() -> Saying:
    """Links that lead in a circle."""
    return Saying(_("the links of this path lead in a circle"), _("name the file itself"))


def file_name_impossible() -> Saying:
    """A name that no file can have."""
    return Saying(_("no file can have this name"), _("look at the path"))


def file_unreadable(*, reason: str) -> Saying:
    """The system would not give the file, for its own reason."""
    return Saying(
        _("the file cannot be read ({reason})").format(reason=reason) if reason else _("the file cannot be read"),
        _("copy it and try again"),
    )


def file_too_large(*, most: int) -> Saying:
    """More than an agenda can be."""
    return Saying(
        _("the file is too large for an agenda"), _("an agenda has at most {most} KiB").format(most=most // 1024)
    )


def utf16() -> Saying:
    """A file saved in two bytes a letter."""
    return Saying(_("the file is saved as UTF-16"), _("save it as UTF-8"))


def nul() -> Saying:
    """A byte of nothing."""
    return Saying(
        _("the file has a character that cannot stand in text (U+0000)"), _("take it out, or name a text file")
    )


def not_utf8(*, byte: int) -> Saying:
    """A byte that is no part of UTF-8."""
    return Saying(
        _("a letter here is not saved as UTF-8 (byte 0x{byte:02x})").format(byte=byte), _("save the file as UTF-8")
    )


def too_deep(*, most: int) -> Saying:
    """Lists in lists in lists."""
    return Saying(_("the value is nested more than {most} deep").format(most=most), _("write it plainly"))


def key_too_long(*, most: int) -> Saying:
    """A dotted key of many parts."""
    return Saying(_("the key has more than {most} parts").format(most=most), _("write it plainly"))


def word_too_long(*, most: int) -> Saying:
    """A number or a bare word that goes on for ever."""
    return Saying(
        _("a number or word here has more than {most:,} letters").format(most=most),
        _("shorten it, or put text in quotes"),
    )


def too_much() -> Saying:
    """More than anybody writes by hand."""
    return Saying(
        _("the file holds more keys and values than any agenda needs"), _("keep the stages of one evening in it")
    )


# What is not TOML


def quote_not_closed() -> Saying:
    """A text without its second quotation mark."""
    return Saying(_("the text is not closed"), _("write the same quotation mark at its end"))


def bracket_not_closed(*, bracket: str) -> Saying:
    """A list or inline table without its end."""
    return Saying(
        _("the {bracket} is not closed").format(bracket=bracket),
        _("write {closing} at the end").format(closing="]" if bracket == "[" else "}"),
    )


def header_not_closed(*, meant: str) -> Saying:
    """A header without all its brackets."""
    return Saying(
        _("the header is not written rightly"), _("write {meant} on a line of its own").format(meant=shortened(meant))
    )


def no_equals() -> Saying:
    """A line that gives nothing a value."""
    return Saying(_("the line is not a key and its value"), _('write key = value, as in title = "Tuesday circle"'))


def no_key(*, meant: str) -> Saying:
    """A line that begins with something that cannot be a key, and the key it is most like."""
    if meant:
        return Saying(_("no key is written like this"), did_you_mean(meant))
    return Saying(_("no key can begin like this"), _('write key = value, as in title = "Tuesday circle"'))


def prose() -> Saying:
    """Lines of text where keys are needed."""
    return Saying(_("these lines are not keys and their values"), _('write text of several lines between """ and """'))


def no_value() -> Saying:
    """Nothing after the equals sign."""
    return Saying(_("the value is missing"), _("write it after the ="))


def text_without_quotes(*, token: str) -> Saying:
    """Text or a time that needs quotation marks."""
    return Saying(
        _("the value has no quotation marks"),
        _('write "{token}", with them').format(token=shortened(token, 30)) if token else _('write "…", with them'),
    )


def entry_without_quotes(*, token: str) -> Saying:
    """Text without quotation marks in a list, where the others will have none either."""
    return Saying(
        _("the value has no quotation marks"),
        _('write "{token}", with them, as for every entry of the list').format(token=shortened(token, 30))
        if token
        else _('write "…", with them, as for every entry of the list'),
    )


def other_truth(*, token: str, truth: str) -> Saying:
    """True, yes or off."""
    return Saying(_("{token} is not known here").format(token=quoted(token)), _("write {truth}").format(truth=truth))


def curly_quotes() -> Saying:
    """Quotation marks of a word processor."""
    return Saying(_("the quotation marks are not the straight ones"), _('write straight ones: "…"'))


def text_on_lines(*, mark: str) -> Saying:
    """A text of several lines between single quotation marks."""
    return Saying(
        _("a text with line breaks stands between three quotation marks"),
        _("write {mark} before it and {mark} after it").format(mark=mark),
    )


def quote_inside(*, mark: str) -> Saying:
    """A text that holds the mark it stands between."""
    instead = _('write \\" for each one inside the text') if mark == '"' else _('write "…" around the text instead')
    return Saying(_("the text ends at a quotation mark inside it"), instead)


def stray_sign(*, sign: str) -> Saying:
    """A comma or semicolon at the end of a line."""
    return Saying(_('there is a "{sign}" after the value').format(sign=sign), _("take it out"))


def no_comma() -> Saying:
    """Two entries of a list that nothing parts."""
    return Saying(
        _("the list does not go on like this"), _('write a comma between two entries, and ] at the end: ["…", "…"]')
    )


def inline_table() -> Saying:
    """A table in curly brackets that is not written rightly."""
    instead = _("write it on one line, as in { min = 3, max = 12 }, with a comma between two keys and none at the end")
    return Saying(_("the table in curly brackets is not written rightly"), instead)


def two_values() -> Saying:
    """Something more on the line."""
    return Saying(
        _("there is something more after the value"), _("write one key and its value on a line; text stands in quotes")
    )


def wrong_escape() -> Saying:
    r"""A backslash that means nothing."""
    return Saying(_("a backslash in the text means nothing"), _("write two backslashes, or use single quotation marks"))


def foreign_in_file(*, code: str) -> Saying:
    """A control character in the file itself."""
    if code == "U+000D":
        return Saying(
            _("a line ends in the manner of old computers ({code})").format(code=code),
            _("save the file with the usual line endings"),
        )
    return Saying(_("a character here cannot stand in an agenda ({code})").format(code=code), _("take it out"))


def not_toml() -> Saying:
    """Whatever else it is."""
    return Saying(
        _("this is not TOML, the language of agenda files"), _('write key = value, as in title = "Tuesday circle"')
    )


def key_twice(*, key: str, line: int) -> Saying:
    """A key that has a value already."""
    return Saying(
        _("the key {key} stands already in line {line}").format(key=quoted(key), line=line), _("take one of them out")
    )


def key_twice_in_a_table() -> Saying:
    """A key twice in curly brackets."""
    return Saying(_("a key stands twice in the curly brackets"), _("take one of them out"))


def header_forgotten() -> Saying:
    """A second kind in one stage."""
    return Saying(
        _("this stage has its kind already, and a stage has one"),
        _("write [[stages]] on a line of its own where the next one begins"),
    )


def list_written_otherwise(*, header: str) -> Saying:
    """A list of tables that stands further up in another form."""
    return Saying(
        _("this list stands further up in another form"),
        _("write {header} above each of its tables, there and here").format(header=header),
    )


def header_twice(*, line: int) -> Saying:
    """A table that has been opened already."""
    what = (
        _("this table stands already in line {line}").format(line=line)
        if line
        else _("this table stands already further up")
    )
    return Saying(what, _("write its keys together"))
