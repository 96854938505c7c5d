"""A sentence of a mail cut where it goes on from one stage to the next."""

from __future__ import annotations

import re
from itertools import pairwise

from circlekeeper.agenda.outline.kinds import PLAIN, STRONG, Meant, asks_everyone, kind_in, kind_told, moves, weight_of
from circlekeeper.agenda.outline.sentences import split_before
from circlekeeper.agenda.outline.times import begins_with_turn, ends_of_lengths, times_in, trimmed
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, begins, has, of_everyone, tokens

_NAME_WORDS = 3
_ASIDE_WORDS = 4
_MOST_OF_ASIDE = 100


def is_aside(text: str, words: Vocabulary) -> bool:
    """Whether a line greets, thanks or asks for something, and tells of no stage."""
    return not words.asides.isdisjoint(_beginnings(text))


def greets(text: str, words: Vocabulary) -> bool:
    """Whether a line can't be a title, because a mail begins or ends with it, or asks for something in it."""
    return text.rstrip().endswith(",") or any(said in words.greetings for said in _beginnings(text))


def _beginnings(text: str) -> list[str]:
    """The first word of a text, its first two, and so on."""
    said = re.findall(r"[\w']+", text[:_MOST_OF_ASIDE].lower().replace("’", "'"))[:_ASIDE_WORDS]
    return [" ".join(said[: few + 1]) for few in range(len(said))]


def clauses_of(text: str, words: Vocabulary) -> list[str]:
    """A sentence cut where it goes on to the next stage; what is no stage by itself stays with what is before it."""
    pieces = [part for piece in split_before(text, words.then) for part in _by_clock(piece, words)]
    found: list[str] = []
    for piece in pieces:
        parts = _with_times(split_before(piece, words.also), words)
        merged = [parts[0]]
        for part in parts[1:]:
            if _are_two(merged[-1], part, words):
                merged.append(part)
            else:
                merged[-1] += part
        if found and (
            not is_stage(merged[0], words, strict=False)
            or is_said_of_last(merged[0], found[-1], words)
            or _says_goodbye(merged[0], found[-1], words)
        ):
            found[-1] += merged[0]
            merged = merged[1:]
        parts = [part for clause in merged for part in _after_a_break(clause, words)]
        found += [stage for part in parts for stage in _one_by_one(part, words)]
    return found


def _with_times(parts: list[str], words: Vocabulary) -> list[str]:
    """Parts of a sentence, those that are no more than a time with the one before them: "I read it", ", three
    minutes".
    """
    made = parts[:1]
    for part in parts[1:]:
        times = times_in(trimmed(part), words)
        if times.only and times.length is not None:
            made[-1] += part
        else:
            made.append(part)
    return made


def meant_by(text: str, words: Vocabulary) -> Meant | None:
    """The kind that a part of a sentence tells of, or else what it says without its times: "Threes, 15 minutes"."""
    return kind_told(text, words) or kind_told(times_in(text, words).rest, words)


def _says_goodbye(text: str, before: str, words: Vocabulary) -> bool:
    """Whether the check-out before it only ends by that: "everyone says a word, and we say goodbye"."""
    times, meant, known = times_in(text, words), kind_in(text, words), kind_in(before, words)
    untimed = not times.lengths and not times.clocked
    return untimed and meant is not None and meant.kind == "close" and known is not None and known.kind == "check-out"


def _by_clock(text: str, words: Vocabulary) -> list[str]:
    """A part of a sentence cut before each further time of day: "at ten we share and at eleven we go into fours"."""
    if not times_in(text, words).clocked:
        return [text]
    parts = split_before(text, tuple(f"{also}{at} " for also in words.also for at in words.at))
    merged = parts[:1]
    for part in parts[1:]:
        if times_in(part, words).clocked and is_stage(merged[-1], words, strict=False):
            merged.append(part)
        else:
            merged[-1] += part
    return merged


def _after_a_break(clause: str, words: Vocabulary) -> list[str]:
    """A clause cut behind the stage with which it begins: "after a ten-minute break one of us brings a challenge"."""
    ends = ends_of_lengths(clause, words)
    said = tokens(clause)
    if not ends or not begins(said, words.past) or begins(said, words.sequence):
        return [clause]
    cut = _with_next_word(clause, ends[0], words)
    meant = kind_in(clause[cut:], words)
    apart = not begins_with_turn(clause[cut:], words) and stands_alone(clause[:cut], words)
    plainly = weight_of(meant) >= STRONG and apart
    return [clause[:cut], clause[cut:]] if plainly else [clause]


def _one_by_one(clause: str, words: Vocabulary) -> list[str]:
    """A clause cut between its lengths where both sides are plainly stages: "after a break (5 min) we share, 20
    minutes", "ten minutes for the check-out and five to tidy up".
    """
    begin, ends, found = 0, [_with_next_word(clause, end, words) for end in ends_of_lengths(clause, words)], list[str]()
    for end, next_end in pairwise([*ends[:-1], len(clause)]):
        cut = end
        if _says_what_for(clause[end:], words):
            behind = split_before(clause[end:next_end], words.also)
            cut = next_end - len(behind[-1]) if len(behind) > 1 else end
        rest = clause[cut:next_end]
        next_stage = rest + clause[next_end:] if cut > end else rest  # by what the time is for, where lengths lead
        part = any(trimmed(rest).lower().startswith(said) for said in words.of_which)
        if not part and stands_alone(clause[begin:cut], words) and stands_alone(next_stage, words):
            found.append(clause[begin:cut])
            begin = cut
    return [*found, clause[begin:]]


