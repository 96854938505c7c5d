"""From a session to what there is to see of it, in which moments have become lengths of time."""

from __future__ import annotations

from copy import copy

from circlekeeper.circle import board, groups, order, pacing, shares, stages
from circlekeeper.circle.commands import NEEDS, Person
from circlekeeper.circle.foreseeing import foreseen
from circlekeeper.circle.moments import At
from circlekeeper.circle.natures import nature
from circlekeeper.circle.pieces import piece_left, warn_before
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import State
from circlekeeper.circle.view import (
    AsideView,
    BoardView,
    ChallengeView,
    ChangeView,
    GroupsView,
    PersonView,
    PieceView,
    ProposalView,
    StageView,
    Standing,
    View,
)
from circlekeeper.units import Ms


def view_of(session: Session, now: At) -> View:
    """What there is to see of a session at this moment."""
    state = session.state_at(now)
    if state.finished is not None:
        now = min(now, state.finished)
    lengths = state.all_lengths(now)
    begins = pacing.beginnings(state, now)
    seen = tuple(_stage(state, i, lengths[i], begins.get(i), now) for i in state.order)
    expected = _expected(state, now)
    lists = _standings(expected)
    spare = pacing.spare(state, now)
    upcoming = _upcoming(expected)
    close_needs = pacing.close_needs(state, now)
    ends_in = state.ends(now) - now
    giving = [i for i, need, least in pacing.giving(state, now) if need > least] if spare < 0 else []

    def named(people: tuple[Person, ...]) -> tuple[str, ...]:
        return tuple(state.name(p) for p in people)

    return View(
        title=state.plan.title,
        stage=seen[state.place(state.here)],
        stages=seen,
        people=_people(state, lists, upcoming, turns=expected.turns is not None),
        speaker=None if state.speaker is None else state.name(state.speaker),
        piece=_piece(state, now),
        aside=_aside(state, now),
        lap=_lap(expected),
        next=None if upcoming is None else state.name(upcoming),
        waiting=named(lists["waiting"]),
        heard=named(lists["heard"]),
        passed=named(lists["passed"]),
        away=named(lists["away"]),
        kept=named(() if state.turns is None else tuple(p for p in lists["away"] if p in state.turns.kept)),
        hands=named(order.hands_in_order(state)),
        held=state.held_since is not None,
        gap_left=_gap_left(state, now),
        challenge=_challenge(state),
        board=tuple(
            BoardView(i, state.name(b.holder), "" if b.words is None else state.texts[b.words], b.votes, b.taken)
            for i, b in enumerate(state.board, 1)
        ),
        votes=board.votes_there_are(state),
        next_does=foreseen(state, now),
        groups=_groups(state),
        elapsed=0 if state.began is None else now - state.began,
        ends_in=ends_in,
        spare=spare,
        counted=tuple(seen[state.place(i)] for i in pacing.horizon(state, now)[1]),
        set_for=_set_for(state, now),
        short_stages=tuple(state.stages[i].title for i in giving),
        close_by=None if close_needs is None else ends_in - close_needs,
        to_come=_to_come(expected),
        to_come_each=None if state.turns is None else shares.each(state, now),
        proposal=_proposal(state, session.proposal, now),
        begun=state.began is not None,
        finished=state.finished is not None,
        away_asked=None if state.cut is None else state.cut[1] - state.cut[0],
        interrupted=_interrupted(state),
        agreements=state.plan.agreements,
        in_need=state.plan.in_need,
        can_undo=session.can_undo,
        can_redo=session.can_redo,
    )


def _interrupted(state: State) -> str:
    left, turn = stages.unfinished(state), state.interrupted
    if left is None or state.finished is not None:
        return ""
    return state.stages[left].title if turn is None else state.name(turn.person)


def _expected(state: State, now: At) -> State:
    """The state in which everyone stands somewhere: before the evening begins, as if its first stage were entered
    now.
    """
    if state.began is not None:
        return state
    entered = copy(state)
    stages.enter(entered, state.here, now)
    return entered


def _upcoming(state: State) -> Person | None:
    if state.turns is None or state.finished is not None:
        return None
    return order.next_person(state)


def _to_come(state: State) -> int:
    """How many have their turn still to come, in this lap or, when nobody is left in it, in the next."""
    if state.turns is None:
        return 0
    found = order.for_next_turn(state)
    return len(order.to_be_heard(found)) + len(order.to_be_asked_again(found))


def _standings(state: State) -> dict[str, tuple[Person, ...]]:
    away = tuple(p for p in state.seats if p in state.away)
    if state.turns is None:
        return {"waiting": (), "heard": (), "passed": (), "away": away}
    standing = order.standing(state)

    def still(people: tuple[Person, ...]) -> tuple[Person, ...]:
        return tuple(p for p in people if p not in state.away and p != state.in_turn)

    return {
        "waiting": order.to_be_heard(state),
        "heard": still(standing.at("heard")),
        "passed": still(standing.at("again", "stood")),
        "away": away,
    }


