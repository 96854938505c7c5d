"""The agendas we ship, as texts: what a tired facilitator reads, and what must never be missing from it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from circlekeeper.agenda.reading import read as read_agenda
from circlekeeper.cli.main import run
from circlekeeper.text import first_foreign
from tests.leading import AGENDAS, TRANSLATED, called, language_of, numbers_of

HERE = Path(__file__).resolve().parent.parent
RECIPES = HERE / "docs" / "recipes.md"

SUPPORT = {
    "peer-support",
    "mood-group",
    "skills-meeting",
    "twelve-step",
    "grief-circle",
    "carers-circle",
    "new-parents",
    "hearing-voices",
    "check-in-circle",
    "council-evening",
    "community-circle",
    "quiet-circle",
    "clearness-session",
    "newcomers-meeting",
}
"""Where people bring what hurts."""


class Tongue(NamedTuple):
    """The words of one language that an agenda has, or has not."""

    form: str
    """What comes before the place where a form comes from."""
    own: str
    """Says that its words are nobody else's."""
    space: str
    """The key that holds."""
    help_at_once: str
    stay: str
    in_danger: str
    number: str
    stays: str
    no_need_to_speak: str
    unkind: re.Pattern[str]
    """Words a circle does not need: they hasten, blame or label."""


TONGUES = {
    "en": Tongue(
        form="Where its form comes from:",
        own=r"words (are )?our own",
        space="Space",
        help_at_once=r"needs? help at once",
        stay=r"stay",
        in_danger="If a life is in danger",
        number="local emergency number",
        stays=r"stays? here",
        no_need_to_speak=r"nobody has to speak|\bpass\b|in silence|be silent",
        unkind=re.compile(
            r"\b(overtime|late|latecomers?|paused|passed|failed|failures?|skipped|hurry|hurried"
            r"|victims?|addicts?|sufferers?|patients?|must|should)\b",
            re.IGNORECASE,
        ),
    ),
    "de": Tongue(
        form="Woher die Form kommt:",
        own=r"worte sind unsere eigenen",
        space="Leertaste",
        help_at_once=r"sofort hilfe braucht",
        stay=r"\bbleib",
        in_danger="Ist ein Leben in Gefahr",
        number="die Notrufnummer",
        stays=r"bleib(t|en) hier",
        no_need_to_speak=r"niemand muss sprechen|oder schweigt",
        unkind=re.compile(
            r"\b(verspätet\w*|zu spät|nachzügler\w*|überzogen|überzieh\w*|pausiert|ausgelassen|übersprungen"
            r"|versagt\w*|gescheitert|beeil\w*|schnell machen|opfer|süchtige\w*|leidende\w*|patient\w*|teilnehmer\w*"
            r"|sollt?e?(n|st|t)?|müsse?n?t?|musst?(?! (\w+ )?nicht\b))\b(?<!niemand muss)",
            re.IGNORECASE,
        ),
    ),
    "es": Tongue(
        form="De dónde viene la forma:",
        own=r"palabras son nuestras",
        space="Espacio",
        help_at_once=r"necesita ayuda de inmediato",
        stay=r"\b(quéda|se queda)",
        in_danger="Si hay una vida en peligro",
        number="llama ya a emergencias",
        stays=r"se quedan? aquí",
        no_need_to_speak=r"nadie tiene que hablar|en silencio|guarda silencio",
        unkind=re.compile(
            r"\b(retras\w*|atras(o|ad\w*)|demora\w*|rezagad\w*|(lleg\w*|demasiado) tarde|horas? extras?|pausad\w*"
            r"|(dar|da|de|date|darse|con) prisa|apresur\w*|apúr\w*|fracas\w*|fall(o|a|ó|aste|aron|ad\w*)|omitid\w*"
            r"|saltad\w*|víctimas?|adict\w*|enferm\w*|pacientes?|deb(o|e|es|emos|éis|en|ería\w*|ías?)|hay que"
            r"|(?<!nadie )tien(e|es|en) que|tenemos que|tendr\w+ que|todos|nosotros|vosotros|bienvenid[oa]s)\b"
            r"|\w+@s?\b|\b\w+/as?\b",
            re.IGNORECASE,
        ),
    ),
}
"""Each language of the agendas that come with circlekeeper, by the name of its folder."""
UNKIND = TONGUES["en"].unkind


