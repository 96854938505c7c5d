"""The real command in plain mode, line by line, in this process: what is typed goes in, what is printed comes out."""

from __future__ import annotations

import contextlib
import io
import json
import os
import queue
import signal
import sys
import threading
from pathlib import Path
from typing import Any
from unittest.mock import patch

from circlekeeper.cli.main import run as command


class _Typed(io.StringIO):
    """Standard input, fed a line at a time: asking for the next line is the end of the answer before."""

    def __init__(self, driven: Rehearsal) -> None:
        super().__init__()
        self._driven = driven

    def reconfigure(self, **settings: object) -> None:
        """Nothing to set."""

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]  # typeshed has two bases at odds
        return self._driven.wants_line()

    def isatty(self) -> bool:
        return False


class _Printed(io.StringIO):
    def reconfigure(self, **settings: object) -> None:
        """Nothing to set."""


class Rehearsal:
    """`circlekeeper rehearse AGENDA --plain …`; call it with lines to type, read what `state` prints."""

    def __init__(self, agenda: Path, people: str | None = "Ana, Ben, Cleo, Dev", *options: str) -> None:
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._idle = threading.Event()
        self._stdin, self._stdout, self._stderr = _Typed(self), _Printed(), _Printed()
        self.status: int | None = None
        arguments = [
            "rehearse",
            str(agenda),
            "--plain",
            *(["--people", people] if people is not None else []),
            *options,
        ]
        self._thread = threading.Thread(target=self._run, args=(arguments,), daemon=True)
        self.greeting = self._hand_over(self._thread.start)

    def _run(self, arguments: list[str]) -> None:
        try:
            self.status = command(arguments)
        except SystemExit as end:
            self.status = end.code if isinstance(end.code, int) else 1
        finally:
            self._idle.set()

    def wants_line(self) -> str:
        """The next line typed; called by the command."""
        self._idle.set()
        return self._lines.get()

    def _hand_over(self, begin: Any) -> list[str]:
        """Let the command have this process until it wants a line or is done; what it printed."""
        self._idle.clear()
        start = len(self._stdout.getvalue())
        with contextlib.ExitStack() as stack:
            for name, stream in (("stdin", self._stdin), ("stdout", self._stdout), ("stderr", self._stderr)):
                stack.enter_context(patch.object(sys, name, stream))
            stack.enter_context(patch.object(signal, "signal"))
            stack.enter_context(patch("circlekeeper.keeping.process.prepare"))
            stack.enter_context(patch("circlekeeper.keeping.process.install_hooks"))
            begin()
            assert self._idle.wait(10), "no answer"
        return self._stdout.getvalue()[start:].splitlines()

    @property
    def errors(self) -> str:
        """What stands on standard error."""
        return self._stderr.getvalue()

    def type(self, line: str) -> list[str]:
        """Type one line; the lines that answer it."""
        assert self.status is None, f"the program has ended; {line!r} comes after it"
        return self._hand_over(lambda: self._lines.put(line + "\n"))

    def end(self) -> list[str]:
        """The end of input."""
        if self.status is None:
            printed = self._hand_over(lambda: self._lines.put(""))
            self._thread.join(10)
            return printed
        return []

    @property
    def state(self) -> dict[str, Any]:
        """What `state` prints now."""
        lines = self.type("state")
        assert len(lines) == 1, lines
        state = json.loads(lines[0])
        assert isinstance(state, dict)
        return state

    def __call__(self, *lines: str) -> dict[str, Any]:
        """Type lines, several in one after `, `; none may be refused and none may look like the state. The state
        after.
        """
        for line in lines:
            for one in line.split(", "):
                answer = self.type(one)
                assert not any(said.startswith(("cannot:", "{")) for said in answer), (one, answer)
        return self.state

    def cannot(self, line: str) -> str:
        """Type a line that must be refused in one line and change nothing; the reason."""
        before = self.state
        answer = self.type(line)
        assert len(answer) == 1, (line, answer)
        assert answer[0].startswith("cannot: "), (line, answer)
        assert self.state == before
        return answer[0].removeprefix("cannot: ")


def agenda(folder: Path, *stages: str, **session: str) -> Path:
    """An agenda file of stages, each written as `kind; key = value; key = value`."""
    lines = [f"{key} = {value}" for key, value in ({"title": "'An evening'"} | session).items()]
    for stage in stages:
        kind, *settings = stage.split("; ")
        lines += ["[[stages]]", f'kind = "{kind}"', *settings]
    path = folder / "evening.toml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def private_home(folder: Path) -> dict[str, str]:
    """The environment of a person whose home is this folder."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "TEXTUAL", "CIRCLEKEEPER"))}
    return (
        kept
        | {"HOME": str(folder)}
        | {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "STATE", "CONFIG", "CACHE")}
    )


def hears_signals() -> None:
    """Also where the tests themselves run in the background, which hears neither Ctrl-C nor a closed window."""
    if sys.platform == "win32":
        raise NotImplementedError
    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_DFL)
