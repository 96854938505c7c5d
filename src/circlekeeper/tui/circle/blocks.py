"""What the circle's screen says of a view: pure functions from a view to the values its widgets draw."""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content

from circlekeeper.cells import cells, cut, padded
from circlekeeper.circle.balance import Balance
from circlekeeper.circle.cues import CLOSE_NEAR
from circlekeeper.circle.natures import NATURES
from circlekeeper.circle.view import BoardView, ChangeView, StageView, View
from circlekeeper.telling import floor as phrases
from circlekeeper.telling import screens as words
from circlekeeper.telling.balance import NOBODY_YET, voices
from circlekeeper.telling.tonight import Clock
from circlekeeper.tui.circle.ring import (
    BOLD,
    FLOOR,
    INK,
    QUIET,
    BareRing,
    Circle,
    Groups,
    MiddleLine,
    MiddleLines,
    Paragraph,
)
from circlekeeper.tui.text import literal
from circlekeeper.units import SECOND
from circlekeeper.words.lengths import counted_minutes, whole_minutes

Spans = tuple[tuple[str, str], ...]

BOARD_WIDTH = 44
"""How many cells a challenge on the board has."""


def is_still(view: View) -> bool:
    """Whether almost nothing is shown: in a hold the ring, else the stage's title and what the agenda asks or says
    for it.
    """
    return view.held or (view.going and NATURES[view.stage.kind].quiet)


def middle_of(view: View, clock: Clock) -> BareRing | Circle | Groups:
    """What stands in the middle of the screen."""
    if view.held:
        return BareRing()
    if not view.begun:
        return Circle(view.people, before(view))
    if is_still(view):
        return Circle((), still_blocks(view.stage, clock))
    if view.groups.seated:
        return Groups(view.groups.seated, blocks_of_groups(view))
    return Circle(view.people, blocks_of(view), None if view.challenge is None else view.challenge.holder)


def before(view: View) -> tuple[Paragraph, ...]:
    """What stands in the middle while people sit down."""
    first = view.stage
    return (
        Paragraph(view.title, BOLD),
        Paragraph(first.title, QUIET, 1),
        Paragraph(phrases.say(first.say), QUIET, 2),
    )


def still_blocks(stage: StageView, clock: Clock) -> tuple[Paragraph, ...]:
    """The title, and only what the agenda wrote for this quiet: what is done in it, what is said before it; of a break
    until when it is, which people ask, as long as that is to come.
    """
    said = phrases.say(stage.say)
    left = stage.length - stage.elapsed
    until = words.UNTIL.format(clock=clock(left)) if stage.kind == "break" and left > 0 else ""
    return (
        Paragraph(stage.title, QUIET),
        Paragraph(until, QUIET),
        Paragraph(stage.prompt, QUIET, 1),
        Paragraph(said, QUIET, 2),
    )


def blocks_of_groups(view: View) -> tuple[Paragraph, ...]:
    """What the groups are asked, how they answer, what each has in those of another size; what to say, to remember."""
    stage = view.stage
    return (
        Paragraph(stage.prompt, BOLD),
        Paragraph(phrases.rule(stage), QUIET, 1, close=True),
        Paragraph(phrases.other_sizes(view), QUIET, 2, close=True),
        say_of(stage),
        note_of(stage)._replace(close=True),
    )


def say_of(stage: StageView) -> Paragraph:
    """What to say in a stage; where it has no room, the key for it."""
    return Paragraph(phrases.say(stage.say), QUIET, 3, told=words.MORE_WORDS)


def note_of(stage: StageView) -> Paragraph:
    """What to remember in a stage; where it has no room, the key for it."""
    return Paragraph(words.note(stage.note), QUIET, 5, told=words.MORE_WORDS)


