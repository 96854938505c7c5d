"""The times that stand in a line of an outline: clock times, lengths, each person's time; and what is left of the line
without them.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from circlekeeper.agenda.outline.clocktimes import DASH, SPACE, WrittenTime, clocks_in
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, begins, has, number_of, of_everyone, one_of, tokens
from circlekeeper.units import HOUR, LONGEST, MINUTE, SECOND, Ms

Role = Literal["length", "each", "gap", "after", "changeover", "other"]
"""What a time in a line is: a stage's, each person's, the quiet between turns, the circle's answer, changing places, or
none of these.
"""

MOST_LETTERS = 2000
"""So much of a line is looked at; no stage is told in more."""
LEAST_EVENING: Ms = 45 * MINUTE
"""A shorter time is no evening's."""
_MOST_OF_A_UNIT = 60
"""An hour has no more minutes, a minute no more seconds: "15 min 90 s" are two times."""
_PER = re.compile(r"/[^\W\d_]{1,15}\b")
_TIMED_EACH = re.compile(r"\d[  ]?(?:[^\W\d_]{1,8}|['’′])[  ][^\W\d_]+:$")
"""What each has is said already, and the time behind the colon is the stage's: "1 minute each: 10 minutes"."""
_CLAUSE = re.compile(r"[.;:()\[\]{},|·–—]|\s-(?=\s|$)")
_DOT = re.compile(r"\.(?=\s*[,;:)\]]|\s+[a-zà-ÿ])")
"""The dot of a shortened unit, where the sentence goes on: "5 Min., one word each", "2 Min. pro Person"."""
_APART = tuple(",;:|·–—-([")
"""What stands before words that belong to a time alone."""


class Length(NamedTuple):
    """A length of time as it stands in a line."""

    length: Ms
    role: Role
    plain: bool
    """Whether it stands where a stage's length stands: in brackets, at the beginning or the end of the line."""
    guessed: bool = False
    """Whether the line leaves it open: "5 to 10 minutes"."""
    times: int = 1
    """How often: "3 × 5 min"."""

    @property
    def whole(self) -> Ms:
        """All of it, as often as it comes."""
        return self.length * self.times


class Times(NamedTuple):
    """What a line says of times."""

    begins: WrittenTime | None
    ends: WrittenTime | None
    lengths: tuple[Length, ...]
    rest: str
    """The line without its times."""
    said: tuple[str, ...] = ()
    """What stood in brackets together with a time, without it."""

    def of(self, role: Role) -> Length | None:
        """The time of that role; of several the longest that stands where one would look."""
        found = [one for one in self.lengths if one.role == role]
        plain = [one for one in found if one.plain]
        return max(plain, key=lambda one: one.whole, default=found[0] if found else None)

    @property
    def length(self) -> Length | None:
        """The stage's length."""
        return self.of("length")

    @property
    def clocked(self) -> bool:
        """Whether it says when something begins or ends."""
        return self.begins is not None or self.ends is not None

    @property
    def says_when(self) -> bool:
        """Whether it says when something is, or how long."""
        return self.clocked or self.length is not None

    @property
    def timed(self) -> bool:
        """Whether it says plainly when something is or how long."""
        return self.clocked or any(one.role == "length" and one.plain for one in self.lengths)

    @property
    def only(self) -> bool:
        """Whether nothing but a time stands there."""
        return not self.rest and not self.said and (self.clocked or bool(self.lengths))


class _Span(NamedTuple):
    start: int
    end: int
    length: Length | None = None
    begins: WrittenTime | None = None
    ends: WrittenTime | None = None


