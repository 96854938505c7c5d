"""The conversation of plain mode: read a line, ask the session, say what came of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import nullcontext
from typing import Protocol

from circlekeeper.circle.cues import Cue
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.view import View
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.keeper.times import HandTime
from circlekeeper.plain import answers, asking, replies
from circlekeeper.plain.state import state_data
from circlekeeper.plain.typed import Meanwhile, TypedLines
from circlekeeper.room.showing import Showing
from circlekeeper.telling import balance, closing
from circlekeeper.telling import floor as phrases
from circlekeeper.text import in_json, visible
from circlekeeper.units import Ms
from circlekeeper.words import keeping, lists, refusals
from circlekeeper.words import plain as words


class Rings(Protocol):
    """Whatever can play the bell."""

    def ring(self) -> bool:
        """Play it; False when there is no sound here."""
        ...


def say(lines: list[str]) -> None:
    """Print lines, made visible, at once; none can be taken for the state or for a refusal."""
    for line in lines:
        shown = visible(line)
        print(f" {shown}" if shown.startswith(("{", "cannot:")) else shown)  # noqa: T201
    sys.stdout.flush()


def refuse(reason: str) -> None:
    """Print why something cannot be done."""
    print(visible(words.CANNOT.format(reason=reason)), flush=True)  # noqa: T201


class Conversation:
    """A session in plain mode, from the first command to the last."""

    def __init__(self, keeper: Keeper, lines: TypedLines, bell: Rings | None = None) -> None:
        """`bell` is None where the laptop makes no sound."""
        self._keeper = keeper
        self._lines = lines
        self._bell = bell
        self._leaving = False
        self._explained = False
        self._saved = True
        self._asked: int | None = None
        self._status = 0
        self._room = Showing(keeper.time)
        self._meanwhile = Meanwhile(self._show_room) if keeper.rehearsal else None
        self._tells: dict[str, Callable[[View], list[str]]] = {
            "agreements": answers.agreements,
            "need": answers.need,
            "plan": lambda view: answers.plan(view, keeper.clock),
            "balance": self._balance,
            "people": lambda view: answers.people(view) + answers.board(view) + answers.votes_out(view),
            "time": self._time,
            "where": lambda view: answers.where(view) + self._looking_back(view),
            "help": lambda view: answers.help_lines(),
        }

    def run(self) -> int:
        """Until the end of input, `quit`, or the close; the status with which the program ends."""
        try:
            self._lead()
            return self._status
        finally:
            if self._meanwhile is not None:
                self._meanwhile.end()
            self._room.end()

    def _show_room(self) -> None:
        """Where a window for the room is open, let it show what is so now."""
        if self._room.is_asked():
            self._room.show(self._keeper.view())

    def _lead(self) -> None:
        opened = self._keeper.view()
        self._asked = opened.away_asked
        self._show_room()
        say(answers.entered(opened) if opened.going else answers.situation(opened))
        while (lines := self._typed()) is not None:
            asked = [line for line in lines if line.strip()]
            if asked and len(lines) > 1:
                refuse(words.pasted(len(asked)))
            elif asked and not self._answered(asked[0]):
                return
        if self._keeper.view().finished:
            self._close()
        else:
            self._keeper.suspend()

    def _typed(self) -> list[str] | None:
        with self._meanwhile or nullcontext():
            return self._lines.next(self._glance)

    def _glance(self) -> None:
        """Say what is to be said while a line may be half typed: on a terminal it never runs into that line."""
        due = self._due()
        if due:
            say(["", *due] if self._lines.terminal else due)

    def _due(self) -> list[str]:
        """The cues that are due, and once what time went by unseen, or if the disk no longer takes the session."""
        lines: list[str] = []
        asked, self._asked = self._asked, self._keeper.view().away_asked
        if self._asked is not None and self._asked != asked:
            lines += answers.away(self._keeper.view())
        unseen = self._keeper.unseen()
        if unseen:
            lines.append(keeping.gap_counted(unseen // 1000))
        for due in self._keeper.cues():
            lines += self._cue(due)
        if self._keeper.saved != self._saved:
            self._saved = self._keeper.saved
            lines.append(phrases.SAVED_AGAIN if self._saved else phrases.NOT_SAVED)
        lines += self._keeper.unpromised()
        self._show_room()
        return lines

    def _cue(self, due: Cue) -> list[str]:
        rings = due.bell and self._bell is not None and self._keeper.plan.bell == "sound" and self._bell.ring()
        return answers.cue(due, self._keeper.view(), rings=rings)

    def _answered(self, line: str) -> bool:
        """Answer a line; False when the program is to end."""
        word, rest = asking.split(line)
        try:
            ask = None if word in asking.TELLS else asking.asked(line, self._keeper.view().people)
            if ask is None:
                return self._told(asking.LineToRead(word, rest, ()))
            if word == "close" and self._keeper.view().finished:
                self._close()
                return False
            self._do(word, ask)
        except asking.NotUnderstood as wrong:
            refuse(wrong.reason)
        except Refused as refused:
            refuse(refusals.reason(refused))
        say(self._due())
        return True

    def _do(self, word: str, ask: asking.Ask) -> None:
        before, undone = self._keeper.view(), self._keeper.undone
        refused = ask(self._keeper)
        if refused is not None:
            raise refused
        self._leaving = False
        after = self._keeper.view()
        undone = self._keeper.undone if word == "undo" else undone
        what = "" if undone is None else undone.word
        said = replies.reply(word, before, after, self._keeper.clock, what)
        if said[-1:] == answers.away(after)[-1:]:
            self._asked = after.away_asked
        say(said + ([] if before.finished else self._looking_back(after)))

    def _looking_back(self, view: View) -> list[str]:
        """Once it is over: a word or two on how it went, and what can be read once more."""
        if not view.finished:
            return []
        left = closing.untaken(view, "people")
        nothing = [closing.REHEARSAL_OVER] if self._keeper.rehearsal else []
        return [*closing.looking_back(view), *([left] if left else []), *nothing]

    def _time(self, view: View) -> list[str]:
        """What time there is; once it is over, what time each stage took."""
        return answers.times(view) if view.finished else answers.time(view, self._keeper.clock)

    def _balance(self, view: View) -> list[str]:
        """What balance is, when it is asked for the first time; then a word for each voice."""
        if not self._explained:
            self._explained = True
            return [*balance.EXPLAINED, balance.SHOWS_PLAIN]
        return balance.in_lines(balance.voices({p.person: p.name for p in view.people}, self._keeper.balance()))

    def _told(self, line: asking.LineToRead) -> bool:
        word = line.word
        if word == "wait":
            self._wait(line)
            return True
        line.end()
        if word == "quit":
            return self._quit()
        view = self._keeper.view()
        if word == "state":
            print(in_json(json.dumps(state_data(view), ensure_ascii=False)), flush=True)  # noqa: T201
        else:
            say(self._tells[word](view))
        say(self._due())
        return True

    def _wait(self, line: asking.LineToRead) -> None:
        time = self._keeper.time
        if type(time) is not HandTime:
            raise asking.NotUnderstood(words.WAIT_REHEARSAL)
        length = line.duration()
        time.advance(length)
        say([words.WAITED.format(clock=self._keeper.clock(0))])
        say(self._due())

    def _quit(self) -> bool:
        rehearsal = self._keeper.rehearsal
        if self._leaving:
            goes_on = self._keeper.saved and not rehearsal
            self._keeper.suspend()
            say([words.LEFT if goes_on else words.LEFT_REHEARSAL])
            return False
        self._leaving = True
        saved = words.QUIT if self._keeper.saved else words.QUIT_NOT_SAVED
        say([words.QUIT_REHEARSAL if rehearsal else saved])
        return True

    def _close(self) -> None:
        closed = self._keeper.close()
        self._status = 0 if closed.as_wished else 1
        say([closing.CLOSED_REHEARSAL if self._keeper.rehearsal else closing.closed(closed)])


def gather(lines: TypedLines, keeper: Keeper, session: Ms | None) -> bool:
    """Who is here: the roster, then a name a line until an empty one, and whether the evening suits them; False at
    the end of input.

    `session` is how long the evening is to last, where that is not the agenda's own length.
    """
    roster = keeper.plan.people
    for name in roster:
        keeper.gather(name)
    say([*([words.ALREADY_HERE.format(names=lists.commas(roster))] if roster else []), words.WHO_IS_HERE])
    while (typed := lines.next(keeper.glance)) is not None:
        names = [line for line in typed if line.strip()]
        if not names and len(typed) == 1:
            say(answers.suits(keeper.plan, len(keeper.view().people), session))
            return True
        for name in names:
            refused = keeper.gather(name)
            if refused is not None:
                refuse(refusals.reason(refused))
            else:
                say(answers.seated(keeper.view()))
        if len(typed) > 1:
            say([words.EMPTY_LINE_BEGINS])
    return False
