"""Finding an agenda by its name, wherever it lies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from circlekeeper.agenda import library, starting
from circlekeeper.keeping import folders

RIGHT = 'title = "Ours"\n[[stages]]\nkind = "round"\n'


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, and an empty folder to stand in."""
    for name in ("XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "home"


def put(folder: Path, name: str, text: str = RIGHT) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_bundled_agendas_are_found_by_name() -> None:
    assert library.find("peer-support").name == "peer-support.toml"
    assert library.find("Peer Support") == library.find("peer_support") == library.find("peer-support")
    reading = library.read("peer-support")
    assert reading.plan is not None
    assert reading.problems == ()


def test_every_bundled_agenda_is_listed_and_right() -> None:
    entries = [entry for entry in library.entries() if entry.home == "bundled"]
    assert library.FIRST in [entry.name for entry in entries]
    assert all(entry.read().plan is not None for entry in entries)


def test_agendas_in_the_package_win_over_a_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "PROGRAM", tmp_path / "src" / "circlekeeper")
    put(tmp_path / "agendas", "a.toml")
    assert library.bundled_folder() == tmp_path / "agendas"
    put(tmp_path / "src" / "circlekeeper" / "agendas", "a.toml")
    assert library.bundled_folder() == tmp_path / "src" / "circlekeeper" / "agendas"


def test_ones_own_come_before_those_here_and_the_bundled() -> None:
    own, _ = library.own_folders()
    put(own, "peer-support.toml")
    put(Path.cwd(), "tuesday.toml")
    homes = [entry.home for entry in library.entries()]
    assert homes[:2] == ["own", "here"]
    assert library.read("peer-support").plan is not None
    assert library.find("peer-support").parent == own


def test_the_documents_are_looked_into(home: Path) -> None:
    put(library.own_folders()[1], "garden.toml")
    assert library.read("garden").plan is not None


def test_in_the_current_folder_only_what_looks_like_an_agenda_is_taken() -> None:
    put(Path.cwd(), "pyproject.toml", '[project]\nname = "x"\n')
    put(Path.cwd(), "tuesday.toml")
    put(Path.cwd(), "broken.toml", 'title = "x\n[[stages]]\n')
    if sys.platform != "win32":
        os.mkfifo(Path.cwd() / "pipe.toml")
    assert [entry.name for entry in library.entries() if entry.home == "here"] == ["broken", "tuesday"]


def test_a_path_wins_over_a_name() -> None:
    put(Path.cwd(), "peer-support.toml")
    assert library.find("peer-support.toml") == Path("peer-support.toml")
    assert library.read("./peer-support.toml").path == "./peer-support.toml"
    put(Path.cwd(), "plain-name")
    assert library.read("plain-name").plan is not None


def test_a_folder_of_the_same_name_hides_nothing() -> None:
    (Path.cwd() / "peer-support").mkdir()
    assert library.read("peer-support").plan is not None


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        ("per-support", "did you mean 'peer-support'?"),
        ("zzzzzzzz", "'circlekeeper agendas' lists"),
        ("none.toml", "there is no such file"),
        ("a\0b", "no file can have this name"),
    ],
)
def test_what_is_not_there_gets_one_line(name: str, phrase: str) -> None:
    reading = library.read(name)
    assert reading.plan is None
    assert [phrase in str(problem) for problem in reading.problems] == [True]


def test_a_name_that_is_nearly_that_of_an_agenda_in_capitals_is_told_as_it_is_written() -> None:
    put(library.own_folders()[0], "CIRCLE.toml")
    assert str(library.read("circel").problems[0]).endswith("did you mean 'CIRCLE'?")


