"""The command line: each command in a few lines, and only what it needs is loaded."""

import signal

__all__ = ["main"]


def main() -> None:
    """Run the command line and leave with its status. Ctrl-C while it is still being loaded ends it without a word."""
    heard = signal.getsignal(signal.SIGINT)
    if heard is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from circlekeeper.cli.main import main as begin

    signal.signal(signal.SIGINT, heard)
    begin()
