"""What plain mode says of a view: the same as the screen shows, in sentences."""

from __future__ import annotations

from collections.abc import Callable

from circlekeeper.circle.cues import CLOSE_NEAR, Cue
from circlekeeper.circle.natures import NATURES
from circlekeeper.circle.plan import Plan
from circlekeeper.circle.view import PersonView, StageView, View
from circlekeeper.telling import floor as phrases
from circlekeeper.text import one_line
from circlekeeper.units import Ms
from circlekeeper.words import lengths, lists
from circlekeeper.words import plain as words

Clock = Callable[[Ms], str]
"""The clock on the wall that far from now."""


def situation(view: View) -> list[str]:
    """Where the session is: who has the floor, who is next, what is asked."""
    if view.finished:
        return [words.FINISHED]
    if not view.begun:
        first = view.stage
        return [
            words.NOT_BEGUN.format(title=view.title, first=first.title),
            *([phrases.say(one_line(first.say))] if first.say else []),
        ]
    if view.held:
        return [words.HELD, *away(view)]
    return _in_stage(view)


def away(view: View) -> list[str]:
    """A time away that is still to be asked about."""
    if view.away_asked is None:
        return []
    return [words.AWAY.format(time=phrases.about(view.away_asked))]


def stage(view: View) -> list[str]:
    """The current stage: its number, prompt, what the facilitator may say, in the opening the agreements, and how
    to answer.
    """
    here = view.stage
    lines = [
        words.STAGE.format(
            number=here.number, of=len(view.stages), title=here.title, prompt=one_line(here.prompt)
        ).rstrip()
    ]
    lines += lap(view)
    if whose := phrases.for_whom(view):
        lines.append(whose)
    if here.by:
        lines.append(words.LED_BY.format(role=one_line(here.by)))
    if here.say:
        lines.append(phrases.say(one_line(here.say)))
    if here.note:
        lines.append(words.NOTE.format(note=one_line(here.note)))
    if here.named == "opening" and view.agreements:
        lines += agreements(view)
    if phrases.rule(here) and view.challenge is None:
        lines.append(words.ANSWERING.format(how=phrases.rule(here)))
    return lines


def entered(view: View) -> list[str]:
    """A stage that was just entered."""
    return [*stage(view), *situation(view)]


def where(view: View) -> list[str]:
    """The current stage, where it stands, and what is still to come."""
    if not view.begun or view.finished:
        return situation(view)
    done = [s.title for s in view.stages if s.done and s.number != view.stage.number]
    left = [s.title for s in view.stages if not s.done and s.number != view.stage.number]
    said = ((words.STAGES_DONE, done), (words.STAGES_TO_COME, left))
    evening = [what.format(titles=lists.apart(titles)) for what, titles in said if titles]
    return [view.title, *stage(view), *situation(view), *([" ".join(evening)] if evening else [])]


def _in_stage(view: View) -> list[str]:
    kind = view.stage.kind
    if view.aside is not None:
        return [words.WORD.format(name=view.speaker, back=view.aside.name)]
    if view.stage.order is not None:
        return _turns(view)
    if kind == "challenges":
        return _challenges(view)
    if kind == "groups":
        return _groups(view)
    return [words.FLOOR.format(name=view.speaker)] if view.speaker is not None else []


def lap(view: View) -> list[str]:
    """Which time it goes round, where it does so more than once."""
    if view.lap is None:
        return []
    number, of = view.lap
    return [(words.LAP_UNTIL if of is None else words.LAP).format(number=number, of=of)]


def _turns(view: View) -> list[str]:
    if view.gap_left is not None and view.next is not None:
        return [words.QUIET_THEN.format(name=view.next), *_hands(view)]
    if view.speaker is not None:
        allowed = None if view.piece is None else view.piece.allowed
        floor = words.FLOOR if allowed is None else words.FLOOR_FOR
        said = [floor.format(name=view.speaker, time=lengths.short(allowed or 0))]
        then = [] if view.next is None else [words.THEN.format(name=view.next)]
        return [" ".join(said + then), *_hands(view)]
    if view.piece is not None and view.answering:
        how = phrases.RESPONSES[view.stage.response]
        said = [words.ANSWER.format(time=lengths.short(view.piece.allowed or 0), how=how)]
        then = [] if view.next is None else [words.THEN.format(name=view.next)]
        return [" ".join(said + then), *_hands(view)]
    if not view.waiting and view.next is None:
        return [words.OFFERED if view.heard or view.passed else words.FOR_NOBODY]
    follows = words.unheard(len(view.waiting)) if view.next is None else words.NEXT_IS.format(name=view.next)
    free = words.FREE if view.next is None else words.FREE_FOR_NEXT
    return [f"{free} {follows}", *_hands(view)]


def _hands(view: View) -> list[str]:
    return [words.HANDS.format(names=lists.commas(view.hands))] if view.hands else []


