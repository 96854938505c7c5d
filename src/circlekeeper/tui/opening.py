"""The full-screen program opened for one session, without the library and what leads to it; each gives the status the
program ends with.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from circlekeeper.keeping import settings
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.lifecycle import status

if TYPE_CHECKING:
    from circlekeeper.circle.plan import Plan
    from circlekeeper.keeper.keeper import Keeper
    from circlekeeper.keeper.opening import Wish


def session(keeper: Keeper, *, mute: bool, told: str) -> int:
    """A session, from where it is; what was `told` on the terminal is said on the screen that covers it."""
    return status(CircleApp(keeper, settings=settings.load()[0], mute=mute, told=told))


def gathering(plan: Plan, wish: Wish, begin: Callable[[Plan], Keeper], *, rehearses: bool, told: str) -> int:
    """People sit down, then the session begins; for a rehearsal they can be made up."""
    from circlekeeper.planning.fitting import usual_people
    from circlekeeper.tui.gathering.company import sit_down
    from circlekeeper.tui.gathering.screen import Gathered, Gathering
    from circlekeeper.words.library import made_up

    nobody = made_up(usual_people(plan)) if rehearses else ()

    def sat_down(gathered: Gathered | None) -> None:
        if gathered is None:
            app.exit(0)
            return
        keeper = begin(gathered.plan)
        sit_down(keeper, gathered.people)
        app.begin(keeper)

    app = CircleApp(
        lambda: Gathering(plan, wish=wish, made_up=nobody, told=told, then=sat_down),
        settings=settings.load()[0],
        mute=wish.mute,
    )
    return status(app)
