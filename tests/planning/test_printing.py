"""A plan on the wall: what the circle may read, and nothing that anyone wrote becomes more than words."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from circlekeeper.agenda import library
from circlekeeper.cells import cells
from circlekeeper.circle.plan import ChallengeRules, GroupRules, Phase, Plan, Stage, TurnRules
from circlekeeper.planning.page import lay_out, lines_of
from circlekeeper.planning.printing import Format, page
from circlekeeper.planning.printing_html import print_size, sheets_of
from circlekeeper.units import MINUTE, SECOND
from tests.evenings import plan_of

HOSTILE = [
    "Sam [they/them] [/] :skull: $x",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "&lt;b&gt; &amp; \" ' `code` ~~gone~~",
    "](https://x.example) ![x](y) [a]: b",
    "# heading\n- item\n1. one\n> quote\n    code\n---\n```\nfence",
    "| a | b |\n|---|---|",
    "*bold* _em_ __x__ \\* \\",
    "https://x.example www.x.example a@x.example",
    "\x1b]52;c;x\x07 \u202e \u2028 \ud800",
    "</style></title><h1>",
    "日本語 العربية é",
    "x" * 500,
]


def stage(title: str = "Check-in", prompt: str = "How are you?", **other: object) -> Stage:
    given: dict[str, object] = {
        "turns": TurnRules(90 * SECOND, start="name", start_name="Ana"),
        "note": "NOTE",
        "say": "SAY",
    }
    given |= {"length": 15 * MINUTE, "keeps_usual": True}
    return Stage("round", "check-in", title, usual=15 * MINUTE, prompt=prompt, **(given | other))  # type: ignore[arg-type]


def a_plan(*stages: Stage, **other: object) -> Plan:
    given: dict[str, object] = {"people": ("Ana", "Bo"), "agreements": ("What is said here stays here.",)}
    return Plan("Tuesday circle", stages or (stage(),), **(given | other))  # type: ignore[arg-type]


class Texts(HTMLParser):
    """The words of a page of HTML, and the tags in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: set[str] = set()
        self.in_style = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.in_style = tag == "style"

    def handle_data(self, data: str) -> None:
        if not self.in_style:
            self.words.append(data)


class TestThePage:
    def test_reads_well_as_text(self) -> None:
        phases = (
            Phase("The story", "holder", 3 * MINUTE, "none"),
            Phase("Questions", "others", 2 * MINUTE, "questions"),
        )
        working = stage("Challenges", "", turns=None, response=None, challenge=ChallengeRules(phases))
        shown = page(a_plan(stage(), working), "text", starts="19:50", count=10)
        assert shown == (
            "Tuesday circle\n"
            "19:50 to 20:20 · 30 min\n"
            "\n"
            "We agree\n"
            "  · What is said here stays here.\n"
            "\n"
            "19:50    Check-in                                                 15 min\n"
            "         How are you?\n"
            "         (1 min 30 s each · we listen)\n"
            "\n"
            "20:05    Challenges                                               15 min\n"
            "         – The story, 3 min\n"
            "         – Questions, 2 min (open, honest ones)\n"
        )

    @pytest.mark.parametrize("format", ["text", "md", "html"])
    def test_of_a_circle_without_agreements_has_no_place_for_them(self, format: Format) -> None:
        assert "We agree" in page(a_plan(), format)
        shown = page(a_plan(agreements=()), format)
        assert "We agree" not in shown
        assert "None" not in shown

    @pytest.mark.parametrize("format", ["text", "md", "html"])
    def test_never_shows_a_note_a_person_or_what_the_facilitator_says(self, format: Format) -> None:
        shown = page(a_plan(), format, starts="19:00", count=2)
        assert "How are you?" in shown
        assert "What is said here stays here." in shown
        assert not re.search(r"NOTE|SAY|\bAna\b|\bBo\b", shown)

    def test_counts_back_from_the_hour_at_which_it_must_end(self) -> None:
        assert "00:20 to 00:35" in page(a_plan(ends_at="00:35:00"), "text")
        assert "23:55 to 00:10" in page(a_plan(ends_at="00:10:00"), "text")

    def test_shows_lengths_alone_when_no_hour_is_known(self) -> None:
        shown = page(a_plan(), "text")
        assert "\n15 min\n" in shown
        assert "\nCheck-in                                                          15 min\n  How are you?\n" in shown
        assert not re.search(r"\d\d:\d\d", shown)

    def test_says_about_how_long_each_ones_share_is(self) -> None:
        sharing = stage("Sharing", turns=TurnRules("share"))
        assert "about 1 min 30 s each" in page(a_plan(sharing, handover=10 * SECOND), "text", count=9)
        assert "each" not in page(a_plan(sharing, people=()), "text")

    def test_says_how_groups_speak(self) -> None:
        rules = GroupRules(3, 3, None, MINUTE)
        threes = Stage("groups", "groups", "Threes", 26 * MINUTE, 15 * MINUTE, True, "", groups=rules)
        assert "(in threes · 8 min each)" in page(a_plan(threes), "text")

    def test_fills_the_time_between_its_hours(self) -> None:
        sharing = stage("Sharing", length=None, keeps_usual=False)
        assert "19:00 to 20:30" in page(a_plan(stage(), sharing, ends_at="20:30:00"), "text", starts="19:00")

    def test_keeps_within_its_columns(self) -> None:
        long = stage(
            "A title that is longer than most " * 4, "and a prompt with a word of " + "many letters " * 30 + "x" * 200
        )
        shown = page(a_plan(long, agreements=("listen " * 40,)), "text", starts="19:00")
        assert max(map(cells, shown.splitlines())) <= 72


