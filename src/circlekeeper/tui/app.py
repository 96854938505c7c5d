"""The full-screen program: it wires screens, the evening and the terminal together, and does nothing else; opened here
for one session, without the library and what leads to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from rich.text import Text
from textual.binding import BindingType
from textual.screen import Screen

from circlekeeper.keeping.settings import Settings, load
from circlekeeper.text import visible
from circlekeeper.tui import toolkit
from circlekeeper.tui.keyboard.listening import Listening
from circlekeeper.tui.kit.keyed import KeyedScreen
from circlekeeper.tui.lifecycle import status

if TYPE_CHECKING:
    from circlekeeper.circle.plan import Plan
    from circlekeeper.keeper.keeper import Keeper
    from circlekeeper.keeper.opening import Wish
    from circlekeeper.tui.circle.live import LiveSession


class CircleApp(Listening):
    """circlekeeper on the whole screen; it starts with a screen, or with a session."""

    BINDINGS: ClassVar[list[BindingType]] = []
    CSS = "* { scrollbar-size-vertical: 1; } Toast { background: $raised; color: $ink; border: none; max-width: 60; }"

    def __init__(
        self,
        start: Keeper | Callable[[], Screen[Any]],
        *,
        settings: Settings | None = None,
        mute: bool = False,
        told: str = "",
    ) -> None:
        """`told` is said once the first screen is there."""
        super().__init__(settings)
        self._told = told
        self.mute = mute or not self.settings.bell
        self.start = start
        self.evening: LiveSession | None = None
        """The session that is led; None before it and after it."""
        self._first: Screen[Any] | None = None
        """The first screen, where it lies on an empty one, to be left."""
        self._beneath: Screen[Any] | None = None
        """The screen over which the session was opened."""
        self._after: Callable[[], None] | None = None
        """What comes when the session is left; None: the end of the program."""

    def get_default_screen(self) -> Screen[Any]:
        """What all else lies on: a session's circle, or the first screen, where that stays to the end."""
        if not callable(self.start):
            return self._circle(self.start)
        first = self.start()
        if isinstance(first, KeyedScreen) and first.stays:
            return first
        self._first = first
        return super().get_default_screen()

    def on_mount(self) -> None:
        """Open the first screen, where it does not lie there already, and say what was to be told."""
        if self._first is not None:
            self.push_screen(self._first)
        if self._told:
            # what was resumed is held, and asks: it may be much to say, and the question lies over the circle's line
            evening = self.evening
            tell = self.say_over if evening is None or evening.keeper.view().held else evening.say
            self.call_later(tell, self._told)

    def begin(self, keeper: Keeper, after: Callable[[], None] | None = None) -> None:
        """Open a session's circle over whatever is shown; with `after`, leaving it shows that again and calls it."""
        self._after = after
        self._beneath = self.screen if after is not None else None
        self.push_screen(self._circle(keeper))

    def _circle(self, keeper: Keeper) -> Screen[Any]:
        from circlekeeper.bell import Bowl
        from circlekeeper.tui.circle.live import LiveSession
        from circlekeeper.tui.circle.screen import CircleScreen

        evening = LiveSession(self, keeper, self.settings)
        evening.bell = Bowl(lambda: self.call_from_thread(evening.unheard))
        self.evening = evening
        return CircleScreen(evening)

    def on_unmount(self) -> None:
        """However it ends, the windows for the room show nothing of it any more."""
        if self.evening is not None:
            self.evening.room.end()

    def say_over(self, text: str) -> None:
        """Say something over whatever screen is in front."""
        self.notify(text, markup=False, timeout=20)

    def saved(self) -> bool | None:
        """Whether everything of the session is on the disk; None where none is open, or a rehearsal."""
        evening = self.evening
        return None if evening is None or evening.closed or evening.keeper.rehearsal else evening.keeper.saved

    def can_redo(self) -> bool:
        """Whether what was undone in the session can be done again."""
        return self.evening is not None and self.evening.view.can_redo

    def clicker(self) -> bool:
        """Whether a clicker's buttons are heeded, which is so in a session that wants them."""
        return self.evening is not None and self.evening.clicker

    def run_hold(self) -> None:
        """Hold the session, or resume it; nothing where no session is going."""
        if self.evening is not None:
            self.evening.hold()

    def ask_to_quit(self) -> None:
        """Leave: at once where no session is going, else after asking; asked twice, it leaves."""
        from circlekeeper.telling import screens as words
        from circlekeeper.tui.kit.sheets import Leaving

        if self.evening is None:
            self.exit(0)
        elif isinstance(self.screen, Leaving):
            self.screen.action_yes()
        else:
            saved = words.LEAVING_SAVED if self.evening.keeper.saved else words.LEAVING_NOT_SAVED
            stays = words.LEAVING_REHEARSAL if self.evening.keeper.rehearsal else saved
            self.push_screen(Leaving(stays), lambda yes: self.leave() if yes else None)

    def leave(self) -> None:
        """The session stays as it is, to be resumed; what it was opened on is shown again, if something comes after
        it.
        """
        evening, after = self.evening, self._after
        if evening is None:  # left already: asked for twice in one moment
            return
        from circlekeeper.telling import screens as words

        keeper = evening.keeper
        stays = (words.LEFT_SAVED if keeper.saved else words.LEAVING_NOT_SAVED).format(title=keeper.plan.title)
        keeper.suspend()
        if after is None:
            self.exit(0, message=None if keeper.rehearsal else Text(visible(stays)))
            return
        evening.end()
        self.evening = None
        while self.screen is not self._beneath:
            self.pop_screen()
        self._keys_from = toolkit.get_time()
        after()


def session(keeper: Keeper, *, mute: bool, told: str) -> int:
    """Open a session, from where it is; what was `told` on the terminal is said on the screen that covers it. The
    status the program ends with.
    """
    return status(CircleApp(keeper, settings=load()[0], mute=mute, told=told))


def gathering(plan: Plan, wish: Wish, begin: Callable[[Plan], Keeper], *, rehearses: bool, told: str) -> int:
    """Open a gathering: people sit down, then the session begins; for a rehearsal they can be made up."""
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
        settings=load()[0],
        mute=wish.mute,
    )
    return status(app)
