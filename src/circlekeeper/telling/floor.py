"""The phrases in which both faces tell what a `View` shows: time in words, who has the floor, how others may
answer, what time is to spare.

Time past its end is never a number; nobody is told that they are slow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from circlekeeper.circle.natures import NATURES
from circlekeeper.circle.plan import INNER, LISTENS, OUTER, Response, Voice
from circlekeeper.circle.view import PersonView, PieceView, StageView, View
from circlekeeper.units import HOUR, MINUTE, SECOND, Ms
from circlekeeper.words import lengths, lists
from circlekeeper.words.language import _, _p, several
from circlekeeper.words.lengths import counted_minutes, whole_minutes

RESPONSES: dict[Response, str] = {
    "none": _("listening only"),
    "questions": _("open, honest questions"),
    "experience": _("“I’ve been there too”, no advice"),
    "reflect": _("saying back what was heard"),
    "if-asked": _("only if the speaker asks"),
    "open": _("conversation"),
}
"""How the others may answer."""

BEGINNING = _("beginning")
A_THIRD = _("a third")
HALF = _("half")
TWO_THIRDS = _("two thirds")
NEARLY = _("nearly done")
FULL = _p("all the time offered is used", "full")


def about(length: Ms) -> str:
    """A length in words, as one says it, and never so that it could be read out as less: "about 40 seconds"."""
    if length < 20 * SECOND:
        return _("a moment")
    if length < 57 * SECOND:
        count = (length + 5 * SECOND // 2) // (5 * SECOND) * 5
        return several("about {count} second", "about {count} seconds", count).format(count=count)
    if length < 75 * SECOND:
        return _("about a minute")
    if length < 105 * SECOND:
        return _("about a minute and a half")
    if length < 2 * HOUR:
        count = whole_minutes(length)
        return several("about {count} minute", "about {count} minutes", count).format(count=count)
    count = (length + HOUR // 2) // HOUR
    return several("about {count} hour", "about {count} hours", count).format(count=count)


def progress_steps(allowed: Ms, warn: Ms) -> tuple[tuple[Ms, str], ...]:
    """From when on which word says how far something is along, the last ones first."""
    parts = ((-(-2 * allowed // 3), TWO_THIRDS), ((allowed + 1) // 2, HALF), (-(-allowed // 3), A_THIRD))
    near = allowed - warn
    return ((allowed, FULL), (near, NEARLY), *((at, word) for at, word in parts if at < near))


def progress_word(elapsed: Ms, allowed: Ms, warn: Ms) -> str:
    """How far something timed is along, in a word."""
    return next((word for at, word in progress_steps(allowed, warn) if elapsed >= at), BEGINNING)


def piece_progress(piece: PieceView) -> str:
    """How far along the current piece is, in a word; nothing when it is untimed."""
    return "" if piece.allowed is None else progress_word(piece.elapsed, piece.allowed, piece.warn)


def stage_progress(stage: StageView) -> str:
    """How far a stage is along, in a word."""
    return progress_word(stage.elapsed, stage.length, stage.length // 6)


def hours(length: Ms) -> str:
    """A length in hours and whole minutes: "1 hour and 20 minutes", "6 minutes"."""
    full, rest = divmod(whole_minutes(length), 60)
    parts = [several("{count} hour", "{count} hours", full).format(count=full)] if full else []
    return lists.all_of(parts + [counted_minutes(rest)] * bool(rest or not full))


def spare(view: View, *, giving: bool = True, named: int | None = None) -> str:
    """The one figure of the evening: "about 6 minutes to spare", "4 minutes short: Conversation could be shorter"; or
    without who gives; of those who give so many are `named`, the others counted. Ahead of a stage with a clock time it
    is what is to spare before that: "3 minutes short before Lunch".
    """
    if view.set_for is not None:
        return _spare_before(view.set_for[0], view.spare)
    whole = _whole(view.spare)
    if view.spare >= 0:
        said = several("about {count} minute to spare", "about {count} minutes to spare", whole)
        return _timed(whole, said, _("about {time} to spare")) if whole else _("just enough time")
    if not view.short_stages or not giving:
        return _timed(whole, several("a minute short", "{count} minutes short", whole), _("{time} short"))
    said = several(
        "a minute short: {stages} could be shorter", "{count} minutes short: {stages} could be shorter", whole
    )
    return _timed(whole, said, _("{time} short: {stages} could be shorter"), stages=_some_of(view.short_stages, named))


_IN_HOURS = 60
"""From so many minutes on they are told in hours and minutes."""


def _timed(whole: int, in_minutes: str, in_hours: str, **named: str) -> str:
    """So many whole minutes in the one sentence or the other."""
    said = in_minutes if whole < _IN_HOURS else in_hours
    return said.format(count=whole, time=lengths.short(whole * MINUTE), **named)


def _whole(spare: Ms) -> int:
    """What is to spare, or missing, in whole minutes: no minute is promised that is not there."""
    return spare // MINUTE if spare >= 0 else max(1, whole_minutes(-spare))


def spare_briefly(view: View) -> str:
    """The same figure where there is little space: "22m to spare"."""
    if 0 <= view.spare < MINUTE:
        return _("just enough time")
    said = _("{time} to spare") if view.spare > 0 else _("{time} short")
    return said.format(time=lengths.short(_whole(view.spare) * MINUTE))


def _spare_before(title: str, spare: Ms) -> str:
    """What time there is to spare before a stage that is set for a clock time."""
    if 0 <= spare < MINUTE:
        return _("just enough time before {title}").format(title=title)
    whole = _whole(spare)
    if spare > 0:
        said = several(
            "about {count} minute to spare before {title}", "about {count} minutes to spare before {title}", whole
        )
        return _timed(whole, said, _("about {time} to spare before {title}"), title=title)
    said = several("a minute short before {title}", "{count} minutes short before {title}", whole)
    return _timed(whole, said, _("{time} short before {title}"), title=title)


def _some_of(titles: Sequence[str], named: int | None) -> str:
    """So many of these titles, and how many there are besides them."""
    if named is None or len(titles) <= named + 1:
        return lists.all_of(titles)
    rest = len(titles) - named
    return lists.all_of(
        [*titles[:named], several("{count} other stage", "{count} other stages", rest).format(count=rest)]
    )


def to_come(view: View, *, how_long: bool = True) -> str:
    """Who is still to come in this stage: "5 to come, about 3 minutes each"; nothing when nobody is."""
    if not view.to_come:
        return ""
    if view.to_come_each is None or not how_long:
        return several("{count} to come", "{count} to come", view.to_come).format(count=view.to_come)
    said = several("{count} to come, {time} each", "{count} to come, {time} each", view.to_come)
    return said.format(count=view.to_come, time=about(view.to_come_each))


def floor(view: View) -> str:
    """Who has the floor: "Ana has the floor"."""
    if view.speaker is None:
        return ANSWER if view.answering else FREE if view.next is None else FREE_FOR_NEXT
    if view.aside is not None:
        return WORD.format(name=view.speaker)
    return HAS_THE_FLOOR.format(name=view.speaker)


def lap(number: int, of: int | None) -> str:
    """Which time it goes round."""
    return (
        _("lap {number}, until all pass").format(number=number)
        if of is None
        else _("lap {number} of {of}").format(number=number, of=of)
    )


ANSWER = _p("what happens now", "the circle answers")
FREE, FREE_FOR_NEXT = _p("for anyone", "the floor is free"), _p("for who is next", "the floor is free")
"""Nobody has the floor: anyone may take it, or it waits for the one who is next."""
WORD, BACK_TO = _("{name} has a word in between"), _("then back to {name}")
"""While someone's clock stands aside: who speaks, and who gets the floor back."""
HAS_THE_FLOOR = _("{name} has the floor")
OFFERED = _("everyone has been offered a turn")
FOR_NOBODY = _("this stage is for nobody who's here")
THEN, NEXT_IS = _("then {name}"), _("next is {name}")
"""Who comes, when someone speaks already, and when nobody does."""


