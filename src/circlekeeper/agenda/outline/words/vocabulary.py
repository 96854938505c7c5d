"""The words by which an outline is recognised, one table for each language; all else about outlines is the same in all.

A language brings its own words by one more module like `english.py` and a place in `VOCABULARIES`. Words are written in
small letters. What is looked for in titles and sentences, signs and sizes above all, is compared as `tokens` makes both
sides: without hyphens and without a plural's "s". What stands around a time, labels, headers and greetings are compared
as they are written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple, TypeVar

from circlekeeper.agenda.kinds import KindName
from circlekeeper.circle.plan import Response

Column = Literal[
    "begins", "ends", "time", "since", "length", "title", "kind", "turn", "prompt", "say", "note", "by", "number"
]
"""What a column of a table, or a label before a colon, is about; `time` is a clock time or a length, as its cells look,
and `since` minutes since the beginning, which no header says.
"""
About = Literal["people", "total", "title", "agreements", "in-need", "group", "none"]
"""What a labelled line above the stages is about; `none` is known and of no use to an agenda."""
Role = Literal["length", "each", "gap", "after", "changeover", "other"]
"""What a time in a line is: a stage's, each person's, the quiet between turns, the circle's answer, changing places, or
none of these.
"""
ListOver = Literal["agreements", "in-need"]
"""Of these what a heading over a list is about."""

Value = TypeVar("Value")

_TOKEN = re.compile(r"[^\W_]+")


class Sign(NamedTuple):
    """What a phrase says of a stage's kind."""

    kind: KindName | None
    """None: the phrase only looks like one of a kind, as in "after the break"."""
    weight: int
    """5 overrules any other; 3 is plain; 1 is a hint, and what comes of it is said to be guessed."""


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """Every word of one language by which outlines are read."""

    language: str
    """Its tag, "en"."""
    common: tuple[str, ...]
    """Words that any text of this language is full of and no other's: by them it is told from the others."""
    tall_nouns: bool
    """Whether nouns are written with a capital, so that a title in capitals keeps one for each of its words."""
    signs: tuple[tuple[KindName | None, int, str], ...]
    """Kinds of stages: the kind, its weight, and the phrases that say it, with commas between."""
    endings: tuple[tuple[KindName | None, int, str], ...]
    """The same for the ends of words, in a language that makes one word of several: "pause" in "Kaffeepause"."""
    alone: Mapping[str, KindName]
    """Kinds by a word that says one where it is a whole title: "Sit"."""
    sizes: Mapping[str, int]
    """How many sit together: "triad" → 3; each says groups, where it is no sign of another kind."""
    hours: tuple[str, ...]
    minutes: tuple[str, ...]
    seconds: tuple[str, ...]
    numbers: Mapping[str, int]
    """Number words: "five" → 5."""
    lengths: Mapping[str, int]
    """Whole lengths in words, in seconds: "half an hour" → 1800."""
    each_after: tuple[str, ...]
    """What follows a time that is each person's: "each", "per person"."""
    each_before: tuple[str, ...]
    """What comes before such a time: "everyone has"."""
    not_each: tuple[str, ...]
    """What only looks like it: "each other"."""
    everyone: tuple[str, ...]
    """What says that all have a turn, without a time: "one word each"."""
    once: tuple[str, ...]
    """What ends a clause that says that everyone speaks one time: "everybody speaks once, for up to five minutes"."""
    per: re.Pattern[str]
    """What makes any word behind it one of many who each have that time: "per guest"."""
    gap_after: tuple[str, ...]
    """What follows the quiet between two turns."""
    answer_after: tuple[str, ...]
    """What follows the time for the circle's answer after each turn."""
    change_after: tuple[str, ...]
    """What follows the time to change places in groups."""
    no_length_after: tuple[str, ...]
    """What follows a time that is no stage's length: "before the end"."""
    of_which: tuple[str, ...]
    """What comes before a time that is part of the one before it: "20 min including 5 min of silence"."""
    no_length_before: tuple[str, ...]
    filled_by: tuple[str, ...]
    """What follows the first or last part of an evening where a stage fills it: "the last ten minutes are for"."""
    about: tuple[str, ...]
    """What softens a number: "about", "max"."""
    to: tuple[str, ...]
    """What stands between the two ends of a range."""
    past: tuple[str, ...]
    """What stands before a stage that is only mentioned: "after the", "before the"."""
    negations: tuple[str, ...]
    """What stands before a stage that is not: "no problem solving"."""
    before_that: tuple[str, ...]
    """What puts a stage before the one that was told last."""
    that: tuple[str, ...]
    """What begins a sentence that only says how long the one before it takes: "that's five minutes"."""
    who_does: tuple[str, ...]
    """Who does something next: "I", "we"."""
    over: tuple[str, ...]
    """What says beside a clock time that the evening is over then: "we finish"."""
    lasts: tuple[str, ...]
    """What says how long the evening is, in the sentence that a mail begins with: "the group lasts two hours"."""
    for_what: tuple[str, ...]
    """What says what a time is for: "five to put the chairs away"."""
    minutes_after: tuple[str, ...]
    """What makes minutes of a round number that has no unit: "another" in "and another five"."""
    the: tuple[str, ...]
    """What begins a sentence on a stage that was told already: "the check-in takes ten minutes"."""
    joining: tuple[str, ...]
    """What stands before the last of several: "and", "or"."""
    at: tuple[str, ...]
    """What comes before a clock time."""
    clock_after: tuple[str, ...]
    """What may follow a clock time: "hrs"."""
    oclock: tuple[str, ...]
    """What makes a clock time of an hour alone: "7 o'clock"."""
    until: tuple[str, ...]
    """What makes the clock time behind it an end: "check-in until 19:30"."""
    before_hour: tuple[str, ...]
    """What makes a clock time of an hour alone by standing before it: "a las 7"."""
    meets: tuple[str, ...]
    """What stands before a clock time that is only when the evening begins: "we meet at"."""
    between_hours: tuple[str, ...]
    """What stands before two hours in words: "from" in "from seven to nine"."""
    times_of: tuple[str, ...]
    """What stands between how often and how long: "rounds of" in "3 rounds of 15 min"."""
    counted: tuple[str, ...]
    """What is counted by a number that is no hour, beside people and minutes: "rounds", "times"."""
    mornings: tuple[str, ...]
    """Single words, as they are compared, that say that a circle meets before noon: "morning"."""
    evenings: tuple[str, ...]
    """The same for later: "tonight", "afternoon"."""
    halves: Mapping[str, str]
    """Which half of the day a clock time is in, "a" or "p", by the words behind it: "in the evening"."""
    noon: Mapping[str, int]
    """Clock times in words, in minutes since midnight; below noon they leave open in which half of the day they are."""
    laps: Mapping[str, int]
    """How often a round goes: "two rounds" → 2."""
    orders: Mapping[str, str]
    """In which order turns are taken."""
    responses: Mapping[str, Response]
    """How the others may answer."""
    no_advice: tuple[str, ...]
    """What forbids the part of a challenge in which the others tell what helped them."""
    questions: tuple[str, ...]
    """What the others' part of a challenge is called where they only ask."""
    voices: Mapping[str, str]
    """Who speaks in a phase of a challenge: `holder`, `others` or `all`."""
    columns: Mapping[Column, tuple[str, ...]]
    """Headers of columns, and labels of lines within a stage."""
    together: tuple[str, ...]
    """Who is said to lead a stage that nobody leads: "all"."""
    labels: Mapping[About, tuple[str, ...]]
    """Labels of lines above the stages, and headings over lists there."""
    people: tuple[str, ...]
    """What follows how many come: "people"."""
    we_are: tuple[str, ...]
    """What comes before how many come: "we'll be"."""
    end: tuple[str, ...]
    """A last line that is no stage but says when it is over."""
    total: tuple[str, ...]
    """A line that adds everything up."""
    sequence: tuple[str, ...]
    """In a sentence, what says that a stage comes: "then", "we start"."""
    first: tuple[str, ...]
    """What begins the first of several phases: "first they tell it"."""
    bringing: tuple[str, ...]
    """What ends the words for a challenge that say no more than that somebody has one: "one of us brings"."""
    called: tuple[str, ...]
    """What stands before the name that a circle gives a stage: 'what I call "the week"'."""
    then: tuple[str, ...]
    """Where one sentence goes on from one stage to the next."""
    also: tuple[str, ...]
    """Where it does so if both sides are plainly stages: "and"."""
    asking: re.Pattern[str]
    """How a question begins whose mark was left out: "what do you"."""
    asks: tuple[str, ...]
    """With what a question begins, and so what is asked as often: "what we take with us"."""
    unended: re.Pattern[str]
    """What ends in a dot that ends no sentence: "approx."."""
    greetings: tuple[str, ...]
    """What begins a line of a mail that is neither a stage nor a title: "thanks", "please"."""
    aside: tuple[str, ...]
    """What begins a sentence that is no stage, and may begin a title: "hope", "it's"."""
    heading: tuple[str, ...]
    """What is left out before the title of the evening: "agenda for"."""
    steps: tuple[str, ...]
    """What is counted before a title: "step" in "Step 1: Welcome"."""
    plain_titles: tuple[str, ...]
    """Headings that say nothing: "agenda", "the evening"."""

    @cached_property
    def by_phrase(self) -> dict[tuple[str, ...], Sign]:
        """The signs of kinds, looked up by their tokens."""
        found: dict[tuple[str, ...], Sign] = {}
        for kind, weight, phrases in self.signs:
            for phrase in phrases.split(","):
                found[tokens(phrase)] = Sign(kind, weight)
        return {tokens(size): Sign("groups", 4) for size in self.sizes} | found

    @cached_property
    def everywhere(self) -> frozenset[tuple[str, ...]]:
        """The words that any text has, as they are compared."""
        return frozenset(map(tokens, self.common))

    @cached_property
    def by_ending(self) -> tuple[tuple[str, Sign], ...]:
        """The signs in the ends of words, the longest first."""
        found = [(tokens(end)[0], Sign(kind, weight)) for kind, weight, ends in self.endings for end in ends.split(",")]
        return tuple(sorted(found, key=lambda one: -len(one[0])))

    def sign_of(self, said: tuple[str, ...]) -> Sign | None:
        """What a phrase says of a stage's kind, or the end of a single word."""
        if (sign := self.by_phrase.get(said)) is not None or len(said) > 1:
            return sign
        return next((sign for end, sign in self.by_ending if said[0].endswith(end)), None)

    @cached_property
    def said_behind(self) -> dict[str, Role]:
        """What a time is, by the phrase behind it: "per person" → "each"."""
        roles: tuple[tuple[Role, tuple[str, ...]], ...] = (
            ("each", self.each_after),
            ("changeover", self.change_after),
            ("after", self.answer_after),
            ("gap", self.gap_after),
        )
        return {phrase: role for role, phrases in roles for phrase in phrases}

    @cached_property
    def announcing(self) -> tuple[str, ...]:
        """What comes before a clock time, the longest first."""
        return tuple(sorted(self.at, key=len, reverse=True))

    @cached_property
    def number(self) -> str:
        """What a number is like, in digits or in words: a pattern."""
        return rf"\d{{1,2}}|{one_of(tuple(self.numbers))}"

    @cached_property
    def step(self) -> re.Pattern[str]:
        """How a title is counted: "Step 1: "."""
        return re.compile(
            rf"^(?:{one_of(self.steps)})[ \t]+(\d{{1,3}})(?:[ \t]*[:.)–—-][ \t]*|[ \t]{{2,}})(?=\S)", re.IGNORECASE
        )

    @cached_property
    def asides(self) -> frozenset[str]:
        """What begins a sentence that is no stage, to look it up."""
        return frozenset((*self.greetings, *self.aside))

    @cached_property
    def unsaid(self) -> tuple[tuple[str, ...], ...]:
        """What stands before a stage that is only mentioned or is not, as it is compared."""
        return tuple(map(tokens, (*self.past, *self.negations)))

    @cached_property
    def widths(self) -> dict[str, tuple[int, ...]]:
        """By the first token of the phrases of kinds, how many they have, the longest first, and 1 for its ending."""
        found: dict[str, set[int]] = {}
        for phrase in self.by_phrase:
            found.setdefault(phrase[0], {1}).add(len(phrase))
        return {first: tuple(sorted(widths, reverse=True)) for first, widths in found.items()}