def blocks_of(view: View) -> tuple[Paragraph, ...]:
    """What is asked, how others may answer, what to say, what to remember."""
    if view.challenge is not None:
        return challenge_blocks(view)
    stage = view.stage
    blocks = [Paragraph(stage.prompt, BOLD if view.speaker is None else INK)]
    if NATURES[stage.kind].shows_board:
        blocks += board_blocks(view)
        blocks.append(Paragraph(phrases.votes_out(view), QUIET, 2))
    if stage.kind == "topics" and view.board:
        blocks.append(Paragraph(words.BOARD_MORE, QUIET, 2, close=view.votes is not None))
    blocks.append(Paragraph(phrases.rule(view.stage), QUIET, 1))
    blocks.append(Paragraph(phrases.for_whom(view), QUIET, 2, close=True))
    blocks.append(say_of(stage))
    if stage.named == "opening":
        blocks.append(Paragraph("\n".join(view.agreements), QUIET, 4, lead="· ", told=words.MORE_WORDS))
    blocks.append(note_of(stage))
    return tuple(blocks)


def board_blocks(view: View) -> list[Paragraph]:
    """What is on the board, the untaken ones with most votes first."""
    if not view.board:
        return [Paragraph(words.BOARD_EMPTY[phrases.raised(view)], QUIET, 1)]
    return [
        Paragraph(
            board_line(b),
            QUIET if b.taken else INK,
            2 if i else 1,
            close=i > 0,
            lead=f"{b.number}  ",
            told=words.MORE_BOARD,
        )
        for i, b in enumerate(by_votes(view.board))
    ]


def by_votes(board: tuple[BoardView, ...]) -> list[BoardView]:
    """The board in the order in which next would take it, those taken last."""
    return sorted(board, key=lambda b: (b.taken, -b.votes, b.number))


def board_line(entry: BoardView, *, whole: bool = False) -> str:
    """A challenge in one line, without its number, or with all of its words."""
    standing = standing_of(entry)
    after = f"  · {standing}" if standing else ""
    if whole:
        return said_of(entry) + after
    before = cut(entry.holder, 24)
    said = f": {entry.words}" if entry.words else ""
    return before + cut(said, max(8, BOARD_WIDTH - cells(before) - cells(after))) + after


def standing_of(entry: BoardView) -> str:
    """Whether a challenge was taken, or how many votes it has."""
    return phrases.TAKEN if entry.taken else phrases.votes(entry.votes) if entry.votes else ""


def said_of(entry: BoardView) -> str:
    """Whose challenge it is, and its words."""
    return f"{entry.holder}: {entry.words}" if entry.words else entry.holder


def challenge_blocks(view: View) -> tuple[Paragraph, ...]:
    """The current challenge: the phase, whose voice, the words it was raised with."""
    challenge = view.challenge
    assert challenge is not None
    said = f"{challenge.holder}: {challenge.words}" if challenge.words else challenge.holder
    after_it = challenge.phases[challenge.phase_number :]
    return (
        Paragraph(challenge.phase, BOLD),
        Paragraph(phrases.RESPONSES[view.stage.response], QUIET, 1),
        Paragraph(said, QUIET, 2),
        Paragraph(phrases.too(challenge.too), QUIET, 2),
        Paragraph(phrases.remaining_phases(after_it), QUIET, 3),
        Paragraph(words.note(view.stage.note), QUIET, 4, told=words.MORE_WORDS),
    )


def named(message: str, name: str, style: str, rest: str) -> Spans:
    """A message with the name in it in a style of its own, wherever its language puts it."""
    before, _, after = message.partition("{name}")
    return tuple((text, how) for text, how in ((before, rest), (name, style), (after, rest)) if text)


