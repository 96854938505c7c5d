"""What the disk cannot do is said once, as the evening begins, in both faces."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator

import pytest
from textual.app import App
from textual.widgets._toast import Toast

from circlekeeper.circle.plan import Plan
from circlekeeper.keeper import opening
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.keeping.fs import DISK
from circlekeeper.plain.loop import Conversation
from circlekeeper.plain.typed import TypedLines
from circlekeeper.tui.app import CircleApp
from circlekeeper.words import keeping as words
from tests.hand_clock import HandClock


@pytest.fixture
def no_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that answers as CIFS does: it locks nothing and syncs no folder."""

    def refusing(number: int) -> Callable[[object], None]:
        def refused(asked: object) -> None:
            raise OSError(number, "not here")

        return refused

    monkeypatch.setattr(DISK, "_lock", refusing(errno.ENOLCK))
    monkeypatch.setattr(DISK, "_sync_folder", refusing(errno.EINVAL))


@pytest.fixture
def evening(no_locks: None, plan: Plan, clock: HandClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keeper]:
    clock.be_this_computers(monkeypatch)
    keeper = opening.opened(plan, opening.Wish())
    assert keeper.gather("Ana") is None
    yield keeper
    keeper.suspend()


def test_plain_mode_says_it_once(
    evening: Keeper, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = ["next", "where", "time"]
    monkeypatch.setattr(TypedLines, "next", lambda self, look: [typed.pop(0)] if typed else None)
    assert Conversation(evening, TypedLines(looking=False)).run() == 0
    said = capsys.readouterr().out.splitlines()
    assert [line for line in said if line in {words.NO_LOCKS, words.NO_SYNC, words.NO_MODES}] == [
        words.NO_LOCKS,
        words.NO_SYNC,
    ]


async def test_the_screen_says_it_once(evening: Keeper) -> None:
    app: App[int] = CircleApp(evening)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        said = [str(toast.render()) for toast in app.screen.query(Toast)]
    assert said == [words.NO_LOCKS, words.NO_SYNC]