@lru_cache(64)  # a line is asked several times in a row what it is
def times_in(text: str, words: Vocabulary) -> Times:
    """The times of a line, and what it says without them."""
    text = text[:MOST_LETTERS]
    spans = [*_spans(text, words)]
    if not any(span.begins is not None and span.ends is not None for span in spans):
        spans = _parts_added(text, spans, words)
    elif sum(span.length is not None and span.length.role == "length" for span in spans) > 1:
        spans = [span._replace(length=span.length and span.length._replace(plain=False)) for span in spans]
    spans = _each_in_brackets(text, spans, words)
    begins = next((span.begins for span in spans if span.begins is not None), None)
    ends = next((span.ends for span in spans if span.ends is not None), None)
    lengths = tuple(span.length for span in spans if span.length is not None)
    rest, said = _without(text, [span for span in spans if span.length is None or span.length.role != "other"], words)
    return Times(begins, ends, lengths, rest, said)


@lru_cache(64)  # for where the times are, too
def _spans(text: str, words: Vocabulary) -> tuple[_Span, ...]:
    """The times of a line in their order."""
    clocks = [_Span(at.start, at.end, None, at.begins, at.ends) for at in clocks_in(text, words)]
    return tuple(sorted([*clocks, *_lengths(text, words, clocks)]))


def _each_in_brackets(text: str, spans: list[_Span], words: Vocabulary) -> list[_Span]:
    """Beside the stage's length, a shorter one that stands in brackets with a word for all is each one's: "10 min
    (everyone, 1 min)".
    """
    lengths = [span.length.length for span in spans if span.length and span.length.role == "length"]
    clocked = any(span.begins is not None and span.ends is not None for span in spans)
    if len(lengths) < 2 and not (lengths and clocked):
        return spans
    whole, made = max(lengths) + clocked, list(spans)
    for found in _BRACKETS.finditer(text):
        if not of_everyone(tokens(found[1]), words):
            continue
        for i, span in enumerate(spans):
            length = span.length
            if (
                length
                and length.role == "length"
                and length.length < whole
                and found.start() < span.start < found.end()
            ):
                made[i] = span._replace(length=length._replace(role="each"))
    return made


def _parts_added(text: str, spans: list[_Span], words: Vocabulary) -> list[_Span]:
    """The lengths of a stage's parts made one: "presentation 10 min, discussion 20 min"."""
    parts = [span for span in spans if span.length is not None and span.length.role == "length"]
    mentions = begins(tokens(text), words.past)
    if len(parts) < 2 or mentions or any(span.length is None or span.length.guessed for span in parts):
        return spans
    for before, after in pairwise(parts):
        between = text[before.end : after.start].lower()
        if not re.search(r"[,;+].*[^\W\d_]", between) or any(f" {said} " in f" {between} " for said in words.of_which):
            return spans
    if not re.search(r"[^\W\d_]", text[: parts[0].start]):
        return spans
    whole = sum(span.length.whole for span in parts if span.length is not None)
    if whole > LONGEST:
        return spans
    end = len(text)
    return [*(span for span in spans if span not in parts), _Span(end, end, Length(whole, "length", plain=True))]


def ends_of_lengths(text: str, words: Vocabulary) -> list[int]:
    """Where each length that is a stage's ends, with the bracket it stands in."""
    spans = _spans(text[:MOST_LETTERS], words)
    ends = [span.end for span in spans if span.length is not None and span.length.role == "length"]
    return [end + text[end : end + 1].count(")") for end in ends]


# ---- lengths ----