def floor_of(view: View, *, low: bool) -> Spans:
    """Who has the floor, or how far the groups are."""
    if is_still(view) or view.finished:
        return ()
    if not view.begun:
        return ((words.READY.format(title=view.stage.title), QUIET),)
    if view.aside is not None and view.speaker is not None:
        return (("●  ", FLOOR), *named(phrases.WORD, view.speaker, FLOOR, INK))
    if view.speaker is not None:
        return (("●  ", FLOOR), *named(phrases.HAS_THE_FLOOR, view.speaker, FLOOR, INK))
    if view.stage.kind == "groups" and view.stage.begun:
        return _groups(view, low=low)
    if view.answering:
        return (("○  ", QUIET), (phrases.ANSWER, INK))
    if view.challenge is not None and view.piece is None:
        return (("○  ", QUIET), (phrases.floor(view) if view.to_come else phrases.OFFERED, INK))
    if view.challenge is not None:
        return (("○  ", QUIET), (phrases.voice(view.challenge.voice, view.challenge.holder), INK))
    if view.gap_left is not None:
        return (("○  ", QUIET), (phrases.QUIET, QUIET))
    if NATURES[view.stage.kind].everyone and view.stage.begun and not view.to_come:
        return (("○  ", QUIET), (phrases.OFFERED if view.heard or view.passed else phrases.FOR_NOBODY, INK))
    if view.stage.order is not None:
        return (("○  ", QUIET), (phrases.floor(view), INK))
    return ()


def _groups(view: View, *, low: bool) -> Spans:
    """Which rotation it is, or that the groups find each other; of several sets, which: that alone where there is
    little space.
    """
    groups = view.groups
    if low and groups.change is not None and groups.rotation is None:
        return ((phrases.change(*groups.change), INK),)
    find = phrases.FIND_PARTNERS if phrases.in_pairs(view) else phrases.FIND_EACH_OTHER
    now = find if groups.seated else phrases.TOGETHER_AGAIN
    if groups.rotation is not None:
        now = phrases.rotation(*groups.rotation)
    sets: Spans = () if groups.change is None else ((phrases.change(*groups.change) + " · ", QUIET),)
    return (*sets, (now, INK))


def comes_of(view: View, *, low: bool, tall: bool) -> tuple[Spans, ...]:
    """Who is next, how many are to come, whose hands are up; in a hold only how it ends."""
    if view.held:
        return (((words.SPACE_RESUMES, QUIET),),)
    if is_still(view) or view.finished or not view.begun:
        return ()
    who: Spans = ()
    if view.aside is not None:
        who = named(phrases.BACK_TO, view.aside.name, INK, QUIET)
    elif view.next is not None:
        free = view.speaker is None
        who = named(phrases.NEXT_IS if free else phrases.THEN, view.next, BOLD if free else INK, QUIET)
    elif coming := phrases.next_of_challenges(view):
        who = ((coming, INK if view.next_challenge else QUIET),)
    lap = "" if view.lap is None else phrases.lap(*view.lap)
    count = " · ".join(part for part in (lap, phrases.to_come(view)) if part)
    if who and view.next is None and view.aside is None and view.next_challenge is None:
        count = words.TAKES_ANOTHER[phrases.raised(view)]
    hands = phrases.hands(view.hands) if view.hands else ""
    if low:
        rest = hands or (lap or phrases.to_come(view, how_long=False) if who else count)
        return ((*who, ((", " if who and rest else "") + rest, QUIET)),)
    rest = " · ".join(part for part in (count, hands) if part)
    if tall:
        return (who, ((rest, QUIET),))
    return ((*who, (" · " if who and rest else "", QUIET), (rest, QUIET)),)


def line_of(view: View, *, answer: str, bell_due: bool, saved: bool) -> Spans:
    """The one quiet line."""
    if answer:
        return ((phrases.RING, BOLD), (f" {answer}", INK)) if bell_due else ((answer, INK),)
    due = phrases.due(view) if view.going else []
    due += [phrases.RING] * bell_due + [phrases.NOT_SAVED] * (not saved)
    quiet = ""
    if view.begun and not view.held and not view.finished:
        if view.set_for is not None and view.set_for[1] <= CLOSE_NEAR:
            quiet = phrases.set_for(*view.set_for)
        elif view.close_by is not None and view.close_by <= CLOSE_NEAR:
            quiet = phrases.close_begins(view.close_by)
        elif not due and view.spare <= -30 * SECOND and view.speaker is None and not is_still(view):
            quiet = words.short(view)
    said = [(text, BOLD) for text in due] + [(quiet, INK)] * bool(quiet)
    return tuple((" " * (i > 0) + text, style) for i, (text, style) in enumerate(said))


