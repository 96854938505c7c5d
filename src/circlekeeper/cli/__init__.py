"""The command line: each command in a few lines, and only what it needs is loaded."""

import gc
import os
import signal
import sys
from collections.abc import Sequence

__all__ = ["main"]

LANGUAGE_OPTION = "--language"
"""The option that says in which language the program speaks; it stands before any command."""
COMPLETING = "_CIRCLEKEEPER_COMPLETE"
"""What a shell sets in the environment while it asks what could be typed next."""


def main() -> None:
    """Run the command line and leave with its status.

    Ctrl-C ends it at once and without a word, as it ends most programs; a session, which has something to end well,
    hears it itself.
    """
    gc.disable()  # while it is loaded nothing becomes free; `LazyGroup` turns it on again
    speak(sys.argv[1:])
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from circlekeeper.cli.main import main as begin

    begin()


def speak(args: Sequence[str]) -> None:
    """Choose the language before anything is loaded that says a word, and the hours of the clock."""
    from circlekeeper.keeping import settings
    from circlekeeper.keeping.language import wanted

    chosen = settings.at_once()
    if tags := wanted(_asked_for(args) or chosen.language):
        os.environ["LANGUAGE"] = tags
    if chosen.clock:
        from circlekeeper.words import figures

        figures.keep_to(chosen.clock)


def _asked_for(args: Sequence[str]) -> str:
    for i, arg in enumerate(args):
        if not arg.startswith("-"):
            break
        name, given, value = arg.partition("=")
        if name == LANGUAGE_OPTION:
            return value if given else (args[i + 1] if i + 1 < len(args) else "")
    return ""