class TestWhatPeopleWrote:
    @pytest.mark.parametrize("text", HOSTILE)
    def test_is_text_in_html_and_nothing_else(self, text: str) -> None:
        quiet = Texts(page(a_plan(), "html"))
        working = stage(
            text, text, turns=None, response=None, challenge=ChallengeRules((Phase(text, "all", MINUTE, "open"),))
        )
        html = page(Plan(text, (stage(text, text), working), agreements=(text,)), "html", starts="19:00")
        parsed = Texts(html)
        assert parsed.tags <= quiet.tags | {"time", "ul", "bdi", "span", "p"}
        shown = " ".join(lines_of(" ".join(text.split())))
        assert " ".join("".join(parsed.words).split()).count(shown) >= 4
        assert html.encode("utf-8")

    @pytest.mark.parametrize("text", HOSTILE)
    def test_is_text_in_markdown_and_nothing_else(self, text: str) -> None:
        working = stage(
            text, text, turns=None, response=None, challenge=ChallengeRules((Phase(text, "all", MINUTE, "open"),))
        )
        written = page(Plan(text, (stage(text, text), working), agreements=(text,)), "md", starts="19:00")
        reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
        parsed = Texts(reader.render(written))
        assert parsed.tags <= {"h1", "h2", "h3", "p", "ul", "li", "blockquote", "em", "br"}
        shown = " ".join(lines_of(" ".join(text.split())))
        assert " ".join("".join(parsed.words).split()).count(shown) >= 4

    @pytest.mark.parametrize("format", ["text", "md", "html"])
    @pytest.mark.parametrize("text", HOSTILE)
    def test_brings_no_control_character_along(self, text: str, format: Format) -> None:
        shown = page(Plan(text, (stage(text, text),), agreements=(text,)), format)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\u2028\ud800-\udfff]", shown)


class TestTheSheet:
    def test_needs_nothing_from_elsewhere(self) -> None:
        html = page(a_plan(), "html")
        assert not re.search(r"https?://|url\(|@import|<script|src=|href=", html)
        assert "default-src 'none'" in html

    def test_its_ring_has_an_arc_for_each_stage_in_the_colour_of_what_happens_there(self) -> None:
        silence = Stage("silence", "silence", "Quiet", prompt="", length=5 * MINUTE, usual=5 * MINUTE, keeps_usual=True)
        groups = Stage(
            "groups",
            "groups",
            "Pairs",
            prompt="",
            groups=GroupRules(),
            usual=5 * MINUTE,
            length=5 * MINUTE,
            keeps_usual=True,
        )
        html = page(a_plan(stage(), silence, groups), "html")
        assert re.findall(r'<circle class="(\w+)"', html) == ["voices", "rest", "work"]

    def test_knows_light_and_dark_and_paper(self) -> None:
        html = page(a_plan(), "html")
        assert "prefers-color-scheme: dark" in html
        assert "@media print" in html

    def test_takes_smaller_type_for_a_fuller_evening(self) -> None:
        def size(plan: Plan) -> float:
            found = re.search(r"font-size: ([0-9.]+)pt", page(plan, "html"))
            assert found is not None
            return float(found.group(1))

        assert size(a_plan()) == 12.5
        assert size(a_plan(*[stage()] * 14)) < 9
        assert size(a_plan(*[stage()] * 200)) == 7.0

    @pytest.mark.parametrize("path", sorted(library.bundled_folder().rglob("*.toml")), ids=lambda path: path.stem)
    def test_an_evening_of_the_library_takes_one_sheet_and_two_for_whoever_leads(self, path: Path) -> None:
        plan = library.read(str(path)).plan
        assert plan is not None
        wall, leading = (lay_out(plan, starts="19:00", for_facilitator=leads) for leads in (False, True))
        assert sheets_of(wall, print_size(wall)) == 1
        assert sheets_of(leading, print_size(leading)) <= 2
        assert print_size(leading) >= 9

    def test_whoever_leads_rather_turns_over_than_reads_small_type(self) -> None:
        for count in range(1, 12):
            leading = lay_out(a_plan(*[stage()] * count), starts="19:00", for_facilitator=True)
            assert sheets_of(leading, print_size(leading)) == 2 or print_size(leading) >= 10.5

    def test_no_stage_is_cut_at_the_foot_of_a_sheet(self) -> None:
        html = page(a_plan(), "html")
        assert re.search(r"\.evening > li {[^}]*break-inside: avoid", html)
        assert re.search(r"\.need {[^}]*break-inside: avoid", html)

    def test_a_stage_that_no_longer_fits_takes_a_sheet_of_its_own(self) -> None:
        few, many = (lay_out(a_plan(*[stage()] * count)) for count in (5, 40))
        assert sheets_of(few, 12.5) == 1
        assert sheets_of(many, 12.5) > 2