def agreements_of(view: View) -> Content:
    """What the circle has agreed on."""
    agreed = "\n".join(f"· {a}" for a in view.agreements) or phrases.NO_AGREEMENTS
    return Content.assemble(literal(words.AGREEMENTS, "bold"), "\n", literal(agreed))


def balance_of(view: View, words_for: Mapping[int, Balance]) -> Content:
    """A word beside each name, in the order of the seats."""
    rows = voices({p.person: p.name for p in view.people}, words_for)
    width = min(24, max((cells(name) for name, _ in rows), default=0)) + 3
    lines = [
        Content.assemble(literal(padded(cut(name, width - 3), width), "$ink"), literal(word, "$quiet"))
        for name, word in rows
    ]
    return Content("\n").join(lines or [literal(NOBODY_YET, "$quiet")])


def proposal_sheet(view: View, clock: str, also: tuple[tuple[str, str], ...], height: int) -> MiddleLines:
    """Each stage before and after, and what else could be done: `also` holds (action, what it does).

    Where not all fits into so many lines, first the empty ones and the stages that keep their length are left out.
    """
    proposal = view.proposal
    assert proposal is not None
    head = [MiddleLine(((words.TO_END_AT.format(clock=clock), BOLD),))]
    foot = [MiddleLine(((words.TAKE if proposal.stages else words.NOTHING_TO_TAKE, QUIET),))]
    if proposal.missing:
        missing = counted_minutes(max(1, whole_minutes(proposal.missing)))
        foot.insert(0, MiddleLine(((phrases.still_missing(missing), INK),)))
    other = [MiddleLine(((words.ALSO, QUIET),))] if also else []
    other += [MiddleLine(((f"   {i}  ", INK), (said, QUIET)), action) for i, (action, said) in enumerate(also, 1)]
    changed = {c.number for c in proposal.stages}
    stages = list(view.counted)
    lines = len(stages) + len(head) + len(foot) + len(other) + 2
    if lines <= height:
        blank = MiddleLine()
        apart = (blank,) if other and lines < height else ()
        return MiddleLines((*head, blank, *_stage_lines(stages, view), blank, *foot, *apart, *other))
    stages = [s for s in stages if s.number in changed]
    rows = _stage_lines(stages, view)[: max(1, height - len(head) - 2)]
    return MiddleLines((*head, *rows, *[*foot, *other][: max(1, height - len(head) - len(rows))]))


def _stage_lines(stages: list[StageView], view: View) -> list[MiddleLine]:
    """A line a stage: its length now, and what it would become."""
    assert view.proposal is not None
    changes = {c.number: c for c in view.proposal.stages}
    title = min(30, max((cells(s.title) for s in stages), default=0))
    lines = []
    for stage in stages:
        change = changes.get(stage.number)
        name = padded(cut(stage.title, title), title + 3)
        figure = f"{whole_minutes(change.before if change else max(stage.length, stage.elapsed)):>4}"
        if change is None:
            parts: Spans = ((f"   {name}", QUIET), (figure, QUIET), (f"  {phrases.KEPT}", QUIET))
        else:
            parts = ((f"   {name}", INK), (figure, QUIET), ("  →  ", QUIET), (_becomes(change), BOLD))
        lines.append(MiddleLine(parts))
    return lines


def _becomes(change: ChangeView) -> str:
    """The length that is proposed, in minutes; where that is the same number, in words."""
    after = whole_minutes(change.after)
    return words.LITTLE_LESS if after == whole_minutes(change.before) else f"{after:>3}"


def same_but_for_time(before: View, now: View) -> bool:
    """Whether nothing but time went by between two views of a stage of challenges."""
    return before.stage.id == now.stage.id and before.challenge == now.challenge and before.board == now.board
