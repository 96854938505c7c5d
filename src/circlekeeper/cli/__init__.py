"""The command line: each command in a few lines, and only what it needs is loaded."""

from circlekeeper.cli.main import main

__all__ = ["main"]
