"""What is said around a session: before it opens, and when it cannot."""

from __future__ import annotations

from circlekeeper.text import visible
from circlekeeper.words.language import _

SEAT = _("Seat {number}")
NO_TERMINAL = _("a full screen needs a terminal on all of its standard streams; --plain works with pipes")
NO_YEAR = _("this computer's clock is set to a year that the full screen can't read; set it right, or use --plain")
NO_CUT_OFF = _("no session was cut off in the last seven days; circlekeeper run AGENDA begins one")
CUT_OFF = _("{title} was cut off; circlekeeper resume goes on with it.")
CUT_OFF_UNKNOWN = _("A session was cut off; circlekeeper resume goes on with it.")
ALSO_CUT_OFF = _("{title} was cut off too; once this one is closed, circlekeeper resume goes on with it.")
ALSO_CUT_OFF_UNKNOWN = _(
    "Another session was cut off too; once this one is closed, circlekeeper resume goes on with it."
)
CANNOT_PRINT = _("circlekeeper: what is printed cannot be written: {why}")
SPEED_RANGE = _("--speed: between 0.1 and 1000")
CSV_OF_ATTENDANCE = _("--csv goes with --attendance, and without --json")
KEPT_PEOPLE = _("Kept because you asked for it. Remove it when it is no longer needed; the library does so, too.")
ONE_LIST = _("--people-file, --people and --count: only one of them can say who is here")
LISTED_AS = _("--people, name {number}")
PLACE = _("{path}:{line}:{column}")
ANOTHER_NAME = _("write another name")
NAME_TWICE = _("the same name as in {place}; add something to tell the two apart")
NO_NAMES = _("{place}: no name in it; write one name a line")
NAMES_FILE = _("name a text file with one name a line")
TOO_MANY_NAMES = _("{place}: a circle can have at most {most} people; leave some out")
NO_SUCH_FOLDER = _("there is no such folder")
NOT_A_FILE = _("something that isn't a file is there")


def no_screen(kind: str) -> str:
    """A terminal that prints lines and nothing else."""
    return _(
        "a full screen needs more than this terminal can do (TERM={kind}); circlekeeper run AGENDA --plain works here"
    ).format(kind=visible(kind))


def written(*, path: str) -> str:
    """What a command would have printed is in a file."""
    return _("{path} is written.").format(path=visible(path))


def not_written(*, path: str, reason: str) -> str:
    """What a command would have printed is nowhere."""
    return _("circlekeeper: {path} cannot be written ({reason}); nothing was changed").format(
        path=visible(path), reason=visible(reason)
    )


NO_SUCH_LANGUAGE = _("{tag} isn't spoken here yet; circlekeeper speaks {language}")
NO_LANGUAGE = _("'{tag}' is not a language tag; write one such as en")
