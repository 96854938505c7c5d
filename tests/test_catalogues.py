"""The catalogues of other languages: what the program says is in them, and what it reads is made of them."""

from __future__ import annotations

import ast
import re
from gettext import GNUTranslations
from pathlib import Path

import pytest

from tests.docs.pages import ROOT, script
from tests.docs.test_words_in_one_place import MODULES, SOURCE, calls, texts

make_catalogues = script("make_catalogues")
RUN = "run: python scripts/make_catalogues.py"


def begun(folder: Path, monkeypatch: pytest.MonkeyPatch, tag: str = "de") -> Path:
    """A checkout of one module and one language, begun as a translator begins it."""
    monkeypatch.setattr(make_catalogues, "ROOT", folder)
    monkeypatch.setattr(make_catalogues, "SOURCE", folder / "src")
    monkeypatch.setattr(make_catalogues, "LOCALE", folder / "locale")
    monkeypatch.setattr(make_catalogues, "TEMPLATE", folder / "locale" / "circlekeeper.pot")
    (folder / "src").mkdir()
    says(folder, "A bell rings.")
    make(monkeypatch, tag)
    return folder / "locale" / tag / "LC_MESSAGES" / "circlekeeper.po"


def says(folder: Path, *messages: str) -> None:
    """Let the program of that checkout say this."""
    (folder / "src" / "words.py").write_text("".join(f"_({m!r})\n" for m in messages), encoding="utf-8")


def make(monkeypatch: pytest.MonkeyPatch, *args: str) -> int:
    monkeypatch.setattr("sys.argv", ["make_catalogues.py", *args])
    status: int = make_catalogues.main()
    return status


def translate(path: Path, message: str, said: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert f'msgid "{message}"\nmsgstr ""' in text
    path.write_text(text.replace(f'msgid "{message}"\nmsgstr ""', f'msgid "{message}"\nmsgstr "{said}"'), "utf-8")


def test_the_catalogues_have_what_the_program_says_now() -> None:
    assert make_catalogues.stale() == [], RUN


def test_the_template_has_every_message() -> None:
    found = {m.id if isinstance(m.id, str) else m.id[0] for m in make_catalogues.template() if m.id}
    helps = {said for path in SOURCE.rglob("cli/*.py") for said in make_catalogues.commands_in(path)}
    assert len(helps) > 12
    helps |= set(make_catalogues.keys_of_agendas())
    assert found - helps == {texts(call)[0] for path in MODULES for call in calls(ast.parse(path.read_text("utf-8")))}
    assert len(found) > 1000


def test_no_message_makes_a_sentence_of_another_one() -> None:
    found = [m.id for m in make_catalogues.template() if isinstance(m.id, str)]
    assert [message for message in found if re.fullmatch(r"\{\w+\}[.?!]", message)] == []


def test_a_new_sentence_is_in_the_catalogues_only_after_they_were_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begun(tmp_path, monkeypatch)
    assert make(monkeypatch, "--check") == 0
    says(tmp_path, "A bell rings.", "Ana has the floor.")
    capsys.readouterr()
    assert make(monkeypatch, "--check") == 1
    assert capsys.readouterr().out.splitlines() == [
        f"locale/circlekeeper.pot is not up to date; {RUN}",
        f"locale/de/LC_MESSAGES/circlekeeper.po is not up to date; {RUN}",
    ]
    make(monkeypatch)
    assert make(monkeypatch, "--check") == 0


def test_a_translation_is_spoken_only_after_it_was_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = begun(tmp_path, monkeypatch)
    translate(path, "A bell rings.", "Eine Glocke klingt.")
    assert make_catalogues.stale() == [f"locale/de/LC_MESSAGES/circlekeeper.mo is not up to date; {RUN}"]
    assert make_catalogues.compile_all() == [path.with_suffix(".mo")]
    assert make_catalogues.stale() == []
    assert make_catalogues.compile_all() == []


def test_what_is_not_translated_in_every_form_is_said_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = begun(tmp_path, monkeypatch)
    (tmp_path / "src" / "words.py").write_text('several("one hand", "{n} hands", n)\n_("heard")', encoding="utf-8")
    make(monkeypatch)
    path.write_text(path.read_text("utf-8").replace('msgstr[1] ""', 'msgstr[1] "{n} Hände"'), "utf-8")
    make_catalogues.compile_all()
    with path.with_suffix(".mo").open("rb") as file:
        spoken = GNUTranslations(file)
    assert (spoken.ngettext("one hand", "{n} hands", 2), spoken.gettext("heard")) == ("{n} hands", "heard")


def test_a_translation_of_a_sentence_that_is_no_longer_said_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = begun(tmp_path, monkeypatch)
    translate(path, "A bell rings.", "Eine Glocke klingt.")
    says(tmp_path, "Ana has the floor.")
    make(monkeypatch)
    assert "Glocke" not in path.read_text(encoding="utf-8")


def test_a_catalogue_is_the_same_file_on_whatever_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = begun(tmp_path, monkeypatch)
    before = path.read_bytes(), path.with_suffix(".mo").read_bytes()
    path.with_suffix(".mo").unlink()
    make(monkeypatch)
    assert (path.read_bytes(), path.with_suffix(".mo").read_bytes()) == before
    assert not any(word in before[0] for word in (b"Date", b"Generated", b"ADDRESS", b"#: src/words.py:"))


def test_catalogues_that_are_made_are_not_kept_with_the_source_and_go_along_with_the_package() -> None:
    assert "*.mo" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert 'artifacts = ["src/circlekeeper/locale/**/*.mo"]' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