def one_of(names: tuple[str, ...]) -> str:
    """An alternation, the longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def number_of(written: str, words: Vocabulary) -> int | None:
    """The number that digits say, or a word; None for a word that is only almost one: a pattern without regard to
    capitals also finds "ſeven".
    """
    return int(written) if written.isdecimal() else words.numbers.get(written.lower())


def label_key(text: str) -> str:
    """A label, or a title, as those of a language are written: in small letters, without the marks around it."""
    return text.lower().strip(" :.=#*_")


def list_over(text: str, words: Vocabulary) -> ListOver | None:
    """What a heading stands over: what was agreed on, or what to do in a hard moment."""
    names: tuple[ListOver, ...] = ("agreements", "in-need")
    return next((about for about in names if label_key(text) in words.labels[about]), None)


def lowered(title: str, words: Vocabulary) -> str:
    """A title that was written in capitals as titles are written."""
    if not words.tall_nouns:
        return title.capitalize()
    said = [word.lower() if tokens(word) in words.everywhere else word.capitalize() for word in title.split(" ")]
    return " ".join([said[0].capitalize(), *said[1:]])


def listed(text: str) -> tuple[str, ...]:
    """The phrases of a text with commas between."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


@lru_cache(1024)
def tokens(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared: small letters, no marks of writing, no plural's "s". The latest are
    remembered, for the same phrases are looked for in every line.
    """
    plain = unicodedata.normalize("NFC", text.replace("’", "'").replace("'s", "s")).casefold()
    return tuple(_singular(word) for word in _TOKEN.findall(plain))


@lru_cache(4096)  # a text has most of its words more than once
def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("shes", "xes", "sses")):
        return word[:-2]
    return word[:-1] if len(word) > 2 and word.endswith("s") and not word.endswith("ss") else word


def has(words: tuple[str, ...], phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands among the words."""
    by_first = _by_first(phrases)
    return any(
        words[at : at + len(said)] == said
        for at, word in enumerate(words)
        if word in by_first
        for said in by_first[word]
    )


@lru_cache(256)
def _by_first(phrases: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """Phrases as they are compared, by their first word: of a hundred of them a text is asked only for its own."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for said in map(tokens, phrases):
        if said:
            found.setdefault(said[0], []).append(said)
    return found


def of_everyone(said: tuple[str, ...], words: Vocabulary) -> bool:
    """Whether the words say that everyone does something, and not that it is done "each week"."""
    for phrase in map(tokens, words.not_each):
        if (at := find(said, phrase)) >= 0:
            said = (*said[:at], *said[at + len(phrase) :])
    return has(said, words.everyone)


def begins(words: tuple[str, ...], phrases: tuple[str, ...]) -> bool:
    """Whether the words begin with one of the phrases."""
    return bool(words) and any(words[: len(said)] == said for said in _by_first(phrases).get(words[0], ()))


def longest_in(words: tuple[str, ...], table: Mapping[str, Value]) -> Value | None:
    """What the phrase of a table that stands among the words means; of several the longest, of these the first."""
    found = [
        (len(phrase), -at, value) for said, value in table.items() if (at := find(words, phrase := tokens(said))) >= 0
    ]
    return max(found, key=lambda one: one[:2])[2] if found else None


def find(words: tuple[str, ...], phrase: tuple[str, ...]) -> int:
    """Where the phrase begins among the words; -1 where it does not stand there."""
    width = len(phrase)
    if width and phrase[0] not in words:
        return -1
    return next((i for i in range(len(words) - width + 1) if words[i : i + width] == phrase), -1)