@cache
def _pattern(words: Vocabulary) -> re.Pattern[str]:
    """What a length looks like in a language."""
    units, spelt = one_of((*words.hours, *words.minutes, *words.seconds)), one_of(tuple(words.numbers))
    joining = one_of((*words.joining, "&", "+"))
    letter = one_of(tuple(unit for unit in (*words.hours, *words.minutes, *words.seconds) if len(unit) == 1))
    spelt = rf"(?:{spelt})(?!(?:{letter})(?!\w))"
    number = rf"(?:\d{{1,3}}(?:[.,]\d{{1,2}})?(?:{SPACE}?[½¼¾])?|[½¼¾]|{spelt})"
    whole, to, people = one_of(tuple(words.lengths)), one_of(words.to), one_of(words.people)
    each, often = one_of(words.each_after), one_of(words.times_of)
    return re.compile(
        rf"(?<![\w.:,])(?:(?P<whole>{whole})(?!\w)"
        rf"|(?:(?P<times>\d{{1,2}})(?P<people>{SPACE}(?:{people}))?{SPACE}?(?:[x×*]|(?<=\s)(?:{often})(?=\s)){SPACE}?)?(?P<low>{number})(?:{SPACE}?(?:{DASH}|{to}){SPACE}?(?P<high>{number}))?"
        rf"{SPACE}?{DASH}?{SPACE}?(?:(?P<unit>{units})(?!\w)|(?P<quick>[hm])(?=\d)|(?P<mark>['’′])(?!\w)|(?P<marks>''|″|\"(?={SPACE}(?:{each})))(?!\w)))\.?"
        rf"(?:(?:{SPACE}?(?:{joining}){SPACE})?{SPACE}?(?P<more>\d{{1,2}})(?:{SPACE}?(?P<unit2>{units}))?(?![\w:]))?",
        re.IGNORECASE,
    )


def _lengths(text: str, words: Vocabulary, taken: list[_Span]) -> list[_Span]:
    found: list[_Span] = []
    for match in _pattern(words).finditer(text):
        start, end = match.start(), match.end()
        if any(span.start < end and start < span.end for span in taken):
            continue
        if (read := _read(match, words)) is None:
            continue
        length, guessed, times, end = read
        if guessed and (behind := _number_of_title(text, match)) is not None:
            start, guessed = behind, False
        end += _DOT.match(text, end) is not None
        role, end = _role(text, start, end, words)
        if match["people"]:
            role = "each"
        if role == "each":
            start = _announced(text, start, words)
        plain = _is_plain(text, start, end, words)
        found.append(_Span(_softened(text, start, words), end, Length(length, role, plain, guessed, times)))
    return found


def begins_with_length(text: str, words: Vocabulary) -> bool:
    """Whether a sentence begins with the time that its stage takes: "for half an hour we"."""
    return len(times_in(text, words).rest.split()) > 1 and any(
        span.length is not None and span.length.role == "length" and not re.search(r"\w", text[: span.start])
        for span in _spans(text[:MOST_LETTERS], words)
    )


def begins_with_turn(text: str, words: Vocabulary) -> bool:
    """Whether a part of a sentence begins with each one's time: ", ten minutes each, on the question"."""
    return any(
        span.length is not None and span.length.role == "each" and not re.search(r"\w", text[: span.start])
        for span in _spans(text[:MOST_LETTERS], words)
    )


def _number_of_title(text: str, match: re.Match[str]) -> int | None:
    """Where a length begins whose first number is the title's: "Round 1 – 15 min"."""
    between = text[match.end("low") : match.start("high")]
    if not between.startswith((" ", "\u00a0")) or not between.endswith((" ", "\u00a0")) or between.strip().isalpha():
        return None
    before = text[: match.start("low")]
    spelt = before.rstrip()[-1:].isalpha() and before[-1:].isspace()
    return match.start("high") if spelt else None


