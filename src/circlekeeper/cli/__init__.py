"""The command line: each command in a few lines, and only what it needs is loaded."""

import signal

__all__ = ["main"]


def main() -> None:
    """Run the command line and leave with its status.

    Ctrl-C ends it at once and without a word, as it ends most programs; a session, which has something to end well,
    hears it itself.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from circlekeeper.cli.main import main as begin

    begin()
