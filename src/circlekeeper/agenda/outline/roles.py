"""What a time in a line of an outline is, by the words around it: a stage's length, each one's, or neither."""

from __future__ import annotations

import re
from functools import lru_cache

from circlekeeper.agenda.outline.words.vocabulary import Role, Vocabulary, has, of_everyone, one_of, tokens

_AROUND = 60
"""So many letters before and behind a time say what it is."""
_NEAR = 8
"""So many words before a time may say that everyone has it."""
_PER = re.compile(r"/[^\W\d_]{1,15}\b")
_TIMED_EACH = re.compile(r"\d[  ]?(?:[^\W\d_]{1,8}|['’′])[  ][^\W\d_]+:$")
"""What each has is said already, and the time behind the colon is the stage's: "1 minute each: 10 minutes"."""
_CLAUSE = re.compile(r"[.;:()\[\]{},|·–—]|\s-(?=\s|$)")
_APART = tuple(",;:|·–—-([")
"""What stands before words that belong to a time alone."""
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")


@lru_cache(64)
def _at_start(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One of the phrases at the beginning of a text, as whole words."""
    return re.compile(rf"(?:{one_of(phrases)})(?![^\W_])")


@lru_cache(64)
def _at_end(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One of the phrases at the end of a text, as whole words."""
    return re.compile(rf"(?<![^\W_])(?:{one_of(phrases)})$", re.IGNORECASE)


def role_of(text: str, start: int, end: int, words: Vocabulary) -> tuple[Role, int]:
    """What a time is, by what stands around it, and where the words that say so end."""
    tail = text[end : end + _AROUND].lower()
    behind = tail.lstrip(" \t,-–—")
    between = tail[: len(tail) - len(behind)]
    head = text[max(0, start - _AROUND) : softened(text, start, words)].lower()
    partial = _at_end(words.no_length_before).search(_CLAUSE.split(head)[-1].rstrip()) is not None
    if partial and _is_filled(head, behind, words):
        return "length", end
    if _at_start(words.no_length_after).match(behind) is not None:
        return "other", end
    said = _said_behind(behind, words)
    if said is not None:
        role, letters = said
        left = behind[letters:]
        if not between.strip() or not (_begins_sentence(left) or _leads_to_time(left, words)):
            return role, end + len(between) + letters
    if _says_each(head, words):
        return "each", end
    return "other" if partial else "length", end


def _is_filled(head: str, behind: str, words: Vocabulary) -> bool:
    """Whether a stage fills a part of what is told elsewhere: "the last ten minutes are for a round", "after ten
    minutes' break we".
    """
    if head.strip() in words.minutes_after or behind.startswith(":") or _at_start(words.filled_by).match(behind):
        return True
    if has(tokens(" ".join(behind.split()[:4])), (*words.everyone, *words.who_does)):
        return True
    said = tokens(behind)
    signs = [words.sign_of(said[:few]) for few in (1, 2) if len(said) >= few]
    return any(sign is not None and sign.kind is not None and sign.weight > 2 for sign in signs)


def _said_behind(behind: str, words: Vocabulary) -> tuple[Role, int] | None:
    """What the words behind a time say it is, and how long these are."""
    if (every := _PER.match(behind) or words.per.match(behind)) is not None:
        return "each", every.end()
    if (found := _at_start(tuple(words.said_behind)).match(behind)) is not None:
        return words.said_behind[found[0]], found.end()
    if (soft := _at_start(words.about).match(behind)) is not None and behind[soft.end() :].startswith(" "):
        said = _said_behind(behind[soft.end() + 1 :], words)
        return None if said is None else (said[0], soft.end() + 1 + said[1])
    return None


def _begins_sentence(behind: str) -> bool:
    """Whether words go on behind a phrase: "30 min – each brings something" is no time of each one's."""
    return behind[:1] == " " and behind[1:2].isalpha()


def _leads_to_time(behind: str, words: Vocabulary) -> bool:
    """Whether the next word is a number: in "20 min, per person 2 min" the words between belong to the second time."""
    left = next((word for word in behind.lstrip(" \t:").split() if word not in words.about), "")
    return left[:1].isdigit() or left in words.numbers


def _says_each(head: str, words: Vocabulary) -> bool:
    """Whether the words before a time say that it is each person's."""
    for said in words.not_each:
        head = head.replace(said, " ")
    head = head.rstrip()
    colon = head.endswith(":")
    clause = " ".join(_CLAUSE.split(head.rstrip(": "))[-1].split())
    if not clause and _is_once(head, words):
        return True
    if colon and _TIMED_EACH.search(head):
        return False
    if _at_end(words.each_before).search(clause) is not None:
        return True
    near = clause.split()[-_NEAR:]
    if near and near[-1] in words.no_length_before:
        near.pop()
    return not colon and any(word in near for word in words.each_before)


def _is_once(head: str, words: Vocabulary) -> bool:
    """Whether what stands before a comma and a time says that everyone speaks once: "each speaks once, for up to"."""
    before, comma, soft = head.rpartition(",")
    said = tokens(before)
    if not comma or any(word not in words.about for word in soft.split()) or not of_everyone(said, words):
        return False
    return any(said[-len(tokens(once)) :] == tokens(once) for once in words.once)


def announced(text: str, start: int, words: Vocabulary) -> int:
    """Where each person's time begins together with the words before it, where these stand apart: ", per person 2
    min".
    """
    found = _at_end(words.each_before).search(text[:start].rstrip(" \t:"), max(0, start - _AROUND))
    apart = found is not None and text[: found.start()].rstrip(" \t").endswith(_APART)
    return found.start() if found is not None and apart else start


def softened(text: str, start: int, words: Vocabulary) -> int:
    """Where a length begins together with "about" or "max"."""
    while True:
        head = text[max(0, start - 24) : start]
        kept = head.rstrip(" \t~≈:")
        soft = _at_end(words.about).search(kept)
        if soft is None or (":" in head[len(kept) :] and len(soft[0]) < 4):
            return start - (len(head) - len(kept)) if head.endswith(("~", "≈", "~ ", "≈ ")) else start
        start -= len(head) - soft.start()


def is_plain(text: str, start: int, end: int) -> bool:
    """Whether a length stands where one looks for a stage's: in brackets, at an end, or between separators."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if not before.strip(" ([-–—:|·•*") or not after.strip(" .)]-–—:|·•*,;"):
        return True
    opened = max(before.rfind("("), before.rfind("["))
    if opened > max(before.rfind(")"), before.rfind("]")):
        return len(re.split("[,;(\\[]", before[opened:])[-1].split()) < 2
    return before[-1] in "|·•–—:-;," or after[0] in "|·•–—:;," or _IN_BRACKETS.fullmatch(after) is not None
