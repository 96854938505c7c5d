"""The circle's questions: who arrives, who leaves, who speaks, what is raised; each a short sheet, then a command."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.content import Content

from circlekeeper.agenda.durations import TypedClock, read_duration
from circlekeeper.circle import commands as do
from circlekeeper.circle.natures import NATURES
from circlekeeper.circle.view import PersonView, View
from circlekeeper.telling import balance, tonight
from circlekeeper.telling import floor as phrases
from circlekeeper.telling import screens as words
from circlekeeper.tui.circle import blocks
from circlekeeper.tui.circle.ring import MiddleLines as Lines
from circlekeeper.tui.kit.keyed import KeyedScreen
from circlekeeper.tui.text import literal
from circlekeeper.units import MINUTE, Ms
from circlekeeper.words.figures import time_of_day
from circlekeeper.words.lengths import short
from circlekeeper.words.lists import commas
from circlekeeper.words.refusals import reason

if TYPE_CHECKING:
    from circlekeeper.keeping.settings import Settings
    from circlekeeper.tui.circle.live import LiveSession
    from circlekeeper.tui.kit import sheets
else:

    class Later:
        """Stands for the sheets: they are needed only after a key, and the first frame does not wait for them."""

        def __getattr__(self, name: str) -> Any:
            return getattr(importlib.import_module("circlekeeper.tui.kit.sheets"), name)

    sheets = Later()


ASKS = frozenset({"arrive", "leave", "floor", "person", "raise", "choose", "go", "add", "palette"})
"""The actions after which one types."""


class Asking(KeyedScreen):
    """For the circle's screen: what takes more than a key."""

    evening: LiveSession
    explained = False
    """Whether it was said what balance is, before it is shown."""

    def people(self, *, first: tuple[str, ...] = ()) -> list[sheets.Choice]:
        """Everyone as a row, those in these standings first."""
        view = self.evening.view
        order = sorted(view.people, key=lambda p: (not p.hand, p.standing not in first)) if first else view.people
        return [sheets.Choice(p, p.name, phrases.HAND_UP if p.hand else phrases.standing(p), p.seat) for p in order]

    # -- people
    # ----------------------------------------------------------------------------------------------

    def action_arrive(self) -> None:
        """Someone sits down."""
        self._ask_who(value="", hint=words.WHO_ARRIVES_HINT)

    def _ask_who(self, *, value: str, hint: str) -> None:
        seated = bool(self.evening.view.people)
        self.ask(sheets.Ask(words.WHO_ARRIVES, hint=hint, value=value, has_second=seated), self._arrive)

    def _arrive(self, answer: str | sheets.Second) -> None:
        if isinstance(answer, str):
            refused = self.evening.keeper.arrive(answer)
            if not self.evening.answered(refused) and refused is not None:
                self._ask_who(value=answer, hint=reason(refused))
            return
        name: str = answer.value
        self.ask(
            sheets.Chooser(words.AFTER_WHOM, self.people()),
            lambda p: self.evening.answered(self.evening.keeper.arrive(name, p.person)),
        )

    def action_leave(self) -> None:
        """Someone steps out, or is back: the keys are on whoever is away, else on the speaker."""
        people = self.evening.view.people
        back = any(p.standing == "away" for p in people)
        speaker = None if back else next((p for p in people if p.speaks), None)
        self.ask(sheets.Chooser(words.WHO_LEAVES, self.people(first=("away",)), at=speaker), self._leave)

    def _leave(self, who: PersonView) -> None:
        self.evening.do(do.Back(who.person) if who.standing == "away" else do.Leave(who.person))

    def action_floor(self) -> None:
        """Choose who speaks, or whose hand goes up."""
        rows = self.people(first=("waiting", "passed"))
        self.ask(sheets.Chooser(words.WHO_SPEAKS, rows, hint=words.WHO_SPEAKS_HINT, has_second=True), self._floor)

    def _floor(self, answer: PersonView | sheets.Second) -> None:
        if isinstance(answer, sheets.Second):
            self.evening.do(do.Hand(answer.value.person))
        else:
            self.evening.do(do.Floor(answer.person))

    def action_hands(self) -> None:
        """Raise or lower one hand after the other."""
        rows = partial(self.people, first=("waiting", "passed"))
        sheet = sheets.Toggling(
            words.WHOSE_HAND, rows, lambda who: self.evening.do(do.Hand(who.person)), words.HANDS_HINT
        )
        self.app.push_screen(sheet)

    def action_word(self) -> None:
        """Someone has a word in between."""
        others = [c for c in self.people() if c.label != self.evening.view.speaker and c.value.standing != "away"]
        self.ask(sheets.Chooser(words.WHO_HAS_A_WORD, others), lambda who: self.evening.do(do.Word(who.person)))

    def action_need(self) -> None:
        """The group's own steps for a hard moment."""
        view = self.evening.view
        steps = literal("\n".join(phrases.in_need(view, words.IN_NEED_HOLD)))
        self.app.push_screen(sheets.InNeed(literal(words.IN_NEED, "bold"), steps, held=view.held))

    def action_person(self) -> None:
        """Choose somebody, then what can be done with them; the keys are on what has no other key: more time."""
        self.ask(
            sheets.Chooser(words.WHO_IS_IT, self.people()),
            lambda who: self.action_menu(who.person, on_time=True),
        )

    def action_menu(self, number: int, *, on_time: bool = False) -> None:
        """Everything that can be done with somebody; whether the keys are on how much time they have."""
        view = self.evening.view
        who = next((p for p in view.people if p.person == number), None)
        if who is None:
            return
        times = [
            sheets.Choice(how, said, also=(words.NEEDS, phrases.TIME_FOR[how]))
            for how, said in words.TIME_TONIGHT.items()
            if how != who.need
        ]
        rows = [
            sheets.Choice("floor", words.GIVE_FLOOR, quiet=who.speaks or NATURES[view.stage.kind].floor is None),
            sheets.Choice("hand", words.LOWER_HAND if who.hand else words.RAISE_HAND),
            sheets.Choice("word", words.WORD, quiet=view.speaker in (None, who.name)),
            sheets.Choice("leave", words.COME_BACK if who.standing == "away" else words.STEP_OUT),
            *times,
            sheets.Choice("marks", words.MARKS, commas([phrases.mark(mark) for mark in who.marks])),
            sheets.Choice("challenge", words.THEIR_CHALLENGE[phrases.raised(view)]),
            sheets.Choice("rename", words.RENAME),
            sheets.Choice("move", words.MOVE),
        ]
        at = times[0].value if on_time else None
        self.ask(sheets.Chooser(words.WITH_WHOM.format(name=who.name), rows, at=at), lambda what: self._with(what, who))

    def _with(self, what: str, who: PersonView) -> None:
        evening = self.evening
        match what:
            case "floor":
                evening.do(do.Floor(who.person))
            case "hand":
                evening.do(do.Hand(who.person))
            case "word":
                evening.do(do.Word(who.person))
            case "double" | "untimed" | "usual":
                evening.do(do.Needs(who.person, do.WEIGHTS[what]))
            case "marks":
                self._marks(who)
            case "leave":
                self._leave(who)
            case "challenge":
                self._raise(who)
            case "rename":
                ask = sheets.Ask(words.CALLED, hint=words.CALLED_HINT, value=who.name)
                self.ask(ask, lambda name: evening.answered(evening.keeper.rename(who.person, name)))
            case "move":
                others = [c for c in self.people() if c.value.person != who.person]
                rows = [sheets.Choice(do.Move(who.person, None), words.FIRST_SEAT, number=0)]
                rows += [sheets.Choice(do.Move(who.person, c.value.person), c.label, number=c.number) for c in others]
                self.ask(sheets.Chooser(words.AFTER_WHOM, rows), evening.do)

    def _marks(self, who: PersonView) -> None:
        """Put marks on somebody, or take them off, one after the other."""
        marks = self.evening.keeper.plan.all_marks

        def rows() -> list[sheets.Choice]:
            now = next((p.marks for p in self.evening.view.people if p.person == who.person), ())
            return [
                sheets.Choice(i, phrases.mark(mark), words.MARK_ON if mark in now else "", i + 1)
                for i, mark in enumerate(marks)
            ]

        title = words.MARKS_OF.format(name=who.name)
        sheet = sheets.Toggling(title, rows, lambda mark: self.evening.do(do.Mark(who.person, mark)), words.MARKS_HINT)
        self.app.push_screen(sheet)

    # -- stages
    # ----------------------------------------------------------------------------------------------

    def action_plan(self, *, adding: bool = False) -> None:
        """Tonight's plan, to look at and to change."""
        from circlekeeper.tui.circle.tonight import TonightScreen

        self.evening.say("")  # the same line says there what can be done
        self.app.push_screen(TonightScreen(self.evening, adding=adding))

    def action_add(self) -> None:
        """A stage nobody planned, added in tonight's plan."""
        self.action_plan(adding=True)

    def action_go(self) -> None:
        """Choose the stage that begins now; those to come are listed first."""
        view = self.evening.view
        others = (s for s in view.stages if s.number != view.stage.number)
        rows = [
            sheets.Choice(s.number, s.title, words.DONE_STAGE if s.done else "", s.number, quiet=s.done) for s in others
        ]
        self.ask(sheets.Chooser(words.WHICH_STAGE, rows), lambda number: self.evening.do(do.Go(number), words.gone))

    # -- challenges
    # ----------------------------------------------------------------------------------------------

    def action_raise(self) -> None:
        """Somebody's challenge goes on the board."""
        self.ask(sheets.Chooser(words.WHO_RAISES[phrases.raised(self.evening.view)], self.people()), self._raise)

    def _raise(self, who: PersonView) -> None:
        ask = sheets.Ask(who.name, about=words.CHALLENGE_WORDS, hint=words.CHALLENGE_WORDS_HINT)

        def told(before: View, after: View) -> str:
            return words.ON_THE_BOARD[phrases.raised(after)].format(name=who.name)

        keeper = self.evening.keeper
        self.ask(ask, lambda said: self.evening.answered(keeper.raise_challenge(who.person, said), told))

    _voted: int | None = None
    """The challenge that was voted for last: hands are counted one after the other."""

    def action_choose(self) -> None:
        """A vote for a challenge, or begin it."""
        view = self.evening.view
        if not view.board:
            self.evening.say(words.BOARD_EMPTY[phrases.raised(view)])
            return
        order = blocks.by_votes(view.board) if view.stage.kind == "challenges" and view.begun else view.board
        rows = [
            sheets.Choice(b.number, blocks.said_of(b), blocks.standing_of(b), b.number, quiet=b.taken) for b in order
        ]

        def then(answer: int | sheets.Second) -> None:
            if not isinstance(answer, sheets.Second):
                self._vote(answer)
            elif self.evening.do(do.Choose(answer.value)) and view.challenge is not None:
                self.evening.say(words.BEGUN_INSTEAD[phrases.raised(view)].format(name=view.challenge.holder))

        self.ask(
            sheets.Chooser(
                words.WHICH_CHALLENGE, rows, hint=words.WHICH_CHALLENGE_HINT, has_second=True, at=self._voted
            ),
            then,
        )

    def _vote(self, number: int) -> None:
        """One more vote, and how many that makes."""

        def told(before: View, after: View) -> str:
            entry, out = next(b for b in after.board if b.number == number), phrases.votes_out(after)
            voted = (words.VOTED_OUT if out else words.VOTED)[phrases.raised(after)]
            return voted.format(name=entry.holder, votes=phrases.votes(entry.votes), out=out)

        self._voted = number if self.evening.do(do.Vote(number), told) else None

    # -- reading, and other screens
    # ------------------------------------------------------------------------------------------------------

    def action_agreements(self) -> None:
        """What was agreed on, and all the words of this stage."""
        view = self.evening.view
        stage = view.stage
        texts = [stage.prompt, phrases.say(stage.say), words.note(stage.note)]
        self.app.push_screen(
            sheets.Telling(
                blocks.agreements_of(view),
                Content.assemble(literal(stage.title, "bold"), "\n", literal("\n".join(t for t in texts if t))),
            )
        )

    def action_balance(self) -> None:
        """A word for each voice; what that is comes before it is shown for the first time."""
        heading = literal(balance.TITLE, "bold")

        def shown(_: object = None) -> None:
            self.explained = True
            self.app.push_screen(
                sheets.Telling(heading, blocks.balance_of(self.evening.view, self.evening.keeper.balance()))
            )

        if self.explained:
            shown()
        else:
            self.ask(sheets.Explained(heading, literal("\n".join(balance.EXPLAINED)), hint=balance.SHOWS), shown)

    def settled(self, before: Settings) -> None:
        """The session heeds at once what was changed."""
        self.evening.take(before, self.app.settings)

    def action_room(self) -> None:
        """For others to see."""
        from circlekeeper.tui.circle.room import RoomScreen

        self.app.push_screen(RoomScreen(self.evening))

    def action_window(self) -> None:
        """How to open a window for the room, and whether one is open."""
        from circlekeeper.words import room

        parts = [literal(room.TITLE, "bold"), literal(room.HOW), literal(room.COMMAND, "bold"), literal(room.SHOWS)]
        self.app.push_screen(sheets.Telling(*parts, *([literal(room.FOLLOWS)] if self.evening.room.is_asked() else [])))

    def action_dark(self) -> None:
        """Nothing at all."""
        from circlekeeper.tui.circle.room import DarkScreen

        self.app.push_screen(DarkScreen(self.evening))

    # -- the proposal, the time away
    # ----------------------------------------------------------------------------------------------

    def proposal(self, view: View) -> Lines:
        """The proposal, and what else could be done, each on a number."""
        also = tuple((f"also({i})", said) for i, (said, _) in enumerate(self._also(view), 1))
        taken = 3 if self.has_class("-low") else 12 if self.has_class("-tall") else 5
        lines = max(4, self.size.height - taken)
        return blocks.proposal_sheet(view, self.evening.keeper.clock(view.ends_in), also, lines)

    def _also(self, view: View) -> list[tuple[str, Callable[[], object]]]:
        evening, keeper = self.evening, self.evening.keeper
        found: list[tuple[str, Callable[[], object]]] = []
        if view.spare < 0 and view.set_for is None:
            clock = keeper.clock_time(view.ends_in - view.spare + MINUTE - 1)
            found.append((words.END_AT.format(clock=time_of_day(clock)), lambda: self._end_at(clock)))
        turn = None if view.proposal is None else view.proposal.each
        if turn is not None:
            said = words.EACH_TURN.format(turn=short(turn))
            found.append((said, partial(evening.do, do.Each(turn), lambda _, after: words.accepted(after))))
        spare = [s for s in view.counted if not s.begun and s.flex == "elastic"]
        for stage in sorted(spare, key=lambda s: -s.length)[:3]:
            said = words.LEAVE_OUT.format(title=stage.title)
            found.append((said, partial(self._leave_out, stage.number, stage.title)))
        return found

    def _leave_out(self, number: int, title: str) -> None:
        self.evening.do(do.Drop(number), lambda *_: tonight.DROPPED.format(title=title))

    def _end_at(self, clock: str) -> None:
        refused = self.evening.keeper.ends(TypedClock(clock, meant=True))
        self.evening.answered(refused, lambda *_: words.ENDS_AT.format(clock=time_of_day(clock)))

    def action_also(self, number: int) -> None:
        """One of the other choices of a proposal."""
        view = self.evening.view
        choices = self._also(view) if view.proposal is not None else []
        if number <= len(choices):
            choices[number - 1][1]()

    _away_is_asked = False

    def ask_away(self, gone: int) -> None:
        """Does the time away count? It is asked until there is an answer, and never twice at once."""
        keeper = self.evening.keeper

        def part(counted: Ms) -> None:
            self.evening.answered(keeper.answer_away(counted))

        def then(answer: str | None) -> None:
            self._away_is_asked = False
            self.app.clear_notifications()  # what was said with the question is read; the hold's own words show again
            if answer is None or self.evening.keeper.view().away_asked is None:
                self.evening.look()
            elif answer == "undo":
                self.evening.do(do.Undo())
            elif answer == "on":
                self.evening.do(do.Resume())
            elif answer == "close":
                self.evening.do(do.Close())
            elif answer == "part":
                length = partial(read_duration, zero=True)
                hint, instead = words.AWAY_HOW_MUCH_HINT, words.NOT_A_LENGTH
                self.ask(sheets.Ask(words.AWAY_HOW_MUCH, hint=hint, reads=length, instead=instead), part)
            else:
                self.evening.answered(keeper.answer_away("counts" if answer == "counts" else "out"))

        if not self._away_is_asked:
            self._away_is_asked = True
            where = words.where(self.evening.view) if self.app.screen is self else ""
            self.app.push_screen(sheets.AwayQuestion(gone, where), then)