def seconds(duration: str) -> int:
    """A duration of the agenda files, in seconds."""
    found = re.fullmatch(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?", duration.replace(" ", ""))
    assert found is not None, duration
    assert found[0], "no duration at all"
    return sum(int(n or 0) * unit for n, unit in zip(found.groups(), (3600, 60, 1), strict=True))


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def heading(path: Path) -> str:
    """The comment at the top, as one line of text."""
    top = path.read_text(encoding="utf-8").split("\n\n", 1)[0]
    assert all(line.startswith("#") for line in top.splitlines()), (
        f"{path.name} begins with something other than its comment"
    )
    return " ".join(line.lstrip("# ") for line in top.splitlines())


def texts(value: Any) -> list[str]:
    """Every text in a file, however deep."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [t for v in value.values() for t in texts(v)]
    return [t for v in value for t in texts(v)] if isinstance(value, list) else []


def is_protected(stage: dict[str, Any]) -> bool:
    return bool(stage.get("flex", "protected" if stage["kind"] in ("check-out", "close") else "") == "protected")


ALL = [*AGENDAS, *TRANSLATED]
every_agenda = pytest.mark.parametrize("path", ALL, ids=called)
support_agendas = pytest.mark.parametrize("path", [p for p in ALL if p.stem in SUPPORT], ids=called)
translated_agendas = pytest.mark.parametrize("path", TRANSLATED, ids=called)


def test_there_is_a_form_for_every_circle_and_each_support_circle_is_among_them() -> None:
    assert len(AGENDAS) >= 19
    assert {p.stem for p in AGENDAS} >= SUPPORT


@every_agenda
def test_its_name_is_short_and_can_be_guessed(path: Path) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", path.stem)
    assert len(path.stem) <= 20


@every_agenda
def test_its_comment_says_what_it_is_for_for_how_many_and_where_it_comes_from(path: Path) -> None:
    top, tongue = heading(path), TONGUES[language_of(path)]
    least, usual, most = numbers_of(path)
    assert read(path)["group"] == {"min": least, "max": most}
    assert least < usual < most
    assert tongue.form in top
    assert re.search(tongue.own, top, re.IGNORECASE)


@every_agenda
def test_the_new_command_can_still_put_its_schema_line_on_top(path: Path) -> None:
    assert "#:schema" not in path.read_text(encoding="utf-8")


@every_agenda
def test_the_stages_add_up_to_the_evening(path: Path) -> None:
    agenda = read(path)
    assert sum(seconds(stage["length"]) for stage in agenda["stages"]) == seconds(agenda["length"])


@every_agenda
def test_every_round_fits_with_as_many_as_may_come(path: Path) -> None:
    agenda = read(path)
    people = agenda["group"]["max"]
    usual_turn = {"round": "share", "check-in": "1m30s", "sharing-round": "share", "check-out": "1m"}
    for stage in agenda["stages"]:
        if stage["kind"] not in usual_turn:
            continue
        turn = stage.get("turn", usual_turn[stage["kind"]])
        between = max(seconds(agenda.get("handover", "0s")), seconds(stage.get("gap", "0s")))
        each = 60 if turn == "share" else seconds(turn)
        assert people * each + (people - 1) * between <= seconds(stage["length"]), stage.get("title", stage["kind"])


@every_agenda
def test_it_has_neither_faults_nor_warnings_for_the_least_the_usual_and_the_greatest_number(path: Path) -> None:
    for count in (None, *numbers_of(path)):
        reading = read_agenda(path, count=count)
        assert reading.plan is not None
        told_of_their_size = [p for p in reading.problems if "don't divide into groups" in p.saying.what]
        assert list(reading.problems) == told_of_their_size, reading.problems


@every_agenda
def test_a_stage_at_its_shortest_still_has_room_for_one_challenge(path: Path) -> None:
    for stage in read(path)["stages"]:
        if stage["kind"] == "challenges" and stage.get("flex") != "firm":
            one = sum(seconds(phase["length"]) for phase in stage["phases"]) if "phases" in stage else 600
            assert seconds(stage["min"]) >= one


@every_agenda
def test_it_ends_in_a_close_that_is_kept_free_and_nothing_protected_stands_before_anything_else(path: Path) -> None:
    stages = read(path)["stages"]
    assert stages[-1]["kind"] == "close"
    kept = [is_protected(stage) for stage in stages]
    assert kept[-1]
    assert kept == sorted(kept)


@every_agenda
def test_it_brings_agreements_short_enough_to_be_read_aloud(path: Path) -> None:
    agreements = read(path)["agreements"]
    assert 3 <= len(agreements) <= 7
    assert all(len(agreement) <= 85 for agreement in agreements)


@every_agenda
def test_what_the_room_sees_can_be_read_from_three_metres(path: Path) -> None:
    for stage in read(path)["stages"]:
        assert len(stage.get("title", "")) <= 25
        assert len(stage.get("prompt", "")) <= 80


@every_agenda
def test_a_distressed_person_comes_before_the_clock_in_every_form(path: Path) -> None:
    agenda, space = read(path), TONGUES[language_of(path)].space
    assert any(space in text for text in (agenda.get("in_need", ""), *(s.get("note", "") for s in agenda["stages"])))


@support_agendas
def test_a_support_circle_has_its_own_steps_for_when_someone_needs_help_at_once(path: Path) -> None:
    steps, tongue = read(path)["in_need"], TONGUES[language_of(path)]
    assert re.search(tongue.help_at_once, steps, re.IGNORECASE)
    assert tongue.space in steps
    assert re.search(tongue.stay, steps, re.IGNORECASE)
    assert tongue.in_danger in steps
    assert tongue.number in steps


@support_agendas
def test_a_support_circle_says_that_nobody_has_to_speak_and_that_what_is_said_stays(path: Path) -> None:
    agreements, tongue = " ".join(read(path)["agreements"]), TONGUES[language_of(path)]
    assert re.search(tongue.stays, agreements)
    assert re.search(tongue.no_need_to_speak, agreements, re.IGNORECASE)


@every_agenda
def test_no_text_hastens_blames_labels_or_carries_what_cannot_be_shown(path: Path) -> None:
    found = TONGUES[language_of(path)].unkind.search(path.read_text(encoding="utf-8"))
    assert found is None, found
    for text in texts(read(path)):
        assert first_foreign(text, newlines=True) is None
        assert "\t" not in text
        assert not re.search(r"\d{3}", text), "no telephone number is right everywhere"


@every_agenda
def test_it_reads_well_in_an_editor(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        assert len(line) <= 140
        assert line == line.rstrip()


WORDING = {"title", "language", "prompt", "prompts", "say", "note", "in_need", "agreements"}
"""What a translation says in its own words; all else is how the evening runs."""


def shape(value: Any) -> Any:
    """How an agenda runs, and where it says something, whatever it says there."""
    if isinstance(value, dict):
        return {k: k in WORDING or shape(v) for k, v in value.items() if k != "language"}
    return [shape(v) for v in value] if isinstance(value, list) else value


@translated_agendas
def test_a_translated_agenda_runs_as_its_english_sister_does(path: Path) -> None:
    agenda, sister = read(path), read(path.parent.parent / path.name)
    assert shape(agenda) == shape(sister)
    assert len(agenda["agreements"]) == len(sister["agreements"])


@translated_agendas
def test_a_translated_agenda_names_the_language_of_its_folder(path: Path) -> None:
    assert read(path)["language"] == path.parent.name


@translated_agendas
def test_a_translated_agenda_leaves_no_sentence_in_english(path: Path) -> None:
    english = set(texts(read(path.parent.parent / path.name)))
    alike = {text for text in texts(read(path)) if text in english and len(text.split()) > 1}
    assert alike <= {"Lean Coffee"}


def test_the_recipes_have_a_section_for_each_agenda_with_the_same_numbers() -> None:
    sections = dict(re.findall(r"(?ms)^## (\S+)\n(.*?)(?=^## |\Z)", RECIPES.read_text(encoding="utf-8")))
    assert set(sections) == {path.stem for path in AGENDAS}
    for path in AGENDAS:
        agenda, section = read(path), sections[path.stem]
        group = agenda["group"]
        minutes = seconds(agenda["length"]) // 60
        assert section.lstrip().startswith(f"*{agenda['title']}. For {group['min']} to {group['max']} people"), (
            path.stem
        )
        assert ("two hours" if minutes == 120 else f"{minutes} minutes") in section
        assert "*Variation:*" in section
        assert UNKIND.search(section) is None, UNKIND.search(section)


def test_the_table_of_recipes_tells_the_same_numbers() -> None:
    rows = dict(re.findall(r"\| \[`([a-z-]+)`\]\(#\1\) \| (\d+–\d+)", RECIPES.read_text(encoding="utf-8")))
    assert rows == {path.stem: "{min}–{max}".format(**read(path)["group"]) for path in AGENDAS}


def test_the_recipes_lines_work_as_they_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    block = re.search(r"(?s)```sh\n(.*?)```", RECIPES.read_text(encoding="utf-8"))
    assert block is not None
    for line in block[1].splitlines():
        word, *args = line.split()
        assert word == "circlekeeper"
        assert run(args) == 0, line
    assert "Grief circle" in (tmp_path / "my-circle.toml").read_text(encoding="utf-8")