def _challenges(view: View) -> list[str]:
    challenge = view.challenge
    if challenge is None:
        free = words.no_challenge(sum(not b.taken for b in view.board))
        free = free if view.board else f"{free} {words.RAISES[phrases.raised(view)]}"
        coming = phrases.next_of_challenges(view, words.NEXT_OF_CHALLENGES)
        free = f"{free} {coming}" if coming else free
        return [free] if view.speaker is None else [free, words.FLOOR.format(name=view.speaker)]
    title = (words.CHALLENGE_SAID if challenge.words else words.CHALLENGE)[phrases.raised(view)]
    said = [title.format(number=challenge.number, holder=challenge.holder, words=challenge.words)]
    return [" ".join([*said, *([too(challenge.too)] if challenge.too else [])]), *phase(view)]


def phase(view: View) -> list[str]:
    """The phase of the current challenge: whose it is, and how to answer."""
    challenge = view.challenge
    assert challenge is not None
    voice = phrases.voice(challenge.voice, challenge.holder)
    if view.speaker is not None and (challenge.voice, view.speaker) != ("holder", challenge.holder):
        voice = phrases.floor(view)
    if view.piece is None:
        free = words.PHASE_FREE.format(phase=challenge.phase, floor=phrases.floor(view))
        return [f"{free} {words.OFFERED if view.next is None else words.NEXT_IS.format(name=view.next)}"]
    allowed = view.piece.allowed or 0
    how = phrases.RESPONSES[view.stage.response]
    now = words.PHASE.format(phase=challenge.phase, time=lengths.short(allowed), voice=voice, how=how)
    if view.next is not None:
        now = f"{now} {words.THEN.format(name=view.next)}"
    return [now, phrases.remaining_phases(challenge.phases[challenge.phase_number :])]


def too(count: int) -> str:
    """How many have been there too."""
    return phrases.too(count) or words.NO_TOO


def _groups(view: View) -> list[str]:
    groups = view.groups
    if not groups.seated:
        return [words.TOGETHER]
    seated = [words.GROUPS.format(groups="; ".join(lists.all_of(g) for g in groups.seated))]
    others = [phrases.other_sizes(view)] if groups.other_sizes else []
    sets = [] if groups.change is None else [words.CHANGE.format(number=groups.change[0], of=groups.change[1])]
    if groups.rotation is None:
        find = words.FIND_PARTNERS if phrases.in_pairs(view) else words.FIND_EACH_OTHER
        return [*sets, *seated, *others, find]
    allowed = 0 if view.piece is None or view.piece.allowed is None else view.piece.allowed
    number, of = groups.rotation
    return [*sets, *seated, *others, words.ROTATION.format(number=number, of=of, time=lengths.short(allowed))]


def seated(view: View) -> list[str]:
    """Who just sat down in the last seat."""
    return [words.SEATED.format(seat=view.people[-1].seat, name=view.people[-1].name)]


def suits(plan: Plan, count: int, session: Ms | None) -> list[str]:
    """Whether the evening suits so many people, and what would."""
    from circlekeeper.planning.fitting import troubles  # what reads agendas is not loaded to resume a session

    if not count:
        return [words.NOBODY]
    found = [trouble for trouble in troubles(plan, count, session) if trouble.count is not None]
    lines = [words.here(count)]
    for trouble in found:
        what, instead = trouble.saying
        title = "" if trouble.stage is None else plan.stages[trouble.stage].title
        lines.append((words.SUITS_NOT_IN if title else words.SUITS_NOT).format(title=title, what=what, instead=instead))
    return lines


def people(view: View) -> list[str]:
    """Everyone in seat order, where they stand, and what is set for them tonight."""
    if not view.people:
        return [words.NOBODY]
    return [words.PERSON.format(seat=p.seat, standing=lists.commas([p.name, *_standing(p)])) for p in view.people]


def _standing(person: PersonView) -> list[str]:
    need = "" if person.need == "usual" else phrases.TIME_FOR[person.need]
    told = (phrases.standing(person), phrases.HAND_UP if person.hand else "", need, *map(phrases.mark, person.marks))
    return [said for said in told if said]


def board(view: View) -> list[str]:
    """The challenges on the board."""
    if not view.board and view.going and NATURES[view.stage.kind].shows_board:
        return [words.RAISES[phrases.raised(view)]]
    return [
        (words.BOARD_SAID if b.words else words.BOARD).format(
            number=b.number,
            holder=b.holder,
            words=b.words,
            standing=lists.commas([phrases.votes(b.votes), *([phrases.TAKEN] if b.taken else [])]),
        )
        for b in view.board
    ]


def votes_out(view: View) -> list[str]:
    """How many votes are out of how many, once something is on the board."""
    said = phrases.votes_out(view)
    return [said] if said else []


def agreements(view: View) -> list[str]:
    """What the group agreed on."""
    if not view.agreements:
        return [phrases.NO_AGREEMENTS]
    return [words.AGREEMENTS, *(words.AGREEMENT.format(text=text) for text in view.agreements)]


