"""A challenge as people tell it: how many are taken, and what happens first, then, and then."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from circlekeeper.agenda.outline.clocktimes import DASH
from circlekeeper.agenda.outline.kinds import has_phases, kind_in
from circlekeeper.agenda.outline.lengths import Length
from circlekeeper.agenda.outline.lines import title_like
from circlekeeper.agenda.outline.sentences import split_before
from circlekeeper.agenda.outline.times import Times, times_in, trimmed
from circlekeeper.agenda.outline.value import PhaseFound
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, begins, find, has, number_of, one_of, tokens
from circlekeeper.circle.plan import Response, Voice
from circlekeeper.units import Ms

IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,400})[)\]]")
_LONG_CHALLENGE_TITLE = 200
_FEWEST = 3
"""So few phases with their times are no other thing's parts, where one speaks and the others answer."""
_MOST = 100
"""So many challenges an agenda can have in one stage."""


def phases_in(text: str, words: Vocabulary) -> list[str]:
    """What a sentence tells one after the other: "first they tell it, then the others ask"; empty where it does not."""
    said = tokens(text)
    pieces = split_before(text, words.then)
    if len(pieces) < 2 or not begins(said, words.first):
        return []
    return [without_sequence(trimmed(piece), words) for piece in pieces]


def without_sequence(text: str, words: Vocabulary) -> str:
    """A part of a sentence without the word that says that it comes: "then questions"."""
    for said in sorted((*words.joining, *words.sequence), key=len, reverse=True):
        if text.lower().startswith(f"{said} "):
            return without_sequence(text[len(said) + 1 :], words)
    return text


def voice_of(text: str, words: Vocabulary) -> Voice:
    """Who speaks in a phase, by the first of its words that says it."""
    said = tokens(text)
    found = [(find(said, tokens(phrase)), voice) for phrase, voice in words.voices.items()]
    voice = min(((at, voice) for at, voice in found if at >= 0), default=(0, "all"))[1]
    return "holder" if voice == "holder" else "others" if voice == "others" else "all"


def are_phases(titles: list[str], words: Vocabulary) -> bool:
    """Whether these are the phases of a challenge: one tells it, and the others have their part."""
    voices = {voice_of(title, words) for title in titles}
    return len(titles) >= _FEWEST and {"holder", "others"} <= voices


def timed_phases_in(text: str, words: Vocabulary) -> list[str]:
    """The phases in a line, each with its time: "she tells it (5 min), we ask (10 min), she thanks us (1 min)"; empty
    where these are none.
    """
    parts = [""]
    for part in re.split(r"(?<=[,;.?])\s+", text):
        parts[-1] = trimmed(f"{parts[-1]} {part}")
        if phase_length(part, words) is not None:
            parts.append("")
    timed = [part for part in parts if part and phase_length(part, words) is not None]
    return timed if are_phases(timed, words) else []


def phase_length(text: str, words: Vocabulary) -> Length | None:
    """How long a phase is: "ten minutes", and "the last five minutes", which is so of the challenge alone."""
    times = times_in(text, words)
    return times.length or times.of("other")


def counted_in(text: str, words: Vocabulary) -> int:
    """How many challenges a text says are taken: "two or three people bring something" are three at most."""
    for found in _pattern(words).finditer(text):
        behind = tokens(found["behind"])
        people = begins(behind, words.people)
        meant = kind_in(found["behind"].split()[0], words)
        if people or has_phases(meant):
            return min(number_of(found["high"] or found["low"], words) or 1, _MOST)
    return 1


@cache
def _pattern(words: Vocabulary) -> re.Pattern[str]:
    number, to = words.number, one_of((*words.to, *words.joining))
    return re.compile(
        rf"(?<!\w)(?P<low>{number})(?:\s?(?:{DASH}|{to})\s?(?P<high>{number}))?\s(?P<behind>[^\W\d_]+(?:\s[^\W\d_]+)?)",
        re.IGNORECASE,
    )


def phase_of(text: str, words: Vocabulary, share: Ms = 0) -> PhaseFound:
    """A phase of a challenge from a part of a sentence; `share` is its length where it says none."""
    times = times_in(text, words)
    title = title_and_rule(times.rest, words)[0]
    title = title[:1].upper() + title[1:]
    return timed_phase(
        times._replace(rest=title), phase_length(text, words) or Length(share, "length", plain=True), words
    )


def title_and_rule(text: str, words: Vocabulary) -> tuple[str, str]:
    """What a phase is called, and the rule told behind it: "they say what they heard, no advice"."""
    title, _, behind = text.rpartition(", ")
    rule = behind.strip(" .")
    if title and (response_in([rule], words) is not None or has(tokens(rule), words.no_advice)):
        return title, rule
    return text.rstrip(" ."), ""


def timed_phase(times: Times, length: Length, words: Vocabulary) -> PhaseFound:
    """A phase of a challenge, from an item with a time."""
    aside = " ".join([*(found[1] for found in IN_BRACKETS.finditer(times.rest)), *times.said])
    title = title_like(IN_BRACKETS.sub(" ", times.rest)) or title_like(times.rest)
    voice = voice_of(title, words)
    response = response_in([aside], words)
    if response is None and voice == "others" and has(tokens(title), words.questions):
        response = "questions"
    return PhaseFound(title[:_LONG_CHALLENGE_TITLE], voice, length.whole, response)


def response_in(texts: Iterable[str], words: Vocabulary) -> Response | None:
    """How the others may answer, where texts say it."""
    said = tokens(" ".join(texts))
    found = [
        (len(phrase), response)
        for phrase_said, response in words.responses.items()
        if find(said, phrase := tokens(phrase_said)) >= 0
    ]
    return max(found)[1] if found else None