class TestAFileOfNearlyThatName:
    @pytest.mark.parametrize(
        ("there", "asked", "said"),
        [
            ("my-circle.toml.txt", "my-circle.toml", "there is my-circle.toml.txt; rename it to my-circle.toml"),
            ("My-Circle.toml.txt", "my-circle", "there is My-Circle.toml.txt; rename it to my-circle.toml"),
            ("CIRCLE.TOML", "circle.toml", "there is CIRCLE.TOML; rename it to circle.toml"),
            ("circle.txt", "circle.toml", "there is circle.txt; rename it to circle.toml"),
            ("circle.toml.toml", "circle.toml", "there is circle.toml.toml; rename it to circle.toml"),
            ("circle", "circle.toml", "there is circle; rename it to circle.toml"),
            ("circle.rtf", "circle", "circle.rtf; open it in the program it was written with and save "
"it as plain text, named circle.toml"),
            ("circle.toml.docx", "circle.toml", "circle.toml.docx; open it in the program it was written with"),
            ("circle.odt", "circle.toml", "circle.odt; open it in the program it was written with"),
            ("familydoc", "familydoc.toml", "there is familydoc; rename it to familydoc.toml"),
        ],
    )  # fmt: skip
    def test_is_named_with_what_to_do(self, there: str, asked: str, said: str) -> None:
        put(Path(), there, "Welcome")
        reading = library.read(asked)
        assert reading.plan is None
        assert said in str(reading.problems[0])
        assert said in str(library.read(str(Path(asked).absolute())).problems[0])

    def test_is_looked_for_beside_the_path_that_was_asked_for(self, tmp_path: Path) -> None:
        put(tmp_path / "group", "circle.toml.txt")
        assert "there is circle.toml.txt" in str(library.read(str(tmp_path / "group" / "circle.toml")).problems[0])
        assert "but there is" not in str(library.read("circle.toml").problems[0])

    @pytest.mark.parametrize("other", ["circles.toml", "circle.png", "circle", "circle.toml.d/x", "my-circle.toml"])
    def test_is_no_other_file(self, other: str) -> None:
        if other == "circle":
            Path(other).mkdir()
        else:
            put(Path(other).parent, Path(other).name)
        assert "but there is" not in str(library.read("circle.toml").problems[0])

    def test_is_listed_and_found_in_capitals_and_with_a_hidden_end(self) -> None:
        put(Path(), "CIRCLE.TOML")
        put(Path(), "evening.toml.txt")
        assert {entry.name for entry in library.entries() if entry.home == "here"} == {"CIRCLE", "evening.toml.txt"}
        assert library.read("circle").plan is not None
        assert library.read("evening.toml.txt").plan is not None

    def test_with_something_else_in_it_says_what_that_is(self) -> None:
        put(Path(), "circle.toml", "{\\rtf1 Welcome}")
        assert "save it as plain text" in str(library.read("circle").problems[0])


class TestANewFile:
    def test_it_has_the_schema_and_the_comments_and_is_right(self, tmp_path: Path) -> None:
        text = starting.copy_of(library.find("peer-support"))
        assert text.startswith("#:schema ./agenda.schema.json\n\n#")
        assert text.count("\n#") > 10
        starting.make(tmp_path / "new.toml", text)
        assert library.read(str(tmp_path / "new.toml")).problems == ()

    def test_the_line_of_the_schema_stands_once(self, tmp_path: Path) -> None:
        once = starting.copy_of(library.find("peer-support"))
        put(tmp_path, "a.toml", once)
        assert starting.copy_of(tmp_path / "a.toml") == once

    @pytest.mark.parametrize("there", ["file", "folder", "link", "link to nothing"])
    def test_what_is_there_is_never_touched(self, tmp_path: Path, there: str) -> None:
        path = tmp_path / "there.toml"
        if there == "file":
            path.write_text("mine")
        elif there == "folder":
            path.mkdir()
        else:
            (tmp_path / "mine.toml").write_text("mine")
            path.symlink_to(tmp_path / ("mine.toml" if there == "link" else "none.toml"))
        with pytest.raises(FileExistsError):
            starting.make(path, "new")
        assert not (tmp_path / "none.toml").exists()
        assert [p.read_text() for p in (path, tmp_path / "mine.toml") if p.is_file()] in (
            [],
            ["mine"],
            ["mine", "mine"],
        )

    def test_the_schema_it_names_lies_beside_it_and_tells_nobody_where_it_was_made(self, tmp_path: Path) -> None:
        starting.make(tmp_path / "new.toml", starting.copy_of(library.find("peer-support")))
        assert (tmp_path / "agenda.schema.json").read_bytes() == starting.schema_file().read_bytes()
        assert str(Path.home()) not in (tmp_path / "new.toml").read_text().splitlines()[0]
        (tmp_path / "agenda.schema.json").write_text("mine")
        starting.make(tmp_path / "another.toml", starting.copy_of(library.find("peer-support")))
        assert (tmp_path / "agenda.schema.json").read_text() == "mine"

    def test_the_schema_lies_in_a_checkout_or_in_the_package(self) -> None:
        assert starting.schema_file().is_file()


def test_the_file_of_an_agenda_of_ones_own_that_is_not_here_is_told_by_its_name() -> None:
    put(library.own_folders()[0], "thursdays.toml")
    [problem] = library.read("thursdays.toml").problems
    assert str(problem).endswith("an agenda with that name; did you mean 'thursdays'?")
    [problem] = library.read("fridays.toml").problems
    assert "did you mean" not in str(problem)
