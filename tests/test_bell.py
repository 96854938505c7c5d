"""The bowl: heard where it can be, silent about everything else."""

import os
import subprocess
import sys
import threading
import time
import wave
from pathlib import Path

import pytest

from circlekeeper import bell
from circlekeeper.bell import BOWL, Bowl

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the players here are shell scripts, called as on Linux"
)
ROOT = Path(__file__).parents[1]


class Table:
    """A machine with such players as a test puts there, and what became of them."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.told: list[str] = []
        self.end = threading.Event()
        monkeypatch.setenv("PATH", str(folder))
        for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"):
            monkeypatch.delenv(name, raising=False)

    def put(self, name: str, script: str) -> None:
        """A player of that name; `$1` and so on are what it is called with, `here` is a folder to leave notes in."""
        player = self.folder / name
        player.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\nhere='{self.folder}'\n{script}\n", encoding="utf-8")
        player.chmod(0o755)

    def bell(self) -> Bowl:
        """A bell that notes when it is not heard."""

        def unheard() -> None:
            self.told.append("no sound here")
            self.end.set()

        return Bowl(unheard)

    def notes(self, name: str) -> str:
        """What a player wrote down."""
        note = self.folder / name
        return note.read_text(encoding="utf-8") if note.exists() else ""


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Table:
    return Table(tmp_path, monkeypatch)


def settle(rung: Bowl, state: str, seconds: float = 5) -> None:
    """Wait, for a process of another program has its own clock, until the bell is so."""
    end = time.monotonic() + seconds
    while rung.state != state and time.monotonic() < end:
        threading.Event().wait(0.005)
    assert rung.state == state


def children() -> set[str]:
    """The processes that are ours, the dead ones too."""
    return set(Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text(encoding="ascii").split())


class TestTheSound:
    def test_the_script_makes_the_same_bowl_byte_for_byte(self, tmp_path: Path) -> None:
        subprocess.run([sys.executable, ROOT / "scripts" / "make_bowl.py", tmp_path / "again.wav"], check=True)
        assert (tmp_path / "again.wav").read_bytes() == BOWL.read_bytes()

    def test_it_is_small_has_one_channel_and_lasts_a_few_seconds(self) -> None:
        with wave.open(str(BOWL)) as sound:
            assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
            assert sound.getnframes() / sound.getframerate() == pytest.approx(bell.LASTS)
        assert BOWL.stat().st_size < 200_000

    def test_it_begins_softly_is_never_loud_and_ends_in_nothing(self) -> None:
        with wave.open(str(BOWL)) as sound:
            rate, frames = sound.getframerate(), sound.readframes(sound.getnframes())
        samples = [int.from_bytes(frames[at : at + 2], "little", signed=True) for at in range(0, len(frames), 2)]
        assert samples[0] == samples[-1] == 0
        assert max(map(abs, samples[: rate // 500])) < 500
        assert max(map(abs, samples)) < 17_000
        assert max(map(abs, samples[-rate // 20 :])) < 200


class TestRinging:
    def test_the_first_player_there_is_plays_the_bowl(self, table: Table) -> None:
        table.put("paplay", 'echo "$@" > $here/paplay.was')
        table.put("aplay", "echo > $here/aplay.was")
        rung = table.bell()
        assert bell.players()
        assert rung.ring()
        settle(rung, "still")
        assert table.notes("paplay.was") == f"{BOWL}\n"
        assert table.notes("aplay.was") == ""
        assert table.told == []

    def test_striking_takes_no_time_however_long_the_bowl_sounds(self, table: Table) -> None:
        table.put("aplay", "exec sleep 3")
        rung = table.bell()
        before = time.perf_counter()
        rung.ring()
        assert time.perf_counter() - before < 1.5
        rung.hush()

    def test_two_strokes_are_one_bowl(self, table: Table) -> None:
        table.put("aplay", "echo struck >> $here/strokes; while [ ! -e $here/enough ]; do sleep 0.02; done")
        rung = table.bell()
        assert all(rung.ring() for _ in range(20))
        (table.folder / "enough").touch()
        settle(rung, "still")
        assert table.notes("strokes") == "struck\n"

    def test_it_can_be_struck_again_when_it_is_still(self, table: Table) -> None:
        table.put("aplay", "echo struck >> $here/strokes")
        rung = table.bell()
        for _ in range(2):
            rung.ring()
            settle(rung, "still")
        assert table.notes("strokes") == "struck\nstruck\n"

    def test_a_hand_on_the_bowl_stops_it_and_nobody_is_told(self, table: Table) -> None:
        table.put("pw-play", "exec sleep 4")
        table.put("aplay", "echo struck > $here/strokes")
        rung = table.bell()
        rung.ring()
        rung.hush()
        settle(rung, "still")
        assert table.told == []
        assert table.notes("strokes") == ""

    def test_a_hand_on_a_still_bowl_does_nothing(self, table: Table) -> None:
        table.put("aplay", "echo struck > $here/strokes")
        rung = table.bell()
        rung.hush()
        assert rung.ring()
        settle(rung, "still")
        assert table.notes("strokes") == "struck\n"


class TestNoSoundHere:
    def test_without_a_player_it_says_so_at_once(self, table: Table) -> None:
        rung = table.bell()
        assert not bell.players()
        assert not rung.ring()
        assert rung.state == "unheard"

    @pytest.mark.parametrize("sign", ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"])
    def test_over_ssh_no_bowl_sounds_unheard_on_the_other_machine(
        self, table: Table, sign: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        table.put("aplay", "echo > $here/aplay.was")
        monkeypatch.setenv(sign, "192.0.2.1 50000 192.0.2.2 22")
        rung = table.bell()
        assert not rung.ring()
        assert rung.state == "unheard"
        assert not bell.players()
        assert table.notes("aplay.was") == ""

    def test_where_one_player_finds_no_device_the_next_is_tried(self, table: Table) -> None:
        table.put("pw-play", "echo no pipewire >&2; exit 1")
        table.put("paplay", "exit 1")
        table.put("aplay", 'echo "$@" > $here/aplay.was')
        rung = table.bell()
        assert rung.ring()
        settle(rung, "still")
        assert table.notes("aplay.was") == f"-q {BOWL}\n"
        assert table.told == []

    def test_where_none_finds_a_device_the_face_is_told_once_a_stroke(self, table: Table) -> None:
        table.put("pw-play", "exit 1")
        table.put("aplay", "exit 1")
        rung = table.bell()
        for strokes in (1, 2):
            assert rung.ring()
            assert table.end.wait(5)
            table.end.clear()
            assert rung.state == "unheard"
            assert table.told == ["no sound here"] * strokes

    def test_a_player_that_cannot_be_started_is_passed_over(self, table: Table) -> None:
        table.put("pw-play", "")
        (table.folder / "pw-play").write_bytes(b"\x7fELF not a program")
        table.put("aplay", "echo struck > $here/strokes")
        rung = table.bell()
        assert rung.ring()
        settle(rung, "still")
        assert table.notes("strokes") == "struck\n"

    def test_a_player_that_hangs_is_ended_and_no_bowl_sounds_late(
        self, table: Table, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bell, "LASTS", 0.2)
        monkeypatch.setattr(bell, "GRACE", 0.1)
        monkeypatch.setattr(bell, "AT_ONCE", 0.1)
        table.put("pw-play", "exec sleep 60")
        table.put("aplay", "echo struck > $here/strokes")
        before = children()
        rung = table.bell()
        rung.ring()
        settle(rung, "unheard")
        assert table.notes("strokes") == ""
        assert children() == before

    def test_nothing_a_player_says_reaches_the_terminal(self, table: Table, capfd: pytest.CaptureFixture[str]) -> None:
        table.put(
            "aplay",
            "echo ALSA lib pcm.c: Unknown PCM; echo cannot find card >&2; read "
            "line; echo got=$line > $here/read; exit 1",
        )
        rung = table.bell()
        rung.ring()
        settle(rung, "unheard")
        assert capfd.readouterr() == ("", "")
        assert table.notes("read") == "got=\n"

    def test_no_dead_process_is_left_behind(self, table: Table) -> None:
        table.put("pw-play", "exit 1")
        table.put("aplay", "exit 0")
        before = children()
        rung = table.bell()
        rung.ring()
        settle(rung, "still")
        assert children() == before


def test_ringing_needs_nothing_of_the_screen() -> None:
    code = (
        "import sys, circlekeeper.bell; print([name for name in ('textual', 'rich', "
        "'asyncio', 'pydantic') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"
