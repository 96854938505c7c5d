"""What a key can do, declared once: keys, plain-mode words, footer, palette and help all come from such tables.

Nothing here draws and nothing here loads the full-screen toolkit. A screen shows the actions of the table in its own
folder and has an `action_NAME` method for each; `available` looks at what the screen shows (a circle's `View`, or
whatever another screen gives) and says whether the action makes sense now. It decides what the footer, the palette
and the help screen offer. It forbids nothing: only the session refuses, with a reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal, NamedTuple

from circlekeeper.words.keys import in_brief, named
from circlekeeper.words.language import _, _p

Group = Literal["floor", "time", "people", "challenges", "room", "program"]

GROUPS: dict[Group, str] = {
    "floor": _("The floor"),
    "time": _("Time"),
    "people": _("People"),
    "challenges": _("Challenges"),
    "room": _("The room"),
    "program": "circlekeeper",
}
"""The headings of the help screen, in its order."""


class Action(NamedTuple):
    """One thing that can be asked of a screen."""

    name: str
    """The screen's method is `action_NAME`."""
    label: str | Callable[[Any], str]
    """One or two words for the footer."""
    title: str
    """Its entry in the palette."""
    help: str
    """One sentence for someone who sees it for the first time."""
    group: Group
    keys: tuple[str, ...] = ()
    """The keys as the toolkit names them; empty where it is only in the palette."""
    shown: str = ""
    """The keys by the names that `words/keys.py` has for them: "Enter, →, Page Down"; the first stands in the footer.
    Empty where it is the first of `keys`, a letter say.
    """
    words: tuple[str, ...] = ()
    """What plain mode calls it; empty where plain mode has no need of it."""
    available: Callable[[Any], bool] = lambda state: True
    rank: int = 0
    """The lower, the sooner it has a place in the footer; 0: never there."""
    finds: Callable[[Any], tuple[str, ...]] = lambda state: ()
    """Other words that find it in the palette, as people call what they are looking for."""

    @property
    def key_shown(self) -> str:
        """The one key that stands for it in the footer."""
        return self.keys_shown.split(", ")[0]

    @property
    def keys_shown(self) -> str:
        """All its keys, as they are printed on the person's keyboard."""
        return named(self.shown or self.keys[0])

    @property
    def keys_in_brief(self) -> str:
        """The same in fewer letters."""
        return in_brief(self.shown or self.keys[0])

    def label_for(self, state: Any) -> str:
        """What the footer calls it now."""
        return self.label if isinstance(self.label, str) else self.label(state)


Table = tuple[Action, ...]


def in_footer(table: Iterable[Action], state: Any) -> list[Action]:
    """The actions the footer shows now, the most needed first."""
    return sorted((a for a in table if a.rank and a.available(state)), key=lambda a: a.rank)


def in_palette(table: Iterable[Action]) -> list[Action]:
    """The actions of a palette, by their titles."""
    return sorted(table, key=lambda a: a.title.casefold())


HOLD = Action(
    "hold",
    keys=("space", "f5"),
    shown="Space, F5",
    words=("hold", "resume"),
    label=lambda v: _p("a hold", "resume") if getattr(v, "held", False) else _("hold"),
    title=_("Hold or resume"),
    help=_("Stops every clock and every cue at once, from any screen; the same key resumes. Use F5 while you type."),
    group="time",
    available=lambda v: getattr(v, "begun", True) and not getattr(v, "finished", False),
    rank=2,
    finds=lambda v: (_p("words that find Hold or resume", "pause, stop, wait, interrupt"),),
)
PALETTE = Action(
    "palette",
    keys=("ctrl+p", "f10", "j"),
    shown="Ctrl-P, F10, j",
    label=_("all"),
    title=_("Everything you can do"),
    help=_("Lists everything you can do here; type a few letters to find it."),
    group="program",
)
HELP = Action(
    "help",
    keys=("question_mark", "f1"),
    shown="?, F1",
    words=("help",),
    label=_p("help", "more"),
    title=_("Help"),
    help=_("Every key, on one screen."),
    group="program",
    rank=90,
)
QUIT = Action(
    "quit",
    keys=("q", "ctrl+q", "ctrl+c"),
    shown="q, Ctrl-Q, Ctrl-C",
    words=("quit",),
    label=_("quit"),
    title=_("Quit"),
    help=_("Asks, then leaves; the session is saved, and you can resume it with: circlekeeper resume."),
    group="program",
)

ALWAYS: Table = (HOLD, PALETTE, QUIT)
"""What acts from every screen; where something is typed only by F5, Ctrl-P, F10, Ctrl-Q and Ctrl-C."""
HELP_TYPING = HELP._replace(shown="F1, ?")
PALETTE_TYPING = PALETTE._replace(keys=("ctrl+p", "f10"), shown="Ctrl-P, F10")
QUIT_TYPING = QUIT._replace(shown="Ctrl-Q, Ctrl-C")
"""The help of a screen on which something is typed, all that can be done there, and how it is left."""
