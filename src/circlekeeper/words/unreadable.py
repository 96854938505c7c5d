"""What is said where a file can't be read as an agenda: that it is none, is too large, or is not TOML."""

from __future__ import annotations

from circlekeeper.text import shortened
from circlekeeper.words import figures
from circlekeeper.words.agenda import Saying, did_you_mean, quoted
from circlekeeper.words.language import _

# Files

NOT_A_FILE = {
    "folder": _("this is a folder, not a file"),
    "pipe": _("this is a pipe, not a file"),
    "socket": _("this is a socket, not a file"),
    "device": _("this is a device, not a file"),
}


def not_a_plain_file(*, kind: str) -> Saying:
    """A folder, pipe, socket or device: a key of NOT_A_FILE."""
    return Saying(NOT_A_FILE[kind], _("give the path of an agenda file"))


def file_missing() -> Saying:
    """No file of that name."""
    return Saying(_("there is no such file"), _("check the path, or use a name that 'circlekeeper agendas' lists"))


def file_in_library(*, name: str) -> Saying:
    """No file of that name here, but one of one's own agendas is called so."""
    return Saying(_("there is no such file here, but you have an agenda with that name"), did_you_mean(shortened(name)))


def file_beside(*, found: str, wanted: str, document: bool) -> Saying:
    """No file of that name, but one of nearly that name."""
    what = _("there is no such file, but there is {found}").format(found=shortened(found, 60))
    again = _("open it in the program it was written with and save it as plain text, named {wanted}")
    return Saying(what, (again if document else _("rename it to {wanted}")).format(wanted=shortened(wanted, 60)))


def a_document(*, kind: str) -> Saying:
    """A file that a word processor made."""
    what = _("this is a word-processor document, not plain text")
    if kind == "RTF":
        return Saying(what, _("save it as plain text (in TextEdit: Format, Make Plain Text)"))
    if kind in ("PDF", "HTML"):
        return Saying(_("this is {kind}, not an agenda").format(kind=kind), _("write the agenda as plain text"))
    return Saying(what, _("save it as plain text (Save As, Plain Text)"))


def agenda_missing(*, nearest: str) -> Saying:
    """Neither a file nor an agenda of that name."""
    if nearest:
        return Saying(_("there is no file or agenda with that name"), did_you_mean(shortened(nearest)))
    return Saying(
        _("there is no file or agenda with that name"),
        _("give a path, or a name that 'circlekeeper agendas' lists"),
    )


def file_forbidden() -> Saying:
    """A file that this account may not read."""
    return Saying(_("you don't have permission to read this file"), _("change its permissions so that you can read it"))


def file_loop() -> Saying:
    """Links that lead in a circle."""
    return Saying(_("the links in this path form a loop"), _("give the path of the file itself"))


def file_name_impossible() -> Saying:
    """A name that no file can have."""
    return Saying(_("no file can have this name"), _("check the path"))


def file_unreadable(*, reason: str) -> Saying:
    """The system would not give the file, for its own reason."""
    return Saying(
        _("the file can't be read ({reason})").format(reason=reason) if reason else _("the file can't be read"),
        _("copy it and try again"),
    )