class TestForWhoeverLeads:
    def shown(self, format: Format) -> str:
        given = stage(by="guardian", turns=TurnRules(90 * SECOND, after=MINUTE, laps=2, start="name", start_name="Ana"))
        plan = a_plan(given)._replace(in_need="Breathe.\nThen call Sam's line.")
        return page(plan, format, starts="19:00", for_facilitator=True)

    @pytest.mark.parametrize("format", ["text", "md", "html"])
    def test_says_what_to_say_to_ask_and_to_remember_who_leads_and_what_helps_in_need(self, format: Format) -> None:
        shown = self.shown(format)
        for said in ("SAY", "How are you?", "NOTE", "guardian", "Breathe.", "19:00", "15 min", "2 times round"):
            assert said in shown, said
        assert not re.search(r"\bAna\b|\bBo\b", shown)

    def test_what_to_say_and_to_ask_stand_below_each_other_with_nothing_between(self) -> None:
        between = re.findall(r'<p class="cue".*?</p>(.*?)(?=<p class="cue")', self.shown("html"), re.S)
        assert between
        assert not "".join(between).strip()

    def test_reads_well_as_text(self) -> None:
        assert self.shown("text") == (
            "Tuesday circle\n"
            "19:00 to 19:15 · 15 min\n"
            "For the facilitator\n"
            "\n"
            "In a hard moment\n"
            "  Breathe.\n"
            "  Then call Sam's line.\n"
            "\n"
            "We agree\n"
            "  · What is said here stays here.\n"
            "\n"
            "19:00    Check-in                                                 15 min\n"
            "         guardian\n"
            "         Say: SAY\n"
            "         Prompt: How are you?\n"
            "         Note: NOTE\n"
            "         (1 min 30 s each · we listen · 1 min for an answer after each\n"
            "         turn · 2 times round)\n"
        )

    @pytest.mark.parametrize(
        ("who", "says"),
        [
            ("inner", "for the inner half"),
            ("newcomer", "for everyone marked newcomer"),
            ("not newcomer", "for everyone not marked newcomer"),
            ("not-yet-heard", "for whoever hasn't been heard"),
        ],
    )
    def test_says_whom_a_stage_is_for(self, who: str, says: str) -> None:
        plan = a_plan(stage(turns=TurnRules(MINUTE, who=who)))
        assert says in page(plan, "text", for_facilitator=True)
        assert says not in page(plan, "text")

    def test_has_no_line_for_who_leads_where_nobody_is_to_lead(self) -> None:
        html = page(a_plan(stage(), stage(by="guardian")), "html", for_facilitator=True)
        assert html.count('class="by"') == 1

    def test_says_how_often_groups_are_formed(self) -> None:
        plan = plan_of('title = "x"\n[[stages]]\nkind = "groups"\nlength = "20m"\nchanges = 3\n')
        assert "new groups 3 times" in page(plan, "text", for_facilitator=True)

    @pytest.mark.parametrize("format", ["text", "md", "html"])
    def test_a_step_in_which_everyone_has_a_turn_is_as_long_as_each_of_them(self, format: Format) -> None:
        plan = plan_of(
            'title = "x"\n[[stages]]\nkind = "challenges"\n[[stages.phases]]\ntitle = "Feedback"\nvoice = "others"\n'
            'turn = "90s"\n[[stages.phases]]\ntitle = "Thanks"\nvoice = "all"\nlength = "6m"\nturn = "share"\n'
        )
        shown = re.sub(r"<[^>]*>", "", page(plan, format)).replace(",", "")
        assert "Feedback 1 min 30 s each" in shown
        assert "Thanks 6 min" in shown

    @pytest.mark.parametrize("format", ["text", "md", "html"])
    def test_the_page_for_the_wall_stays_without_them(self, format: Format) -> None:
        plan = a_plan(stage(by="guardian"))._replace(in_need="Breathe.")
        assert not re.search("guardian|Breathe|SAY|NOTE", page(plan, format))