def _read(match: re.Match[str], words: Vocabulary) -> tuple[Ms, bool, int, int] | None:
    """The length a match means, whether it was left open, how often, and where it ends; None where it is none after
    all.
    """
    if (whole := match["whole"]) is not None:
        known = words.lengths.get(" ".join(whole.lower().split()))
        return None if known is None else (known * SECOND, False, 1, match.end("whole"))
    end = max(match.end(name) for name in ("unit", "quick", "mark", "marks"))
    unit = (
        _unit((match["unit"] or match["quick"] or "").lower(), words)
        if match["mark"] is None and match["marks"] is None
        else None
    )
    size = unit or (SECOND if match["marks"] else MINUTE)
    low, high = _number(match["low"], words), _number(match["high"], words) if match["high"] else None
    if low is None or (high is not None and high <= low) or (match["low"].isalpha() and len(match["unit"] or "") == 1):
        return None
    value = (high if high is not None else low) * size
    inner = _unit((match["unit2"] or "").lower(), words)
    more = match["more"]
    if more and high is None and (inner or size) < size and int(more) < _MOST_OF_A_UNIT:
        value, end = value + int(more) * (inner or 0), match.end()
    elif more and high is None and size == HOUR and not match["unit2"] and _text_between(match, "more") <= 1:
        value, end = value + int(more) * MINUTE, match.end()
    times = int(match["times"]) if match["times"] else 1
    length = round(value) // SECOND * SECOND
    if size == SECOND and len(match["unit"] or "ss") == 1 and length < 10 * SECOND:
        return None  # "in 3s" is threes
    if length <= 0 or length * max(1, times) > LONGEST or times == 0:
        return None
    return length, high is not None, times, end


def _text_between(match: re.Match[str], name: str) -> int:
    """How many letters stand between the unit and a part behind it."""
    return match.start(name) - max(match.end(unit) for unit in ("unit", "quick", "mark", "marks"))


def _unit(word: str, words: Vocabulary) -> Ms | None:
    for names, size in ((words.hours, HOUR), (words.minutes, MINUTE), (words.seconds, SECOND)):
        if word in names:
            return size
    return None


_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def _number(written: str, words: Vocabulary) -> float | None:
    text = written.strip().lower()
    if (whole := number_of(text, words)) is not None:
        return float(whole)
    fraction = _FRACTIONS.get(text[-1:], 0.0)
    digits = text.rstrip("½¼¾").strip().replace(",", ".")
    try:
        return (float(digits) if digits else 0.0) + fraction
    except ValueError:
        return None


def _role(text: str, start: int, end: int, words: Vocabulary) -> tuple[Role, int]:
    """What a time is, by what stands around it, and where the words that say so end."""
    tail = text[end : end + 60].lower()
    skipped = len(tail) - len(tail.lstrip(" \t,-–—"))
    behind = tail[skipped:]
    if _is_end_filled(text[max(0, start - 60) : start].lower(), behind, words):
        return "length", end
    if any(
        behind.startswith(phrase) and not behind[len(phrase) : len(phrase) + 1].isalnum()
        for phrase in words.no_length_after
    ):
        return "other", end
    said = _said_behind(behind, words)
    if said is not None and tail[:skipped].strip() and _begins_sentence(behind[said[1] :]):
        said = None
    if said is not None and not (tail[:skipped].strip(" \t") and _leads_to_time(behind[said[1] :], words)):
        return said[0], end + skipped + said[1]
    head = text[max(0, start - 60) : start].lower()
    before_softened = text[max(0, start - 60) : _softened(text, start, words)].lower()
    if _says_each(head, words) or _says_each(before_softened, words):
        return "each", end
    return "other" if _is_part_of_evening(head, words) else "length", end


def _is_part_of_evening(head: str, words: Vocabulary) -> bool:
    """Whether the words before a time make it no stage's, but a part of what is told elsewhere: "the last ten
    minutes"."""
    before = _CLAUSE.split(head)[-1].split()
    while before and (before[-1] in words.about or " ".join(before[-2:]) in words.about):
        del before[-1 if before[-1] in words.about else -2 :]
    return any(before[-len(phrase.split()) :] == phrase.split() for phrase in words.no_length_before)