def file_too_large(*, most: int) -> Saying:
    """More than an agenda can be."""
    return Saying(
        _("the file is too large for an agenda"), _("an agenda can have at most {most} KiB").format(most=most // 1024)
    )


def utf16() -> Saying:
    """A file saved in two bytes a letter."""
    return Saying(_("the file is saved as UTF-16"), _("save it as UTF-8"))


def nul() -> Saying:
    """A byte of nothing."""
    return Saying(
        _("the file contains a character that isn't allowed in text (U+0000)"), _("remove it, or use a text file")
    )


def not_utf8(*, byte: int) -> Saying:
    """A byte that is no part of UTF-8."""
    return Saying(
        _("a character here isn't saved as UTF-8 (byte 0x{byte:02x})").format(byte=byte), _("save the file as UTF-8")
    )


def too_deep(*, most: int) -> Saying:
    """Lists in lists in lists."""
    return Saying(_("the value is nested more than {most} levels deep").format(most=most), _("write it more simply"))


def key_too_long(*, most: int) -> Saying:
    """A dotted key of many parts."""
    return Saying(_("the key has more than {most} parts").format(most=most), _("write it more simply"))


def word_too_long(*, most: int) -> Saying:
    """A number or a bare word that goes on for ever."""
    return Saying(
        _("a number or word here has more than {most} characters").format(most=figures.whole(most)),
        _("shorten it, or put text in quotes"),
    )


def too_much() -> Saying:
    """More than anybody writes by hand."""
    return Saying(
        _("the file has more keys and values than any agenda needs"), _("keep only one evening's stages in it")
    )


# What is not TOML


def quote_not_closed() -> Saying:
    """A text without its second quotation mark."""
    return Saying(_("the closing quotation mark is missing"), _("write the same quotation mark at the end of the text"))


def bracket_not_closed(*, bracket: str) -> Saying:
    """A list or inline table without its end."""
    return Saying(
        _("the {bracket} isn't closed").format(bracket=bracket),
        _("write {closing} at the end").format(closing="]" if bracket == "[" else "}"),
    )


def header_not_closed(*, meant: str) -> Saying:
    """A header without all its brackets."""
    return Saying(
        _("the header isn't written correctly"), _("write {meant} on a line of its own").format(meant=shortened(meant))
    )


def no_equals() -> Saying:
    """A line that gives nothing a value."""
    return Saying(_("this line isn't a key with a value"), _('write key = value, as in title = "Tuesday circle"'))


def no_key(*, meant: str) -> Saying:
    """A line that begins with something that cannot be a key, and the key it is most like."""
    if meant:
        return Saying(_("a key can't be written like this"), did_you_mean(meant))
    return Saying(_("a key can't begin like this"), _('write key = value, as in title = "Tuesday circle"'))


def prose() -> Saying:
    """Lines of text where keys are needed."""
    return Saying(_("these lines aren't keys with values"), _('put text of several lines between """ and """'))


def prose_after_text(*, line: int) -> Saying:
    """Lines of text where keys are needed, right behind a text of several lines: it probably ended too early."""
    return Saying(
        _("these lines aren't keys with values"),
        _('check the """ of the text that begins on line {line}: it ends just before these lines').format(line=line),
    )


def no_value() -> Saying:
    """Nothing after the equals sign."""
    return Saying(_("the value is missing"), _("write it after the ="))


def text_without_quotes(*, token: str) -> Saying:
    """Text or a time that needs quotation marks."""
    return Saying(
        _("the value has no quotation marks"),
        _('write it with quotation marks: "{token}"').format(token=shortened(token, 30))
        if token
        else _('write it with quotation marks: "…"'),
    )


def entry_without_quotes(*, token: str) -> Saying:
    """Text without quotation marks in a list, where the others will have none either."""
    return Saying(
        _("the value has no quotation marks"),
        _('write it with quotation marks: "{token}", and so for every entry in the list').format(
            token=shortened(token, 30)
        )
        if token
        else _('write it with quotation marks: "…", and so for every entry in the list'),
    )


def other_truth(*, token: str, truth: str) -> Saying:
    """True, yes or off."""
    return Saying(_("unknown word {token}").format(token=quoted(token)), _("write {truth}").format(truth=truth))


def curly_quotes() -> Saying:
    """Quotation marks of a word processor."""
    return Saying(_("these quotation marks aren't straight"), _('use straight ones: "…"'))


def text_on_lines(*, mark: str) -> Saying:
    """A text of several lines between single quotation marks."""
    return Saying(
        _("text with line breaks needs three quotation marks on each side"),
        _("put {mark} before it and {mark} after it").format(mark=mark),
    )


def quote_inside(*, mark: str) -> Saying:
    """A text that holds the mark it stands between."""
    instead = _('write \\" for each one inside the text') if mark == '"' else _('put "…" around the text instead')
    return Saying(_("the text ends at a quotation mark inside it"), instead)


def stray_sign(*, sign: str) -> Saying:
    """A comma or semicolon at the end of a line."""
    return Saying(_('there is a "{sign}" after the value').format(sign=sign), _("remove it"))


def no_comma() -> Saying:
    """Two entries of a list that nothing parts."""
    return Saying(
        _("the list can't continue like this"), _('write a comma between entries and ] at the end: ["…", "…"]')
    )


def inline_table() -> Saying:
    """A table in curly brackets that is not written rightly."""
    instead = _("write it on one line, as in { min = 3, max = 12 }, with a comma between keys and none at the end")
    return Saying(_("the table in curly brackets isn't written correctly"), instead)


def two_values() -> Saying:
    """Something more on the line."""
    return Saying(
        _("there is something else after the value"), _("write one key with its value per line, and put text in quotes")
    )


def wrong_escape() -> Saying:
    r"""A backslash that means nothing."""
    return Saying(
        _("a backslash in the text has no meaning here"), _("write two backslashes, or use single quotation marks")
    )


def foreign_in_file(*, code: str) -> Saying:
    """A control character in the file itself."""
    if code == "U+000D":
        return Saying(
            _("a line uses old Mac line endings ({code})").format(code=code),
            _("save the file with the usual line endings"),
        )
    return Saying(_("a character here isn't allowed in an agenda ({code})").format(code=code), _("remove it"))


def not_toml() -> Saying:
    """Whatever else it is."""
    return Saying(
        _("this is not TOML, the language of agenda files"), _('write key = value, as in title = "Tuesday circle"')
    )


def key_twice(*, key: str, line: int) -> Saying:
    """A key that has a value already."""
    return Saying(
        _("the key {key} is already on line {line}").format(key=quoted(key), line=line), _("remove one of them")
    )


def key_twice_in_a_table() -> Saying:
    """A key twice in curly brackets."""
    return Saying(_("the same key appears twice in the curly brackets"), _("remove one of them"))


def header_forgotten() -> Saying:
    """A second kind in one stage."""
    return Saying(
        _("this stage already has a kind, and it can have only one"),
        _("write [[stages]] on a line of its own where the next stage begins"),
    )


def list_written_otherwise(*, header: str) -> Saying:
    """A list of tables that stands further up in another form."""
    return Saying(
        _("this list is written in another form further up"),
        _("write {header} above each of its tables, there and here").format(header=header),
    )


def header_twice(*, line: int) -> Saying:
    """A table that has been opened already."""
    what = (
        _("this table is already on line {line}").format(line=line)
        if line
        else _("this table already appears further up")
    )
    return Saying(what, _("put all its keys together"))