def current_name(view: View) -> str:
    """What the current piece is called: who speaks, or else the phase or the stage."""
    return view.speaker or (view.challenge.phase if view.challenge is not None else view.stage.title)


def spare(view: View, clock: Clock) -> str:
    """What room the evening has, and when it ends."""
    return words.ROOM.format(room=phrases.spare(view), clock=clock(view.ends_in))


def time(view: View, clock: Clock) -> list[str]:
    """What time there is: the turn's, the stage's, the evening's."""
    lines, here, piece = [words.IT_IS.format(clock=clock(0))], view.stage, view.piece
    if view.going and piece is not None:
        who = current_name(view)
        if piece.allowed is None:
            lines.append(words.TURN_UNTIMED.format(who=who, elapsed=lengths.short(piece.elapsed)))
        else:
            lines.append(
                words.TURN_TIME.format(
                    who=who,
                    along=phrases.piece_progress(piece),
                    elapsed=lengths.short(min(piece.elapsed, piece.allowed)),
                    allowed=lengths.short(piece.allowed),
                )
            )
    if view.going:
        along = phrases.stage_progress(here)
        used = lengths.short(min(here.elapsed, here.length))
        lines.append(
            words.STAGE_TIME.format(title=here.title, along=along, elapsed=used, length=lengths.short(here.length))
        )
    if view.to_come:
        each = "" if view.to_come_each is None else phrases.about(view.to_come_each)
        lines.append(words.unheard(view.to_come, each))
    lines.append(spare(view, clock))
    if view.close_by is not None and view.going:
        lines.append(words.CLOSE_BY.format(clock=clock(view.close_by)) if view.close_by >= 0 else words.CLOSE_NOW)
    if view.going:
        lines += phrases.due(view)
    return lines


def plan(view: View, clock: Clock) -> list[str]:
    """Tonight's plan: every stage with its clock time and its length, and the end."""
    end = words.PLAN_END.format(clock=clock(view.ends_in))
    return [*(_planned(s, view, clock) for s in view.stages), end]


def _planned(stage: StageView, view: View, clock: Clock) -> str:
    here = stage.id == view.stage.id and view.going
    line = (
        words.PLAN_LEFT_OUT
        if stage.left_out or stage.begins_in is None
        else words.PLAN_NOW
        if here
        else words.PLAN_DONE
        if stage.done
        else words.PLAN_BEGUN
        if stage.begun
        else words.PLAN_TO_COME
    ).format(
        number=stage.number,
        clock=clock(stage.begins_in or 0),
        title=stage.title,
        length=lengths.short(stage.length),
        elapsed=lengths.short(stage.elapsed),
    )
    if stage.at_in is None or stage.begun or stage.done:
        return line
    return words.PLAN_FIXED.format(line=line, clock=clock(stage.at_in))


def need(view: View) -> list[str]:
    """The group's own steps for a hard moment."""
    return [one_line(step) for step in phrases.in_need(view, words.NEED_HOLD) if step.strip()]


def times(view: View) -> list[str]:
    """Each stage, once all are over: as planned, and as it went."""
    return [
        words.TIMES.format(title=s.title, planned=lengths.short(s.planned), actual=lengths.short(s.elapsed))
        for s in view.stages
    ]


def proposal(view: View) -> list[str]:
    """How the evening could end on time."""
    if view.proposal is None:
        return [words.NO_PROPOSAL.format(room=phrases.spare(view))]
    lines = [words.PROPOSAL]
    lines += [
        words.PROPOSED.format(
            title=change.title, before=lengths.short(change.before), after=lengths.short(change.after)
        )
        for change in view.proposal.stages
    ]
    changed = {change.number for change in view.proposal.stages}
    kept = [s for s in view.counted if s.number not in changed]
    lines += [words.KEPT.format(title=s.title, length=lengths.short(max(s.length, s.elapsed))) for s in kept]
    also = words.ALSO if view.set_for is None else words.ALSO_BEFORE
    if view.proposal.missing:
        lines.append(f"{phrases.still_missing(lengths.short(view.proposal.missing))} {also}")
    if view.proposal.stages:
        lines.append(words.TAKE_IT)
    return lines


def cue(due: Cue, view: View, *, rings: bool) -> list[str]:
    """A cue that is due; `rings` when the laptop plays the bell, otherwise the facilitator is asked for it."""
    if due.kind == "bell" and not due.name:
        lines = []
    else:
        key = due.kind if due.name or f"{due.kind}-phase" not in words.CUES else f"{due.kind}-phase"
        said = {"swap": phrases.SWAP, "together": phrases.FINISH}.get(key) or words.CUES[key]
        lines = [said.format(name=due.name, time=phrases.about(CLOSE_NEAR))]
    if due.limit == "signal" and due.kind == "turn-over":
        lines.append(phrases.SIGN)
    if due.bell:
        lines.append(words.RUNG if rings else phrases.RING)
    return lines


def help_lines() -> list[str]:
    """What can be asked."""
    return [words.HELP_LINE.format(usage=words.usage(word), meaning=said) for word, said in words.HELP.items()]