def _is_end_filled(head: str, behind: str, words: Vocabulary) -> bool:
    """Whether a stage fills such a part: "the last ten minutes are for a round", "after ten minutes' break we"."""
    if not _is_part_of_evening(head, words):
        return False
    starts = f" {head.strip()}"
    if any(starts.endswith(f" {said}") and not starts[: -len(said)].strip() for said in words.minutes_after):
        return True
    if behind.startswith(":") or any(f"{behind} ".startswith(f"{said} ") for said in words.filled_by):
        return True
    if has(tokens(" ".join(behind.split()[:4])), (*words.everyone, *words.who_does)):
        return True
    said = tokens(behind.removeprefix("’").removeprefix("'"))
    signs = [words.sign_of(said[:few]) for few in (1, 2) if len(said) >= few]
    return any(sign is not None and sign.kind is not None and sign.weight > 2 for sign in signs)


def _said_behind(behind: str, words: Vocabulary) -> tuple[Role, int] | None:
    """What the words behind a time say it is, and how long these are."""
    if (every := _PER.match(behind, 0)) is not None or (every := words.per.match(behind)) is not None:
        return "each", every.end()
    for phrase, role in words.said_behind:
        if behind.startswith(phrase) and not behind[len(phrase) : len(phrase) + 1].isalnum():
            return role, len(phrase)  # type: ignore[return-value]
    for soft in words.about:
        if behind.startswith(f"{soft} ") and (said := _said_behind(behind[len(soft) + 1 :], words)) is not None:
            return said[0], len(soft) + 1 + said[1]
    return None


def _begins_sentence(behind: str) -> bool:
    """Whether words go on behind a phrase: "30 min – each brings something" is no time of each one's."""
    return behind[:1] == " " and behind[1:2].isalpha()


def _leads_to_time(behind: str, words: Vocabulary) -> bool:
    """Whether the next word is a number: in "20 min, per person 2 min" the words between belong to the second time."""
    left = behind.lstrip(" \t:").split()
    while left and left[0] in words.about:
        left.pop(0)
    return bool(left) and (left[0][:1].isdigit() or left[0] in words.numbers)


def _says_each(head: str, words: Vocabulary) -> bool:
    """Whether the words before a time say that it is each person's."""
    for said in words.not_each:
        head = head.replace(said, " ")
    head = head.rstrip()
    colon = head.endswith(":")
    clause = _CLAUSE.split(head.rstrip(": "))[-1].split()
    while clause and not colon and clause[-1] in words.about and clause[-1] != "each":
        clause.pop()
    if not clause and _is_once(head, words):
        return True
    joined = " ".join(clause)
    if colon and _TIMED_EACH.search(head):
        return False
    if any(joined.endswith(phrase) and not joined[: -len(phrase)][-1:].isalnum() for phrase in words.each_before):
        return True
    near = clause[-8:-1] if clause and clause[-1] in words.no_length_before else clause[-8:]
    return not colon and any(word in near for word in words.each_before if " " not in word)


def _is_once(head: str, words: Vocabulary) -> bool:
    """Whether what stands before a comma and a time says that everyone speaks once: "each speaks once, for up to"."""
    before, comma, soft = head.rpartition(",")
    said = tokens(before)
    if not comma or any(word not in words.about for word in soft.split()) or not of_everyone(said, words):
        return False
    return any(said[-len(tokens(once)) :] == tokens(once) for once in words.once)


def _announced(text: str, start: int, words: Vocabulary) -> int:
    """Where each person's time begins together with the words before it, where these stand apart: ", per person 2
    min"."""
    end = _softened(text, start, words)
    said = text[max(0, end - 80) : end].lower()
    head = said.rstrip(" \t:")
    for phrase in words.each_before:
        if head.endswith(phrase) and head.removesuffix(phrase).rstrip(" \t")[-1:] in _APART:
            return end - len(said) + len(head) - len(phrase)
    return start


