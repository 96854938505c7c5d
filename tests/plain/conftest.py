from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.plain.driving import Rehearsal, agenda, private_home

Rehearse = Callable[..., Rehearsal]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for every test, with nothing kept in it."""
    home = tmp_path / "home"
    home.mkdir()
    for name, value in private_home(home).items():
        monkeypatch.setenv(name, value)
    return home


@pytest.fixture
def rehearse(tmp_path: Path) -> Iterator[Rehearse]:
    """`rehearse(*stages, people="Ana, Ben", options=(), **session)`: a rehearsal, at its first line."""
    begun: list[Rehearsal] = []

    def begin(*stages: str, people: str | None = "Ana, Ben, Cleo, Dev", options: tuple[str, ...] = (), **session: str) -> Rehearsal:
        begun.append(Rehearsal(agenda(tmp_path, *stages, **session), people, *options))
        return begun[-1]

    yield begin
    for one in begun:
        one.end()