def _people(
    state: State, lists: dict[str, tuple[Person, ...]], upcoming: Person | None, *, turns: bool
) -> tuple[PersonView, ...]:
    found: dict[Person, Standing] = {}
    for standing in ("waiting", "heard", "passed", "away"):
        found |= dict.fromkeys(lists[standing], standing)
    if state.in_turn is not None:
        found[state.in_turn] = "speaker"
    comes = upcoming if state.aside is None else state.aside.person
    hands = set(state.hands)
    return tuple(
        PersonView(
            person=p,
            name=state.name(p),
            seat=i,
            standing=found.get(p, "here"),
            speaks=p == state.speaker,
            is_next=p == comes,
            hand=p in hands,
            marks=tuple(mark for mark in state.plan.all_marks if p in state.marked(mark)),
            need=NEEDS[state.more_time.get(p, 1)],
            listens=turns and p not in found and p != state.speaker,
        )
        for i, p in enumerate(state.seats, 1)
    )


def _stage(state: State, index: int, length: Ms, begins: At | None, now: At) -> StageView:
    stage, run, added = state.stages[index], state.runs[index], index >= len(state.plan.stages)
    fixed = pacing.fixed(state, index, now)
    turn: Ms | None = None
    if run is not None and run.turns is not None and stage.turns is not None:
        turn = run.turns.turn
    elif stage.turns is not None:
        turn = shares.offered(state, index, length)
    return StageView(
        number=state.place(index) + 1,
        title=stage.title,
        kind=stage.kind,
        named=stage.named,
        length=length,
        elapsed=state.used(index, now),
        begun=run is not None,
        done=index in state.done,
        flex=stage.flex,
        prompt=_prompt(state, index),
        say=stage.say,
        note=stage.note,
        response=nature(state, index).response(state, index),
        order=None if stage.turns is None else stage.turns.order,
        turn=turn,
        id=index,
        planned=state.planned[index] if state.planned else length,
        added=added,
        public_title=state.setup.usual[stage.named].title if added else stage.title,
        by=stage.by,
        begins_in=None if begins is None else begins - now,
        at_in=None if fixed is None else fixed - now,
    )


def _prompt(state: State, index: int) -> str:
    """What is asked now: of several, that of the lap or of the set of groups; beyond the last one the last stays."""
    stage, run = state.stages[index], state.runs[index]
    if not stage.prompts:
        return stage.prompt
    lap = 1 if run is None else run.lap
    return stage.prompts[min(lap, len(stage.prompts)) - 1]


def _aside(state: State, now: At) -> AsideView | None:
    if state.aside is None:
        return None
    piece = state.aside.piece
    left = None if piece is None or piece.allowed is None else piece_left(state, now)
    return AsideView(state.name(state.aside.person), left)


def _lap(state: State) -> tuple[int, int | None] | None:
    if state.turns is None or state.turns.rules.laps == 1 or state.finished is not None:
        return None
    return state.run.lap, state.turns.rules.laps


def _piece(state: State, now: At) -> PieceView | None:
    piece = state.piece
    if piece is None:
        return None
    rules = None if state.turns is None or piece.kind == "after" else state.turns.rules
    return PieceView(
        kind=piece.kind,
        allowed=piece.allowed,
        elapsed=state.live(now) - piece.start,
        warn=warn_before(state),
        wrap=0 if rules is None or piece.allowed is None else rules.wrap,
        limit="soft" if rules is None else rules.limit,
    )


def _gap_left(state: State, now: At) -> Ms | None:
    if state.turns is None:
        return None
    until = order.standing(state).gap_until
    return None if until is None else max(0, until - state.live(now))


def _challenge(state: State) -> ChallengeView | None:
    run = state.runs[state.here]
    if run is None or run.challenges.current is None or state.finished is not None:
        return None
    current, phases = run.challenges.current, board.rules_of(state, state.here).phases
    entry, phase = board.entry(state, current.number), phases[current.phase]
    return ChallengeView(
        number=current.number,
        holder=state.name(entry.holder),
        words="" if entry.words is None else state.texts[entry.words],
        phase=phase.title,
        voice=phase.voice,
        too=entry.too,
        phase_number=current.phase + 1,
        phases=tuple(p.title for p in phases),
    )


def _set_for(state: State, now: At) -> tuple[str, Ms] | None:
    coming = pacing.next_fixed(state, now)
    return None if coming is None else (state.stages[coming[0]].title, coming[1] - now)


def _groups(state: State) -> GroupsView:
    run = state.runs[state.here]
    if state.stage.groups is None or run is None or state.finished is not None:
        return GroupsView()
    rules, turn, now = state.stage.groups, groups.turn(state, state.here), run.together
    sizes = [len(group) for group in now.groups if len(group) != rules.size]
    return GroupsView(
        tuple(tuple(state.name(p) for p in group) for group in now.groups),
        rotation=(now.rotation, rules.rotations) if 1 <= now.rotation <= rules.rotations else None,
        change=(run.lap, rules.changes) if rules.changes > 1 else None,
        other_sizes=tuple(
            (size, sizes.count(size), groups.each_in(rules, turn, size)) for size in sorted(set(sizes)) if size > 1
        ),
    )


def _proposal(state: State, proposal: pacing.Proposal | None, now: At) -> ProposalView | None:
    if proposal is None or state.finished is not None:
        return None
    changes = tuple(
        ChangeView(state.place(c.stage) + 1, state.stages[c.stage].title, c.before, c.after) for c in proposal.changes
    )
    return ProposalView(changes, proposal.missing, pacing.shorter_turns(state, now))
