"""What is wired before a session: the first screen, the library, the workshop, and the session they lead to."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from circlekeeper.keeping import folders, settings
from circlekeeper.keeping.fs import DISK
from circlekeeper.text import only_text
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.library.screen import LeftOff, Library, Wanted
from circlekeeper.tui.lifecycle import status
from circlekeeper.words import library as words

if TYPE_CHECKING:
    from circlekeeper.keeper.keeper import Keeper
    from circlekeeper.keeper.opening import Wish
    from circlekeeper.tui.gathering.company import Seat
    from circlekeeper.tui.library.first_run import Answer

REHEARSED = 20.0
"""How many times as fast as real time a rehearsal from the library runs."""


class Before:
    """The screens before a session, and how each leads on."""

    def __init__(self) -> None:
        kept, wrong = settings.load()
        self.app = CircleApp(self.first, settings=kept, told=wrong or "")

    def first(self) -> Screen[Any]:
        """What is opened without an agenda: the library, or for a newcomer the screen that explains."""
        if not is_first():
            return self.library()
        from circlekeeper.tui.library.first_run import FirstRun

        return FirstRun(self.answered)

    def library(self) -> Library:
        """The library, with the sessions that were cut off."""
        return Library(self.begin, cut_off=_left_off())

    def answered(self, answer: Answer) -> None:
        """A newcomer has chosen."""
        from circlekeeper.agenda.reading import read
        from circlekeeper.planning.fitting import usual_people
        from circlekeeper.tui.gathering.company import seats
        from circlekeeper.tui.library.shelf import first_agenda

        if answer == "quit":
            self.app.exit(0)
        elif answer == "library":
            self.app.switch_screen(self.library())
        elif (plan := read(first_agenda()).plan) is not None:
            self.begin(Wanted("rehearse", plan, seats(words.made_up(usual_people(plan)))))

    def begin(self, wanted: Wanted) -> None:
        """Open the session that is wanted."""
        from circlekeeper.keeper import opening
        from circlekeeper.keeper.opening import Wish
        from circlekeeper.keeping.sessions import CannotResume

        wish = Wish()
        if wanted.session is not None:
            try:
                keeper, wish, said = opening.resumed(wanted.session)
            except CannotResume as wrong:
                self.app.notify(wrong.sentence, markup=False)
                return
            self._open(keeper, (), wish)
            for line in said:
                self.app.notify(only_text(line), markup=False)
        elif wanted.plan is not None:
            tried = wanted.what == "rehearse"
            keeper = opening.rehearsal(wanted.plan, wish, REHEARSED) if tried else opening.opened(wanted.plan, wish)
            self._open(keeper, wanted.people, wish)

    def _open(self, keeper: Keeper, people: tuple[Seat, ...], wish: Wish) -> None:
        from circlekeeper.tui.gathering.company import sit_down

        sit_down(keeper, people)
        self.app.mute = self.app.mute or wish.mute
        self.app.begin(keeper, self.rehearsed if keeper.rehearsal else None)

    def rehearsed(self) -> None:
        """A rehearsal is over: on to the library, also where it was begun from the first screen."""
        if not isinstance(self.app.screen, Library):
            self.app.switch_screen(self.library())


def is_first() -> bool:
    """Whether circlekeeper has never kept anything here: no settings, no agenda of one's own, no session, no record."""
    return not any(os.path.exists(place.path) for place in folders.places())


def _left_off() -> list[LeftOff]:
    """The sessions that were cut off. What looks into them is loaded only where there are any."""
    if not DISK.names(folders.sessions()):
        return []
    from circlekeeper.keeper import opening
    from circlekeeper.keeping import localtime

    return [
        LeftOff(only_text(cut.title or ""), words.moment(localtime.local(cut.last_seen)), cut)
        for cut in opening.all_offered()
    ]


def library() -> int:
    """The library of agendas, or the first screen; then whatever session they lead to."""
    return status(Before().app)


def workshop(path: str) -> int:
    """The workshop for one agenda."""
    from circlekeeper.tui.workshop.screen import opened

    app = CircleApp(lambda: opened(Path(path), then=lambda: app.exit(0)), settings=settings.load()[0])
    return status(app)
