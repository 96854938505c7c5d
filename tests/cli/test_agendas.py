"""The commands about agenda files, from outside."""

from __future__ import annotations

import inspect
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from circlekeeper.cli.main import run

RIGHT = (
    'title = "Circle"\nlength = "60m"\n[[stages]]\nkind = "check-in"\nlength = "15m"\n'
    '[[stages]]\nkind = "sharing-round"\n'
)
WRONG = 'title = "Circle\nlenght = 90\n[[stages]]\nkind = "chekin"\n'


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, in which these agendas lie."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "right.toml").write_text(RIGHT)
    (tmp_path / "wrong.toml").write_text(WRONG)
    monkeypatch.chdir(tmp_path)
    return tmp_path


class TestCheck:
    def test_a_right_agenda_ends_with_status_0(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", "right.toml"]) == 0
        assert capsys.readouterr() == ("right.toml: no problems\n", "")

    def test_faults_go_to_standard_error_all_at_once(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", "wrong.toml"]) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err.splitlines() == [
            "wrong.toml:1:9: title: the closing quotation mark is missing; write the "
            "same quotation mark at the end of the text",
            "wrong.toml:2:1: lenght: unknown key \"lenght\"; did you mean 'length'?",
            "wrong.toml:4:8: stages[1].kind: unknown word \"chekin\"; did you mean 'check-in'?",
        ]

    @pytest.mark.parametrize("command", ["check", "run", "rehearse"])
    def test_a_number_of_people_that_is_none_is_said_in_the_same_words_everywhere(
        self, capsys: pytest.CaptureFixture[str], command: str
    ) -> None:
        assert run([command, "right.toml", "--count", "0"]) == 2
        assert "'0' isn't a number of people; write one from 1 to 500" in capsys.readouterr().err

    def test_a_warning_is_a_fault_only_when_strict(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", "right.toml", "--count", "12"]) == 0
        assert 'right.toml:5:10: warning: stages[1] "Check-in".length: with 12 people' in capsys.readouterr().err
        assert run(["check", "right.toml", "--count", "12", "--strict"]) == 1
        assert run(["check", "right.toml", "--count", "10", "--strict"]) == 0

    def test_many_files_are_all_looked_over(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", "right.toml", "wrong.toml", "none.toml", "peer-support"]) == 1
        out, err = capsys.readouterr()
        assert len(err.splitlines()) == 4
        assert len(out.splitlines()) == 2

    def test_a_program_gets_data(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", "right.toml", "wrong.toml", "--json"]) == 1
        out, err = capsys.readouterr()
        [right, wrong] = json.loads(out)["agendas"]
        assert (right["usable"], right["problems"], wrong["usable"], err) == (True, [], False, "")
        assert wrong["problems"][0] == {
            "severity": "error",
            "line": 1,
            "column": 9,
            "where": "title",
            "what": "the closing quotation mark is missing",
            "instead": "write the same quotation mark at the end of the text",
        }

    @pytest.mark.parametrize(
        "args", [["check"], ["check", "right.toml", "--count", "0"], ["check", "right.toml", "--count", "x"]]
    )
    def test_usage_is_status_2(self, args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        assert run(args) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1

    @pytest.mark.parametrize("count", ["0", "501", "5-12", "ten", "\u0663"])
    def test_a_number_of_people_that_is_none_is_told_what_one_is(
        self, count: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["check", "right.toml", "--count", count]) == 2
        assert "isn't a number of people; write one from 1 to 500" in capsys.readouterr().err

    def test_a_hostile_path_is_made_visible(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", "\x1b]52;c;aGk=\x07.toml"]) == 1
        assert "\x1b" not in capsys.readouterr().err

    def test_a_hostile_name_of_a_file_is_made_visible(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (here / "a\x1b[2J.toml").write_text(WRONG)
        assert run(["agendas"]) == 0
        out, err = capsys.readouterr()
        assert "\x1b" not in out + err


class TestPlan:
    def test_a_timetable_in_plain_columns(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["plan", "right.toml", "--count", "9", "--starts", "19:00"]) == 0
        assert capsys.readouterr().out.splitlines() == [
            "Circle: 1h, 9 people",
            "   at  stage          length  each",
            "19:00  Check-in          15m  9 × 1m 30s, 13m 30s in all",
            "19:15  Sharing round     45m  5m",
            "It ends at 20:00.",
        ]

    def test_nothing_is_free_before_a_clock_time_that_comes_too_soon(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        stages = '[[stages]]\nkind = "lead"\nlength = "{}m"\n[[stages]]\nkind = "break"\nat = "19:20"\n'
        (here / "early.toml").write_text('title = "C"\n' + stages.format(18))
        (here / "late.toml").write_text('title = "C"\n' + stages.format(22))
        assert run(["plan", "early.toml", "--count", "4", "--starts", "19:00"]) == 0
        assert "free       2m" in capsys.readouterr().out
        assert run(["plan", "late.toml", "--count", "4", "--starts", "19:00"]) == 0
        told = capsys.readouterr()
        assert "free" not in told.out
        assert "the stages before it end 2m after 19:20" in told.out + told.err

    def test_whoever_did_not_say_how_many_is_told_how(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["plan", "peer-support", "--starts", "19:00"]) == 0
        shown = capsys.readouterr().out.splitlines()
        assert shown[0] == "Peer support circle: 1h 30m, 8 people"
        assert shown[-1] == "For another number of people: --count 10."
        assert run(["plan", "peer-support"]) == 0
        assert capsys.readouterr().out.splitlines()[-1].endswith("With the times on the clock: --starts 19:00.")

    def test_sizes_are_compared_in_one_table(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["plan", "right.toml", "--count", "9-11"]) == 0
        assert capsys.readouterr().out.splitlines() == [
            "Circle: 1h",
            "people  Check-in (15m)      Sharing round (45m)",
            "     9  1m 30s (13m 30s)    5m",
            "    10  1m 30s (15m)        4m 30s",
            "    11  1m 30s (16m 30s) !  4m 5s",
            "! doesn't fit its stage, or is less than 1m each",
        ]

    def test_what_does_not_fit_is_said_below(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["plan", "right.toml", "--count", "12"]) == 0
        assert "Check-in: with 12 people at 1m 30s each, the round takes 18m" in capsys.readouterr().out

    def test_a_program_gets_data(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["plan", "right.toml", "--count", "9", "--starts", "19:00", "--json"]) == 0
        data = json.loads(capsys.readouterr().out)
        assert [stage["each"] for stage in data["stages"]] == [90, 300]
        assert run(["plan", "right.toml", "--count", "5-7", "--json"]) == 0
        assert [size["count"] for size in json.loads(capsys.readouterr().out)["sizes"]] == [5, 6, 7]

    def test_a_broken_agenda_gets_its_faults(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["plan", "wrong.toml"]) == 1
        assert len(capsys.readouterr().err.splitlines()) == 3

    @pytest.mark.parametrize("page", ["text", "md", "html"])
    def test_a_page_to_print(self, page: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["plan", "right.toml", "--format", page, "--starts", "19:00"]) == 0
        assert "Sharing round" in capsys.readouterr().out

    @pytest.mark.parametrize(
        "args", [["--count", "0"], ["--count", "12-5"], ["--count", "x"], ["--starts", "25:00"], ["--format", "pdf"]]
    )
    def test_usage_is_status_2(self, args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["plan", "right.toml", *args]) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1

    @pytest.mark.parametrize("args", ["--format md --count 5-8", "--simulate --count 5-8"])
    def test_a_page_for_many_sizes_is_not_quietly_made_for_one(
        self, args: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["plan", "right.toml", *args.split()]) == 2
        assert "a single number of people" in capsys.readouterr().err

    def test_more_sizes_than_one_table_holds_are_refused_for_that(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["plan", "right.toml", "--count", "1-100"]) == 2
        assert "one table compares at most 60 sizes" in capsys.readouterr().err


class TestNew:
    def test_it_makes_a_commented_copy_that_is_right(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["new", "mine.toml"]) == 0
        assert (here / "mine.toml").read_text().startswith("#:schema ./agenda.schema.json\n")
        assert "agenda.schema.json next to it is for editors" in capsys.readouterr().out
        assert run(["check", "mine.toml", "--strict"]) == 0
        assert run(["new", "grief.toml", "--from", "grief-circle"]) == 0

    def test_it_never_overwrites(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["new", "right.toml"]) == 1
        assert (here / "right.toml").read_text() == RIGHT
        assert (
            capsys.readouterr().err
            == "circlekeeper: right.toml already exists and stays as it is; choose another name\n"
        )

    @pytest.mark.parametrize("args", [["none/mine.toml"], ["mine.toml", "--from", "per-support"], ["a\0b.toml"]])
    def test_what_cannot_be_made_gets_one_line(
        self, args: list[str], here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["new", *args]) == 1
        assert len(capsys.readouterr().err.splitlines()) == 1
        assert not (here / "mine.toml").exists()

    def test_an_outline_becomes_an_agenda_that_is_right(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (here / "evening.md").write_text(
            "Dear all,\n- Check-in (15 min, 90 sec each)\n- The box (20 min)\n- Close (5 min)\n"
        )
        assert run(["new", "mine.toml", "--from", "evening.md"]) == 0
        out = capsys.readouterr().out.splitlines()
        assert out[0].endswith("Look it over with: circlekeeper edit mine.toml")
        assert out[-2:] == [
            "line 1 of your text: not used: “Dear all,”",
            "line 3 of your text: The box: guessed the kind",
        ]
        assert run(["check", "mine.toml"]) == 0

    def test_an_outline_comes_from_standard_input_and_from_a_spreadsheet_of_another_age(
        self, here: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        typed = io.TextIOWrapper(io.BytesIO("- Check-in (15 min)\n- Clôture (5 min)\n".encode("utf-16")))
        monkeypatch.setattr("sys.stdin", typed)
        assert run(["new", "mine.toml", "--from", "-"]) == 0
        (here / "old.csv").write_bytes("What;Min\nTh\xe9;10\nCheck-in;20\n".encode("cp1252"))
        assert run(["new", "other.toml", "--from", "old.csv"]) == 0
        assert 'title = "Thé"' in (here / "other.toml").read_text()

    def test_an_outline_never_overwrites(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (here / "evening.txt").write_text("Check-in 10 min\nClose 5 min\n")
        assert run(["new", "right.toml", "--from", "evening.txt"]) == 1
        assert (here / "right.toml").read_text() == RIGHT

    def test_a_text_without_a_stage_shows_what_one_would_be(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (here / "letter.md").write_text("Dear Ana,\n")
        assert run(["new", "mine.toml", "--from", "letter.md"]) == 1
        assert capsys.readouterr().err == (
            'letter.md:1:1: the outline: no stage found; a stage is a line such as "- Check-in (15 min, 2 min each)"\n'
        )
        assert not (here / "mine.toml").exists()

    @pytest.mark.parametrize("begin", [b"PK\x03\x04", b"%PDF-1.7", b"Check\0in"])
    def test_a_document_that_is_no_text_is_told_how_to_become_one(
        self, begin: bytes, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (here / "evening.docx").write_bytes(begin)
        assert run(["new", "mine.toml", "--from", "evening.docx"]) == 1
        assert "save it as text (.txt)" in capsys.readouterr().err

    def test_a_large_outline_is_refused_and_an_agenda_under_another_name_is_copied(self, here: Path) -> None:
        (here / "large.txt").write_text("Check-in 10 min\n" * 20_000)
        assert run(["new", "mine.toml", "--from", "large.txt"]) == 1
        (here / "right.toml.txt").write_text(RIGHT)
        assert run(["new", "mine.toml", "--from", "right.toml.txt"]) == 0
        assert RIGHT in (here / "mine.toml").read_text()

    def test_what_is_no_agenda_is_not_copied(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (here / "letter.txt").write_text("Dear Ana,\n")
        assert run(["new", "mine.toml", "--from", "letter.txt"]) == 1
        assert capsys.readouterr().err.startswith("letter.txt:1:")
        assert not (here / "mine.toml").exists()


def test_the_agendas_at_hand_are_listed_and_broken_ones_with_their_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["agendas"]) == 0
    out = capsys.readouterr().out
    assert "In this folder" in out
    assert "With circlekeeper" in out
    assert "peer-support" in out
    assert "line 1: title: the closing quotation mark is missing" in out


def no_source(*_asked: object) -> str:
    """What Python answers where it has a module only as it was compiled, as in the download."""
    raise OSError("could not get source code")


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inspect, "getsource", no_source)
    assert run(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "circlekeeper agenda, format 1"


@pytest.mark.parametrize(
    "args",
    [
        "check peer-support",
        "plan peer-support",
        "plan peer-support --count 5-8",
        "agendas",
        "schema",
        "new x.toml",
        "--version",
    ],
)
def test_none_of_these_loads_the_full_screen_toolkit(args: str, here: Path) -> None:
    code = (
        "import sys\nfrom circlekeeper.cli.main import run\nstatus = run(sys.argv[1:])\n"
        "loaded = {m.partition('.')[0] for m in sys.modules}\nassert 'textual' not in loaded\n"
        "assert sys.argv[1] != '--version' or not loaded & {'pydantic', 'rich', "
        "'tree_sitter', 'platformdirs'}\nsys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *args.split()], cwd=here, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
