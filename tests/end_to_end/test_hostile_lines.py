"""What is printed in lines, by plain mode and every command: nothing in it is obeyed by a terminal, and a good text
keeps its letters.
"""

from __future__ import annotations

import io
import json
import os
import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

import pytest

from circlekeeper.agenda.reading import read_text
from circlekeeper.circle import commands as c
from circlekeeper.circle.state import Setup
from circlekeeper.cli.main import run
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.keeper.opening import OnDisk
from circlekeeper.keeper.times import RealTime
from circlekeeper.keeping import sessions
from tests.end_to_end.hostile import BAD, GOOD, foreign_in

if sys.platform == "win32":
    pytest.skip("the names of its files are of another kind", allow_module_level=True)

Printed = tuple[int, str, str]
AGENDA = """
title = {text}
length = "60m"
agreements = [{text}]
[[stages]]
kind = "opening"
title = {text}
prompt = {text}
say = {text}
note = {text}
[[stages]]
kind = "round"
title = {text}
turn = "1m"
"""


@pytest.fixture
def circlekeeper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Printed]:
    """Run a command in this process, with a home of its own; its status, what it printed, and what it said on
    standard error.
    """
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in [name for name in os.environ if name.startswith("XDG_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)

    def command(*args: str, typed: str = "") -> Printed:
        streams = [
            io.TextIOWrapper(io.BytesIO(typed.encode("utf-8", "surrogateescape"))),
            *(io.TextIOWrapper(io.BytesIO()) for _ in "oe"),
        ]
        with ExitStack() as stack:
            for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True):
                stack.enter_context(patch.object(sys, name, stream))
            stack.enter_context(patch.object(signal, "signal"))
            stack.enter_context(patch("circlekeeper.keeping.process.prepare"))
            stack.enter_context(patch("circlekeeper.keeping.process.install_hooks"))
            try:
                status = run(list(args))
            except SystemExit as end:
                status = end.code if isinstance(end.code, int) else 1
            printed = []
            for stream in streams[1:]:
                stream.flush()
                printed.append(stream.buffer.getvalue().decode("utf-8"))
        assert "Traceback" not in printed[1]
        return status, printed[0], printed[1]

    return command


def quoted(text: str) -> str:
    """A text as TOML has it, nothing in it but ASCII; what is no text cannot even be written there."""
    return json.dumps(text.encode("utf-8", "replace").decode()).replace("\x7f", "\\u007f")


BAD_ONES = pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
GOOD_ONES = pytest.mark.parametrize("good", GOOD, ids=lambda text: text.encode("unicode_escape").decode()[:20])


@BAD_ONES
@pytest.mark.parametrize("written", ["as an escape", "as it is"])
def test_an_agenda_with_such_a_text_is_refused_and_the_refusal_is_harmless(
    circlekeeper: Callable[..., Printed], tmp_path: Path, bad: str, written: str
) -> None:
    text = quoted(f"x{bad}y") if written == "as an escape" else f'"x{bad}y"'
    (tmp_path / "evil.toml").write_text(AGENDA.format(text=text), encoding="utf-8", newline="")
    commands = (
        "check",
        "check --json",
        "plan",
        "plan --json",
        "plan --format html",
        "rehearse --plain --count 3",
        "run --plain --count 3",
    )
    for args in commands:
        status, out, err = circlekeeper(*args.split(" "), "evil.toml")
        assert status == 1, args
        assert foreign_in(out + err) == [], args


@GOOD_ONES
def test_an_agenda_with_a_good_text_is_shown_as_it_is(
    circlekeeper: Callable[..., Printed], tmp_path: Path, good: str
) -> None:
    (tmp_path / "good.toml").write_text(AGENDA.format(text=json.dumps(good, ensure_ascii=False)), encoding="utf-8")
    for args in (["plan"], ["plan", "--json"]):
        status, out, err = circlekeeper(args[0], "good.toml", *args[1:])
        assert (status, err) == (0, "")
        assert foreign_in(out) == []
        assert json.loads(out)["title"] == good if "--json" in args else good in out
    typed = "next\nagreements\nwhere\nstate\n"
    status, out, err = circlekeeper("rehearse", "good.toml", "--plain", "--people", "Bo,Cy", typed=typed)
    assert (status, foreign_in(out), err) == (0, [], "")
    assert out.count(good) >= 4
    assert json.loads(next(line for line in out.splitlines() if line.startswith("{")))["stage"]["title"] == good


FILE_NAMES = {name: bad for name, bad in BAD.items() if "\0" not in bad and "/" not in bad} | {
    "a byte that is no letter": "\udcff"
}


@pytest.mark.parametrize("bad", FILE_NAMES.values(), ids=FILE_NAMES)
def test_the_name_of_a_file_is_harmless(circlekeeper: Callable[..., Printed], tmp_path: Path, bad: str) -> None:
    good, broken, missing = f"g{bad}.toml", f"b{bad}.toml", f"m{bad}.toml"
    (tmp_path / good).write_text(AGENDA.format(text='"x"'), encoding="utf-8")
    (tmp_path / broken).write_text("title = ", encoding="utf-8")
    own = tmp_path / "home/.config/circlekeeper/agendas"
    for line in circlekeeper("where")[1].splitlines():
        if line.rstrip().endswith("agendas"):
            own = Path(line.strip())
    own.mkdir(parents=True)
    (own / good).write_text(AGENDA.format(text='"x"'), encoding="utf-8")
    (own / broken).write_text("title = ", encoding="utf-8")
    for name in (good, broken, missing):
        for args in (("check",), ("check", "--json"), ("plan",), ("rehearse", "--plain", "--count", "2"), ("history",)):
            _, out, err = circlekeeper(args[0], name, *args[1:])
            assert foreign_in(out + err) == [], (name, args)
    for args in (
        ("agendas",),
        ("new", good),
        ("new", f"n{bad}.toml"),
        ("new", f"n{bad}/x.toml"),
        ("new", "--from", missing, "y.toml"),
    ):
        _, out, err = circlekeeper(*args)
        assert foreign_in(out + err) == [], args
    people = tmp_path / f"p{bad}.txt"
    people.write_text("Ana\nAna\n", encoding="utf-8")
    for file in (str(people), str(people) + "x"):
        status, out, err = circlekeeper("rehearse", good, "--plain", "--people-file", file)
        assert (status, foreign_in(out + err)) == (1, []), file


@pytest.mark.parametrize("bad", FILE_NAMES.values(), ids=FILE_NAMES)
def test_whatever_is_typed_after_the_command_is_harmless(
    circlekeeper: Callable[..., Printed], tmp_path: Path, bad: str
) -> None:
    (tmp_path / "x.toml").write_text(AGENDA.format(text='"x"'), encoding="utf-8")
    run_it = ("rehearse", "x.toml", "--plain")
    for args in (
        (bad,), (f"--{bad}",), ("run", bad, "--plain"), ("check", "x.toml", f"--{bad}"),
        ("check", "x.toml", "--count", bad),
        ("plan", "x.toml", "--starts", bad), ("plan", "x.toml", "--format", bad), ("plan", "x.toml", "--count", bad),
        ("history", bad),
        ("forget", bad), ("schema", bad), ("edit", bad), ("resume", bad), (*run_it, "--ends", bad),
        (*run_it, "--length", bad),
        (*run_it, "--speed", bad), (*run_it, "--count", bad), (*run_it, "--people", f"Ana{bad},Ana{bad}"),
        (*run_it, f"-{bad}"),
    ):  # fmt: skip
        status, out, err = circlekeeper(*args)
        assert status != 0 or not err, args
        assert foreign_in(out + err) == [], args
        assert len(err.splitlines()) <= 1, args


@BAD_ONES
def test_what_is_typed_in_plain_mode_is_harmless(
    circlekeeper: Callable[..., Printed], tmp_path: Path, bad: str
) -> None:
    (tmp_path / "x.toml").write_text(AGENDA.format(text='"x"') + '\n[[stages]]\nkind = "topics"\n', encoding="utf-8")
    (tmp_path / "people.txt").write_text(f"Zo{bad}e\nBo\n", encoding="utf-8", newline="")
    lines = (
        "arrive A{}a",
        "next",
        "next",
        "next",
        "rename 2 B{}b",
        "raise 1: words {} and",
        "floor Q{}q",
        "{}",
        "{} {}",
        "wait {}",
        "go {}",
        "ends {}",
        "since {}",
        'floor "{}"',
        "people",
        "where",
        "state",
        "help",
        "quit{}",
    )
    typed = "\n".join(line.replace("{}", bad) for line in lines) + "\n"
    for more in (("--people-file", "people.txt"), ()):
        _, out, err = circlekeeper(
            "rehearse", "x.toml", "--plain", *more, typed=typed if more else f"Ana{bad}na\nBo\n\n" + typed
        )
        assert foreign_in(out + err) == []


@GOOD_ONES
def test_a_good_name_is_kept_to_the_letter(circlekeeper: Callable[..., Printed], tmp_path: Path, good: str) -> None:
    import unicodedata

    name = unicodedata.normalize("NFC", good)
    (tmp_path / "x.toml").write_text(AGENDA.format(text='"x"'), encoding="utf-8")
    typed = f"{good}\nBo\n\nnext\nnext\nnext\nraise 2: {good}\npeople\nstate\n"
    status, out, err = circlekeeper("run", "x.toml", "--plain", "--mute", typed=typed)
    assert (status, err) == (0, "")
    state = json.loads(next(line for line in out.splitlines() if line.startswith("{")))
    assert state["speaker"] == name
    assert state["board"][0]["words"] == name
    status, out, err = circlekeeper("resume", "--plain", typed="people\nstate\n")
    state = json.loads(next(line for line in out.splitlines() if line.startswith("{")))
    assert (state["speaker"], state["board"][0]["words"]) == (name, name)
    assert f" {name}" in out


def a_session_full_of(bad: str) -> None:
    """A cut-off session whose file of names was written by somebody else."""
    text = f"x{bad}y"
    plan = read_text(AGENDA.format(text='"QQQ"'), "x.toml").plan
    assert plan is not None

    stages = tuple(s._replace(title=text, prompt=text, note=text, say=text) for s in plan.stages)
    plan = plan._replace(title=text, agreements=(text,), stages=stages)
    time = RealTime()
    kept = sessions.start(plan, {"length": None, "ends": [], "seed": 1, "mute": True}, time.mark.moment)
    keeper = Keeper(Setup(plan, None, (), 1), time, OnDisk(kept, time))
    for n in range(3):
        keeper._with_text(f"{n}{text}", c.Arrive(n, None))
    keeper._with_text(text, c.Raise(0, 3))
    for _ in range(3):
        keeper.do(c.Next())
    keeper.suspend()


@BAD_ONES
def test_a_session_that_was_tampered_with_is_harmless(
    circlekeeper: Callable[..., Printed], tmp_path: Path, bad: str
) -> None:
    a_session_full_of(bad)
    (tmp_path / "x.toml").write_text(AGENDA.format(text='"x"'), encoding="utf-8")
    status, out, err = circlekeeper("run", "x.toml", "--plain", "--count", "2", typed="quit\nquit\n")
    assert "was cut off" in err
    assert (status, foreign_in(out + err)) == (0, [])
    status, out, err = circlekeeper("forget")
    a_session_full_of(bad)
    status, out, err = circlekeeper(
        "resume", "--plain", typed="people\nwhere\nagreements\nstate\nresume\nnext\nskip\nskip\nclose\n"
    )
    assert (status, foreign_in(out + err)) == (0, [])
    status, out, err = circlekeeper("history")
    assert foreign_in(out + err) == []
    status, out, err = circlekeeper("forget", "--all")
    assert foreign_in(out + err) == []