def for_whom(view: View) -> str:
    """Whose voices are asked for, where that is not everyone's: "For Ana and Bo; the others listen."; where most are,
    who listens.
    """
    asked = [p.name for p in view.people if p.standing not in ("here", "away")]
    listening = [p.name for p in view.people if p.listens and p.standing == "here"]
    if not asked or not listening:
        return ""
    if 2 * len(listening) < len(asked):
        said = several("{names} is listening.", "{names} are listening.", len(listening))
        return said.format(names=lists.all_of(listening))
    return _("For {names}; the others listen.").format(names=lists.all_of(asked))


Raised = Literal["challenge", "topic"]
"""What is put on the board and taken up."""


def raised(view: View) -> Raised:
    """What this evening puts on the board: topics where a stage collects them, as that stage is called; else
    challenges.
    """
    return "topic" if any(stage.kind == "topics" for stage in view.stages) else "challenge"


NEXT_OF_CHALLENGES = {
    "challenge": _("next is challenge {number}, from {name}"),
    "topic": _("next is topic {number}, from {name}"),
    "end": _("next is the end of the evening"),
    "stage": _("next is {title}"),
}


def next_of_challenges(view: View, said: Mapping[str, str] = NEXT_OF_CHALLENGES) -> str:
    """What next does between two challenges, in these words: begin one, or move on though some are left; nothing
    elsewhere.
    """
    if view.stage.kind != "challenges" or not view.stage.begun or view.challenge is not None or view.finished:
        return ""
    coming = next((b for b in view.board if b.number == view.next_challenge), None)
    if coming is not None:
        return said[raised(view)].format(number=coming.number, name=coming.holder)
    if all(b.taken for b in view.board):
        return ""
    if view.next_ends:
        return said["end"]
    following = next((s for s in view.stages[view.stage.number :] if not s.done), None)
    return "" if following is None else said["stage"].format(title=following.title)


