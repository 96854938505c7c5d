"""What is said around a session: before it opens, and when it cannot."""

from __future__ import annotations

from circlekeeper.text import visible
from circlekeeper.words.language import _

SEAT = _("Seat {number}")
NO_TERMINAL = _("the full screen needs a terminal for input, output and errors; --plain works with pipes")
NO_YEAR = _("this computer's clock is set to a year the full screen can't handle; set the clock, or use --plain")
NO_CUT_OFF = _("no session was cut off in the last seven days; circlekeeper run AGENDA begins a new one")
CUT_OFF = _("{title} was cut off; resume it with: circlekeeper resume")
CUT_OFF_UNKNOWN = _("A session was cut off; resume it with: circlekeeper resume")
ALSO_CUT_OFF = _("{title} was cut off too; once this one is closed, resume it with: circlekeeper resume")
ALSO_CUT_OFF_UNKNOWN = _(
    "Another session was cut off too; once this one is closed, resume it with: circlekeeper resume"
)
CANNOT_PRINT = _("circlekeeper: can't write output: {why}")
SPEED_RANGE = _("--speed must be between 0.1 and 1000")
CSV_OF_ATTENDANCE = _("--csv works only with --attendance, and without --json")
KEPT_PEOPLE = _(
    "Kept because you asked for it. Remove it when you no longer need it; you can do so in the library, too."
)
ONE_LIST = _("use only one of --people-file, --people and --count to say who is here")
LISTED_AS = _("--people, name {number}")
PLACE = _("{path}:{line}:{column}")
ANOTHER_NAME = _("Write another name.")
NAME_TWICE = _("the same name as in {place}; add something to tell the two apart")
NO_NAMES = _("{place}: there are no names in it; write one name per line")
NAMES_FILE = _("give a text file with one name per line")
TOO_MANY_NAMES = _("{place}: a circle can have at most {most} people; leave some out")
NO_SUCH_FOLDER = _("there is no such folder")
NOT_A_FILE = _("that isn't a file")


def no_screen(kind: str) -> str:
    """A terminal that prints lines and nothing else."""
    return _(
        "the full screen needs more than this terminal can do (TERM={kind}); circlekeeper run AGENDA --plain works here"
    ).format(kind=visible(kind))


def written(*, path: str) -> str:
    """What a command would have printed is in a file."""
    return _("Wrote {path}.").format(path=visible(path))


def not_written(*, path: str, reason: str) -> str:
    """What a command would have printed is nowhere."""
    return _("circlekeeper: couldn't write {path} ({reason}); nothing was changed").format(
        path=visible(path), reason=visible(reason)
    )


NO_SUCH_LANGUAGE = _("{tag} isn't spoken here yet; circlekeeper speaks {language}")
NO_LANGUAGE = _("'{tag}' isn't a language tag; write one such as en")
