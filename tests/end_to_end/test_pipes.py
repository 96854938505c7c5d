"""The real program through pipes, with a home of its own: kept, killed, gone on with, closed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.plain.driving import hears_signals, private_home

PROGRAM = (sys.executable, "-m", "circlekeeper")
NAMES = ("Zaphira", "Quillon", "Brünhild")
WORDS = "the xylograph in the attic"
AGENDA = """
title = "Tuesday circle"
length = "60m"
[[stages]]
kind = "check-in"
flex = "elastic"
[[stages]]
kind = "challenges"
[[stages]]
kind = "close"
"""


class Pipe:
    """One process of the program, spoken to a line at a time."""

    def __init__(self, home: Path, *arguments: str) -> None:
        self._errors = (home.parent / "errors.txt").open("w+b")
        self.process = subprocess.Popen(
            [*PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors,
            env=private_home(home) | {"PYTHONIOENCODING": "utf-8", "TZ": "UTC"}, bufsize=0,
            preexec_fn=None if sys.platform == "win32" else hears_signals,  # noqa: PLW1509 (one thread here)
        )  # fmt: skip

    def type(self, *lines: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("".join(f"{line}\n" for line in lines).encode())

    def state_after(self, *lines: str) -> dict[str, Any]:
        """Type lines; the state after them, what was printed before it in `said`."""
        self.type(*lines, "state")
        assert self.process.stdout is not None
        self.said: list[str] = []
        while line := self.process.stdout.readline().decode():
            if line.startswith("{"):
                state = json.loads(line)
                assert isinstance(state, dict)
                return state
            self.said.append(line.rstrip("\n"))
        raise AssertionError(self.said)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(10)

    def release(self) -> None:
        self.process.kill()
        self.process.communicate()
        self._errors.close()

    def end(self, *lines: str) -> tuple[int, str, str]:
        """Type lines and end the input; the status, what was printed, what stands on standard error."""
        rest, _ = self.process.communicate("".join(f"{line}\n" for line in lines).encode(), timeout=20)
        self._errors.seek(0)
        return self.process.returncode, rest.decode(), self._errors.read().decode()


def once(home: Path, *arguments: str, typed: str = "") -> tuple[int, str, str]:
    """One whole run of the program: status, standard output, standard error."""
    done = subprocess.run(
        [*PROGRAM, *arguments],
        input=typed.encode(),
        capture_output=True,
        env=private_home(home),
        timeout=20,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    (tmp_path / "evening.toml").write_text(AGENDA, encoding="utf-8")
    (tmp_path / "people.txt").write_text("\n".join(NAMES), encoding="utf-8")
    return tmp_path / "home"


@pytest.fixture
def begin(home: Path) -> Iterator[Any]:
    """`begin("run", …)`: a session of the agenda, or any other command."""
    pipes: list[Pipe] = []

    def start(command: str = "run", *options: str) -> Pipe:
        people = () if "--count" in options else ("--people-file", str(home.parent / "people.txt"))
        arguments = (
            (command, str(home.parent / "evening.toml"), *people) if command in ("run", "rehearse") else (command,)
        )
        pipes.append(Pipe(home, *arguments, "--plain", *options))
        return pipes[-1]

    yield start
    for pipe in pipes:
        pipe.release()


def everything(home: Path) -> dict[str, bytes]:
    """Every file under the home, with what is in it."""
    return {str(path.relative_to(home)): path.read_bytes() for path in home.rglob("*") if path.is_file()}


def kept(home: Path) -> dict[str, bytes]:
    """Every file but how an agenda was understood, which holds no text of it."""
    return {name: content for name, content in everything(home).items() if "/judged/" not in name}


def holding(home: Path, *texts: str) -> list[str]:
    """Which files hold any of these texts, in their contents or their own names."""
    wanted = [text.encode() for text in texts]
    return [
        name
        for name, content in everything(home).items()
        if any(w.lower() in content.lower() or w in name.encode() for w in wanted)
    ]


STILL = ("elapsed", "ends_in", "room")
"""What a hold does not stop."""


def same(before: dict[str, Any], after: dict[str, Any], within: float = 3.0) -> None:
    """The same session, on hold; its clocks within a few seconds."""
    assert after["held"] is True
    for key, value in before.items():
        if key in ("stage", "turn"):
            assert {k: v for k, v in after[key].items() if k != "elapsed"} == {
                k: v for k, v in value.items() if k != "elapsed"
            }
            assert after[key]["elapsed"] == pytest.approx(value["elapsed"], abs=within)
        elif key not in ("held", *STILL):
            assert after[key] == value, key


class TestCutOff:
    def test_after_kill_9_resume_shows_the_same_on_hold_and_asks(self, begin: Any) -> None:
        session = begin()
        lines = (
            "next",
            f"raise Quillon: {WORDS}",
            "vote 1 3",
            "next",
            "arrive Eva after Zaphira",
            "pass",
            "leave Brünhild",
            "longer 10m",
            "longer",
            "fit",
        )
        before = session.state_after(*lines, "hand Eva")
        session.kill()
        resumed = begin("resume")
        after = resumed.state_after()
        same(before, after)
        assert before["board"][0]["words"] == WORDS
        assert before["passed"] == ["Zaphira"]
        assert any("away out" in line and "away counts" in line for line in resumed.said)
        assert resumed.state_after("undo")["hands"] == []

    def test_a_proposal_is_still_shown(self, begin: Any) -> None:
        session = begin("run", "--length", "30m")
        before = session.state_after("raise Zaphira", "next", "longer 5m", "fit")
        assert before["proposal"] is not None
        session.kill()
        resumed = begin("resume")
        assert resumed.state_after()["proposal"] == before["proposal"]
        assert resumed.state_after("accept")["proposal"] is None

    @pytest.mark.parametrize(
        ("answer", "counted"), [("away out", False), ("away counts", True), ("resume", False), ("away 1s", None)]
    )
    def test_the_time_away_counts_only_if_it_is_said(self, begin: Any, answer: str, counted: bool | None) -> None:
        session = begin()
        session.state_after("next", "next")
        looked = time.monotonic()
        before = session.state_after()
        session.kill()
        killed = time.monotonic()
        time.sleep(1)  # the real clock of another process: this is the time away
        resumed = begin("resume")
        asked = resumed.state_after()
        assert asked["turn"]["elapsed"] <= before["turn"]["elapsed"] + killed - looked
        assert asked["elapsed"] >= before["elapsed"] + 1
        answered = time.monotonic()
        state = resumed.state_after(answer)
        assert state["held"] is (answer != "resume")
        gained = state["turn"]["elapsed"] - asked["turn"]["elapsed"]
        if counted is None:
            assert gained == pytest.approx(1, abs=0.01)
        elif counted:
            assert 1 <= gained <= time.monotonic() - looked
        else:
            assert gained <= time.monotonic() - answered
        resumed.state_after("away out")
        assert any(line.startswith("cannot:") for line in resumed.said)

    def test_an_answer_taken_back_is_asked_for_again_once(self, begin: Any) -> None:
        session = begin()
        session.state_after("next", "next")
        session.kill()
        resumed = begin("resume")
        resumed.state_after("away counts")
        resumed.said.clear()
        resumed.state_after("undo")
        assert sum("away out" in line for line in resumed.said) == 1

    def test_the_end_of_input_keeps_the_session(self, home: Path, begin: Any) -> None:
        status, _, _ = begin().end("next", "next")
        assert status == 0
        assert begin("resume").state_after()["speaker"] == "Zaphira"

    def test_quitting_twice_keeps_the_session(self, begin: Any) -> None:
        status, said, _ = begin().end("next", "quit", "quit", "next")
        assert status == 0
        assert "resume" in said.splitlines()[-1]
        assert begin("resume").state_after()["speaker"] is None

    def test_a_session_that_had_not_begun_goes_on_so(self, begin: Any) -> None:
        session = begin()
        before = session.state_after("arrive Eva")
        session.kill()
        after = begin("resume").state_after()
        assert after == before

    def test_a_session_that_was_finished_can_still_be_closed(self, home: Path, begin: Any) -> None:
        session = begin()
        session.state_after("close", "next")
        session.kill()
        resumed = begin("resume")
        assert resumed.state_after()["finished"] is True
        assert resumed.end("close")[0] == 0
        assert holding(home, *NAMES) == []

    def test_one_on_hold_is_on_hold_still(self, begin: Any) -> None:
        session = begin()
        before = session.state_after("next", "next", "hold")
        session.kill()
        resumed = begin("resume")
        same(before, resumed.state_after(), 0.5)

    def test_run_mentions_it_and_resume_takes_the_latest(self, begin: Any) -> None:
        first = begin()
        first.state_after("next")
        first.kill()
        second = begin()
        second.state_after("next", "arrive Eva", "next")
        second.kill()
        status, _, errors = begin().end("next")
        assert status == 0
        assert "Tuesday circle" in errors
        assert "resume" in errors
        assert begin("resume").state_after()["speaker"] is None

    def test_of_two_that_were_cut_off_the_other_one_is_named(self, begin: Any) -> None:
        for _ in range(2):
            session = begin()
            session.state_after("next")
            session.kill()
        status, _, errors = begin("resume").end()
        assert status == 0
        assert "Tuesday circle was cut off too; once this one is closed, resume it with: circlekeeper resume" in errors

    def test_with_nothing_cut_off_resume_says_so(self, home: Path) -> None:
        status, said, errors = once(home, "resume", "--plain")
        assert (status, said) == (1, "")
        assert len(errors.splitlines()) == 1

    def test_a_session_that_goes_on_can_be_cut_off_again(self, begin: Any) -> None:
        session = begin()
        session.state_after("next", "next")
        session.kill()
        resumed = begin("resume")
        before = resumed.state_after("resume", "next", "arrive Eva")
        resumed.kill()
        same(before, begin("resume").state_after())

    def test_undo_reaches_back_over_it(self, begin: Any) -> None:
        session = begin()
        session.state_after("next", "next")
        session.kill()
        state = begin("resume").state_after("undo", "undo")
        assert (state["stage"]["begun"], state["speaker"]) == (False, None)


class TestWhatIsKept:
    def test_names_and_words_are_in_one_file_beside_the_journal_and_only_its_owner_reads_it(
        self, home: Path, begin: Any
    ) -> None:
        session = begin()
        session.state_after("next", f"raise Quillon: {WORDS}", "arrive Evangelia", "rename Zaphira Zephyrine", "next")
        holders = holding(home, *NAMES, WORDS, "Evangelia", "Zephyrine")
        assert len(holders) == 1
        assert len(kept(home)) > 1
        for path in home.rglob("*"):
            assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path
        session.kill()

    def test_after_the_close_only_a_record_without_people_is_kept(self, home: Path, begin: Any) -> None:
        session = begin()
        session.state_after("next", f"raise Quillon: {WORDS}", "next", "pass", "next", "next", "next", "close", "next")
        status, said, errors = session.end("close")
        assert (status, errors) == (0, "")
        assert said
        assert holding(home, *NAMES, WORDS) == []
        (record,) = kept(home).values()
        assert b"Tuesday circle" in record
        assert b"pass" not in record

    def test_the_end_of_input_after_the_end_closes(self, home: Path, begin: Any) -> None:
        status, _, _ = begin().end("close", "next")
        assert status == 0
        assert holding(home, *NAMES) == []
        assert len(kept(home)) == 1
        assert once(home, "resume", "--plain")[0] == 1

    def test_forgetful_keeps_names_in_memory_only(self, home: Path, begin: Any) -> None:
        session = begin("run", "--forgetful")
        session.state_after("next", "next", "arrive Evangelia", f"raise Quillon: {WORDS}")
        assert holding(home, *NAMES, "Evangelia", WORDS) == []
        session.kill()
        state = begin("resume").state_after()
        assert (state["speaker"], state["waiting"]) == ("Seat 1", ["Seat 2", "Seat 3", "Seat 4"])
        assert state["board"][0]["holder"] == "Seat 2"

    def test_forgetful_it_is_still_known_which_seat_begins_a_round(self, home: Path, begin: Any) -> None:
        (home.parent / "evening.toml").write_text(AGENDA.replace('flex = "elastic"', 'start = "quillon"'), "utf-8")
        session = begin("run", "--forgetful")
        before = session.state_after("next", "next")
        assert (before["speaker"], before["waiting"]) == ("Quillon", ["Brünhild", "Zaphira"])
        for _ in range(2):
            assert holding(home, *NAMES) == []
            session.kill()
            session = begin("resume")
            after = session.state_after()
            assert (after["speaker"], after["waiting"]) == ("Seat 2", ["Seat 3", "Seat 1"])

    def test_a_rehearsal_keeps_nothing(self, home: Path, begin: Any) -> None:
        begin("rehearse").state_after("next", "next", "wait 5m")
        assert kept(home) == {}

    def test_forget_removes_it(self, home: Path, begin: Any) -> None:
        session = begin()
        session.state_after("next")
        session.kill()
        status, said, _ = once(home, "forget")
        assert status == 0
        assert said
        assert kept(home) == {}


class TestStatus:
    def test_ctrl_c_is_130_and_keeps_the_session(self, begin: Any) -> None:
        session = begin()
        session.state_after("next", "next")
        session.process.send_signal(signal.SIGINT)
        assert session.process.wait(5) == 130
        assert begin("resume").state_after()["speaker"] == "Zaphira"

    @pytest.mark.parametrize(
        "arguments",
        [
            ("run",), ("run", "AGENDA", "--people", "Ana"), ("run", "AGENDA", "--plain", "--count", "0"),
            ("run", "AGENDA", "--plain", "--count", "x"),
            ("run", "AGENDA", "--plain", "--length", "90"), ("run", "AGENDA", "--plain", "--length", "0m"),
            ("run", "AGENDA", "--plain", "--ends", "25:00"),
            ("run", "AGENDA", "--plain", "--count", "3", "--people-file", "x"),
            ("rehearse", "AGENDA", "--plain", "--people", "A", "--count", "2"),
            ("rehearse", "AGENDA", "--speed", "0", "--plain"), ("resume", "AGENDA"), ("nonsense",),
            ("run", "AGENDA", "AGENDA", "--plain"),
            ("run", "AGENDA", "--pl\x1bain"),
        ],
    )  # fmt: skip
    def test_what_is_not_written_as_it_should_be_is_status_2(self, home: Path, arguments: tuple[str, ...]) -> None:
        status, said, errors = once(
            home, *(str(home.parent / "evening.toml") if a == "AGENDA" else a for a in arguments)
        )
        assert (status, said) == (2, "")
        assert errors
        assert "Traceback" not in errors
        assert "\x1b" not in errors
        assert kept(home) == {}

    @pytest.mark.parametrize(
        ("content", "place"),
        [
            ("Ana\nBen\nana\n", ":3:1:"),
            ("Ana\n" + "x" * 61, ":2:1:"),
            ("", ""),
            (b"Ana\n\xff\n", ""),
            ("Ana\n\u200b\n", ":2:1:"),
            (None, ""),
        ],
    )
    def test_a_people_file_that_cannot_be_used_is_one_line_without_a_name_and_status_1(
        self, home: Path, content: str | bytes | None, place: str
    ) -> None:
        path = home.parent / "people.txt"
        path.unlink()
        if content is not None:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        status, said, errors = once(
            home, "run", str(home.parent / "evening.toml"), "--plain", "--people-file", str(path)
        )
        assert (status, said) == (1, "")
        assert len(errors.splitlines()) == 1
        assert str(path) + place in errors
        assert "Ana" not in errors
        assert kept(home) == {}

    def test_a_people_file_may_have_a_mark_carriage_returns_empty_lines_and_spaces(self, home: Path) -> None:
        (home.parent / "people.txt").write_bytes("\ufeffAna \r\n\r\n  Chloe\u0301\r\n".encode())
        arguments = (
            "rehearse",
            str(home.parent / "evening.toml"),
            "--plain",
            "--people-file",
            str(home.parent / "people.txt"),
        )
        status, said, _ = once(home, *arguments, typed="next\nstate\n")
        assert status == 0
        assert json.loads(said.splitlines()[-1])["waiting"] == ["Ana", "Chlo\u00e9"]

    def test_an_agenda_with_faults_is_status_1(self, home: Path) -> None:
        path = home.parent / "evening.toml"
        path.write_text('title = "x"\n[[stages]]\nkind = "rund"\n', encoding="utf-8")
        status, said, errors = once(home, "run", str(path), "--plain", "--count", "3")
        assert (status, said) == (1, "")
        assert errors.startswith(f"{path}:3:")
        assert kept(home) == {}

    def test_a_byte_order_mark_before_the_first_line_is_no_part_of_a_name(self, home: Path) -> None:
        _, said, _ = once(home, "rehearse", str(home.parent / "evening.toml"), "--plain", typed="\ufeffAna\n")
        assert "Seat 1: Ana.\n" in said

    def test_the_gathering_that_ends_before_an_empty_line_is_kept_to_be_gone_on_with(self, home: Path) -> None:
        status, _, _ = once(home, "run", str(home.parent / "evening.toml"), "--plain", typed="Zaphira\n")
        assert status == 0

    def test_wait_is_for_rehearsals(self, begin: Any) -> None:
        session = begin()
        session.state_after("next", "wait 10m")
        assert session.said[-1].startswith("cannot:")

    def test_every_answer_is_there_at_once(self, begin: Any) -> None:
        session = begin()
        if sys.platform == "win32":
            pytest.skip("pipes always block there")
        os.set_blocking(session.process.stdout.fileno(), True)
        for line in ("next", "next", "people"):
            session.type(line)
            assert session.process.stdout.readline()