def hands(names: Sequence[str]) -> str:
    """Whose hands are up, the first one first."""
    return _("hands up: {names}").format(names=lists.commas(names))


def say(text: str) -> str:
    """What the facilitator may say; nothing where the agenda has nothing."""
    return _("Say: {text}").format(text=text) if text else ""


def voice(voice: Voice, holder: str) -> str:
    """Whose voice a phase of a challenge is for."""
    return {
        "holder": _("{holder} speaks").format(holder=holder),
        "others": _("the others speak to {holder}").format(holder=holder),
        "all": _("everyone speaks"),
    }[voice]


def rule(stage: StageView) -> str:
    """How the others may answer in a stage; nothing where nobody speaks for themselves."""
    return RESPONSES[stage.response] if NATURES[stage.kind].voices or stage.response != "none" else ""


def still_missing(length: str) -> str:
    """What the stages cannot give."""
    return _("Still short by {length}.").format(length=length)


def too(count: int) -> str:
    """How many have been there too; nothing as long as none have."""
    return (
        several("Someone else has been there too.", "{count} others have been there too.", count).format(count=count)
        if count
        else ""
    )


def remaining_phases(phases: Sequence[str]) -> str:
    """Which steps of a challenge are still to come."""
    return _("Then: {phases}").format(phases=lists.apart(phases)) if phases else _("This is the last step.")


def votes_out(view: View) -> str:
    """How many votes are out, and how many there can be; nothing where nobody votes."""
    out = sum(entry.votes for entry in view.board)
    if view.votes is None or not view.board:
        return ""
    said = _("Votes so far: {out}, of only {votes}.") if out > view.votes else _("Votes so far: {out} of {votes}.")
    return said.format(out=out, votes=view.votes)


def votes(count: int) -> str:
    """How many votes a challenge has."""
    return several("{count} vote", "{count} votes", count).format(count=count)


def rotation(number: int, of: int) -> str:
    """Which rotation is the current one."""
    return _p("what happens now", "rotation {number} of {of}").format(number=number, of=of)