def _softened(text: str, start: int, words: Vocabulary) -> int:
    """Where a length begins together with "about" or "max"."""
    while True:
        head = text[max(0, start - 24) : start]
        kept = head.rstrip(" \t~≈:")
        colon, said = ":" in head[len(kept) :], kept.lower()
        phrases = words.about if said.endswith(words.about) else ()
        soft = next(
            (
                w
                for w in phrases
                if said.endswith(w) and not kept[: -len(w)][-1:].isalnum() and not (colon and len(w) < 4)
            ),
            None,
        )
        if soft is None:
            return start - (len(head) - len(kept)) if head.endswith(("~", "≈", "~ ", "≈ ")) else start
        start -= len(head) - len(kept) + len(soft)


def _is_plain(text: str, start: int, end: int, words: Vocabulary) -> bool:
    """Whether a length stands where one looks for a stage's: in brackets, at an end, or between separators."""
    before, after = text[: _softened(text, start, words)].rstrip(), text[end:].lstrip()
    if not before.strip(" ([-–—:|·•*") or not after.strip(" .)]-–—:|·•*,;"):
        return True
    opened = max(before.rfind("("), before.rfind("["))
    if opened > max(before.rfind(")"), before.rfind("]")):
        return len(re.split("[,;(\\[]", before[opened:])[-1].split()) < 2
    return before[-1] in "|·•–—:-;," or after[0] in "|·•–—:;," or _IN_BRACKETS.fullmatch(after) is not None


# ---- what is left ----

_EMPTY = re.compile(r"[(\[{][\s,;:/|·.–—-]*[)\]}]")
_DOUBLE = re.compile(r"\s{2,}|\t")
_LEADERS = re.compile(r"(?:[ ]?[._]){4,}|(?:[ ][.]){3,}|[ ][.]{3}(?= |$)")
_TRIM = " \t,;:|·•–—-−~=>→/…\u2010\u2011\u2012\u2015"


def _without(text: str, spans: list[_Span], words: Vocabulary) -> tuple[str, tuple[str, ...]]:
    """A text without its times; what stood in the same brackets comes apart from the rest."""
    kept, at = [], 0
    for span in spans:
        if span.start >= at:
            kept.append(text[at : span.start])
            kept.append("\0")
            at = span.end
        else:
            at = max(at, span.end)
    rest = "".join([*kept, text[at:]])
    said: list[str] = []
    if spans:
        rest = _BRACKETS.sub(lambda found: _bracket(found, said), rest)
    rest = _EMPTY.sub(" ", rest.replace("\0", " \0 "))
    return trimmed(_rejoined(rest.split("\0"))), tuple(said)


_BETWEEN = {":": ": ", ".": ": ", "–": " – ", "—": " – ", "-": " – ", ",": ", "}
"""What stands between two parts of a line from which a time was taken, by the sign that stood there."""


def _rejoined(pieces: list[str]) -> str:
    """The parts of a line around its times, with the sign that stood between title and explanation."""
    joined = trimmed(pieces[0])
    for piece in pieces[1:]:
        kept = trimmed(piece.lstrip(" .") if piece.lstrip().startswith(". ") or piece.strip() == "." else piece)
        if kept:
            sign = piece.lstrip()[:1]
            joined += f"{_BETWEEN.get(sign, ' ')}{kept}" if joined else kept
    return joined


_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{0,400})[)\]]")


def _bracket(found: re.Match[str], said: list[str]) -> str:
    inner = found[1]
    if "\0" not in inner:
        return found[0]
    said += [piece for part in re.split(r"[\0;,]", inner) if (piece := trimmed(part)) and len(piece) > 1]
    return "\0"


def trimmed(text: str) -> str:
    """A text without separators at its ends, and without gaps."""
    if ".." in text or "__" in text or ". ." in text or "._" in text or "_." in text:
        text = _LEADERS.sub(" ", text)
    text = _DOUBLE.sub(" ", text.strip(_TRIM)).strip(_TRIM)
    for opened, closed in ("()", "[]"):
        if text.startswith(opened) and closed not in text:
            text = text[1:].strip(_TRIM)
        if text.endswith(closed) and opened not in text:
            text = text[:-1].strip(_TRIM)
    return text.strip()