def _says_what_for(behind: str, words: Vocabulary) -> bool:
    """Whether what stands behind a length says what it is for: "ten minutes for the check-out"."""
    return any(behind.lower().startswith(f" {said} ") for said in words.for_what)


def _with_next_word(clause: str, end: int, words: Vocabulary) -> int:
    """Where a length ends together with the stage that it is of: "after ten minutes' break we share"."""
    if kind_in(clause[:end], words) is not None:
        return end
    for few in (1, 2):
        behind = re.match(rf"['’]?(?:\s+[^\W\d_]+){{{few}}}", clause[end:])
        meant = None if behind is None else kind_in(behind[0], words)
        if behind is not None and weight_of(meant) >= STRONG:
            return end + behind.end()
    return end


def is_said_of_last(clause: str, before: str, words: Vocabulary) -> bool:
    """Whether a clause only says how long the stage before it takes: "then the agreements; this takes five minutes"."""
    times, known = times_in(clause, words), times_in(before, words)
    cued, meant = has(tokens(times.rest), words.sequence), kind_in(clause, words)
    cued = cued or begins(tokens(clause), tuple(said for said in words.minutes_after if " " in said))
    meant_before = kind_in(before, words)
    if times.of("each") is not None and meant_before is not None and not moves(meant_before.kind):
        return False
    each, whole = times.of("each"), known.length
    if each is not None and whole is not None and each.length > whole.length:
        return False
    if times.of("each") is not None and not times.says_when:
        return not cued and known.of("each") is None and weight_of(meant) < STRONG
    if times.of("each") is not None and not times.clocked and known.length is None and known.of("each") is None:
        return not cued and not known.clocked and weight_of(meant) < STRONG
    is_known = meant_before is not None or (known.of("each") is not None and of_everyone(tokens(before), words))
    only_began = known.ends is None and begins(tokens(clause), words.that)
    told = is_known and known.length is None and (only_began or not known.clocked)
    timed = times.length is not None or times.ends is not None
    only_ends = times.ends is not None and meant is not None and meant.kind == "close"
    return told and timed and not cued and (meant is None or only_ends)


def stands_alone(text: str, words: Vocabulary) -> bool:
    """Whether a part of a sentence is plainly a stage: it has a kind and a time."""
    times = times_in(text, words)
    meant = kind_in(text, words)
    if weight_of(meant) < PLAIN:
        return False
    return times.length is not None or (times.of("each") is not None and weight_of(meant) >= STRONG)


def _are_two(one: str, other: str, words: Vocabulary) -> bool:
    """Whether two parts of a sentence are plainly two stages: each has a kind and its time, or when it begins."""
    if begins_with_turn(other, words):
        return False
    if stands_alone(one, words) and stands_alone(other, words):
        return not _completes(one, other, words)
    if tells_of_us(other, words) and stands_alone(one, words) and times_in(other, words).length is not None:
        return True
    both = (kind_in(one, words), kind_in(other, words))
    known = all(weight_of(meant) >= PLAIN for meant in both)
    return known and all(times_in(part, words).begins is not None for part in (one, other))


def _completes(one: str, other: str, words: Vocabulary) -> bool:
    """Whether a part only says how long the round takes in which the part before it says each one's time: "a round, one
    minute per person, on how we are (10 min)".
    """
    turns, whole = times_in(one, words), times_in(other, words)
    told = turns.of("each") is not None and not turns.says_when
    left = whole.of("each") is None and whole.length is not None and not has(tokens(other), words.sequence)
    kinds = [meant.kind for part in (one, other) if (meant := kind_in(part, words)) is not None]
    return told and left and all(map(asks_everyone, kinds))


def tells_of_us(text: str, words: Vocabulary) -> bool:
    """Whether a part of a sentence begins with who does something next: "and I say goodbye"."""
    said = tokens(text)
    return begins(said, tuple(f"{also} {who}" for also in words.joining for who in words.who_does))


def is_stage(text: str, words: Vocabulary, *, strict: bool) -> bool:
    """Whether a part of a sentence tells of a stage; strictly, where no word before it says that one comes."""
    times, meant = times_in(text, words), meant_by(text, words)
    timed = times.says_when
    if is_aside(text, words) and not (timed and weight_of(meant) >= STRONG):
        return False
    if meant is None:
        return (times.length is not None and not strict) or (times.clocked and times.rest != text)
    cued = has(tokens(text), words.sequence)
    if meant.weight > STRONG and is_named(text) and not has(tokens(text), tuple(words.responses)):
        return True
    return (
        timed
        or (times.of("each") is not None and meant.weight >= PLAIN)
        or (meant.weight >= PLAIN if cued else not strict and meant.weight >= STRONG)
    )


def is_named(text: str) -> bool:
    """Whether a sentence is no more than a stage's name, or begins with it: "Check-in, poem." "Check-out: one word"."""
    name, colon, _ = text.partition(":")
    return len((name if colon else text).split()) <= _NAME_WORDS