SIZES = {
    2: (_("The pair: {time} each."), _("The pairs: {time} each.")),
    3: (_("The three: {time} each."), _("The threes: {time} each.")),
    4: (_("The four: {time} each."), _("The fours: {time} each.")),
    5: (_("The five: {time} each."), _("The fives: {time} each.")),
    6: (_("The six: {time} each."), _("The sixes: {time} each.")),
    7: (_("The seven: {time} each."), _("The sevens: {time} each.")),
}
"""What each has in a group of so many, and in several such groups."""
FIND_EACH_OTHER, FIND_PARTNERS = _("people find their groups"), _("people find their partners")
TOGETHER_AGAIN = _("all together again")
TAKEN = _("taken up")
KEPT = _("kept")
NO_AGREEMENTS = _("This agenda has no agreements.")
STANDINGS: dict[str, str] = {
    "speaker": _("has the floor"),
    "waiting": _("to come"),
    "heard": _("heard"),
    "passed": _("no turn so far"),
    "away": _("stepped out"),
    "here": "",
}
"""Where someone stands in a round."""
TIME_FOR = {"double": _("double time"), "untimed": _("no clock"), "usual": _("the usual time")}
"""How much time someone can have tonight, as it is needed."""
MARKS = {
    LISTENS: _p("a mark of a person", "listens"),
    INNER: _p("a mark of a person", "inner"),
    OUTER: _p("a mark of a person", "outer"),
}
"""How the marks that are always there are shown; those of an agenda are shown as it writes them."""
FLOOR_BACK = _("gets the floor back")
HAND_UP = _("hand up")


def standing(person: PersonView) -> str:
    """Where someone stands in a round, or that the floor is theirs for a word, or will be theirs again after one."""
    if person.speaks:
        return STANDINGS["speaker"]
    return FLOOR_BACK if person.standing == "speaker" else STANDINGS[person.standing]


def mark(word: str) -> str:
    """A mark as people read it; what is typed for it stays the same in every language."""
    return MARKS.get(word, word)


QUIET = _("a moment of quiet")
NO_STEPS = _("This agenda has no steps for a hard moment.")
STAY = _("Stay with the person, and ask what they need.")
CALL = _("If a life is in danger, call the emergency number now.")
LEFT_IN_TURN = _("{name} has stepped out; the rest of their turn comes at the end.")
SWAP, FINISH = _("Time to swap."), _("Time to finish in the groups.")
RING = _("Please ring the bell.")
SIGN = _("Give the agreed signal.")
NOT_SAVED = _("Saving has stopped (is the disk full?); the circle carries on.")
SAVED_AGAIN = _("The session is being saved again.")


def close_begins(close_by: Ms) -> str:
    """When the close must begin to keep its time, and the key for it."""
    if close_by < 30 * SECOND:
        return _("Start the close now to keep its full time (c).")
    count = max(1, whole_minutes(close_by))
    return several(
        "Start the close within {count} minute to keep its full time (c).",
        "Start the close within {count} minutes to keep its full time (c).",
        count,
    ).format(count=count)


def set_for(title: str, in_time: Ms) -> str:
    """When a stage is set to begin by the clock."""
    if in_time < 30 * SECOND:
        return _("{title} is set to begin now.").format(title=title)
    count = max(1, whole_minutes(in_time))
    said = several("{title} is set to begin in {count} minute.", "{title} is set to begin in {count} minutes.", count)
    return said.format(title=title, count=count)


def due(view: View) -> list[str]:
    """What the group was promised once the time of the current piece is used: a sign, or to swap."""
    piece = view.piece
    if piece is None or view.held or piece.allowed is None or piece.elapsed < piece.allowed:
        return []
    said = [SIGN] if piece.limit == "signal" else []
    if view.groups.rotation is not None:
        number, of = view.groups.rotation
        said.insert(0, SWAP if number < of else FINISH)
    return said


def other_sizes(view: View) -> str:
    """What each has in groups that are larger or smaller than they are to be; nothing where all are of one size."""
    return " ".join(
        (SIZES[size][count > 1] if size in SIZES else _("Groups of {size}: {time} each.")).format(
            size=size, time=lengths.short(each)
        )
        for size, count, each in view.groups.other_sizes
    )


def in_pairs(view: View) -> bool:
    """Whether people sit in pairs, but perhaps for the last three of them."""
    sizes = [len(group) for group in view.groups.seated]
    return 2 in sizes and max(sizes) <= 3


def change(number: int, of: int) -> str:
    """Which set of groups it is."""
    return _("grouping {number} of {of}").format(number=number, of=of)


def in_need(view: View, hold: str) -> list[str]:
    """The group's own steps for a hard moment; where it has none, what helps in any, with how to hold."""
    return view.in_need.splitlines() if view.in_need.strip() else [NO_STEPS, hold, STAY, CALL]
