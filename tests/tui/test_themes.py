"""What must be read can be read: in both themes of ours, in a user's other theme, in sixteen colours and in none."""

import itertools
import re
from collections.abc import Sequence

import pytest
from rich._palettes import EIGHT_BIT_PALETTE, STANDARD_PALETTE
from rich.color import Color as TerminalColour
from rich.color import ColorSystem
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.app import App, ComposeResult
from textual.color import Color
from textual.filter import LineFilter
from textual.theme import BUILTIN_THEMES
from textual.widgets import Button, Footer, Input, OptionList, Static

from circlekeeper.tui import themes
from circlekeeper.tui.themes import GROUNDS, READ, REST, contrast

OURS = {"dusk": themes.DUSK, "paper": themes.PAPER}

TOOLKIT_PAIRS = [
    ("foreground", "background"),
    ("foreground", "surface"),
    ("foreground", "panel"),
    ("text", "background"),
    ("text-muted", "surface"),
    ("text-disabled", "surface"),
    ("text-warning", "surface"),
    ("text-error", "surface"),
    ("text-accent", "surface"),
    ("foreground-muted", "surface"),
    ("block-cursor-foreground", "block-cursor-background"),
    ("block-cursor-blurred-foreground", "block-cursor-blurred-background"),
    ("footer-foreground", "footer-background"),
    ("footer-key-foreground", "footer-background"),
    ("footer-description-foreground", "footer-background"),
    ("input-cursor-foreground", "input-cursor-background"),
    ("input-selection-foreground", "input-selection-background"),
    ("button-foreground", "surface"),
    ("button-color-foreground", "primary"),
    ("button-color-foreground", "warning"),
    ("screen-selection-foreground", "screen-selection-background"),
    ("border", "surface"),
    ("border-blurred", "background"),
    ("scrollbar", "scrollbar-background"),
]


class Room(App[None]):
    """A screen with one of each, dressed as circlekeeper is."""

    CSS = "Screen { background: $ground; color: $ink; } #floor { color: $floor; text-style: bold; }"

    def __init__(self, name: str = "dusk") -> None:
        super().__init__()
        themes.dress(self, name)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.colours_for(self.current_theme)

    def get_line_filters(self) -> Sequence[LineFilter]:
        return themes.filters_for(self, super().get_line_filters())

    def compose(self) -> ComposeResult:
        yield Static("● Eva has the floor", id="floor")
        yield OptionList("Tuesday circle", "Check-in only")
        yield Input("Finn")
        yield Button("Begin")
        yield Footer()


def resolved(name: str) -> dict[str, str]:
    """Every variable as the toolkit resolves it."""
    return Room(name).get_css_variables()


def colours(name: str) -> dict[str, Color]:
    """The resolved variables that are plain colours."""
    return {key: Color.parse(value) for key, value in resolved(name).items() if re.fullmatch("#[0-9a-fA-F]{6}", value)}


def segments(app: App[None]) -> list[Segment]:
    """Everything on the screen as it goes to the terminal."""
    return [segment for strip in app.screen._compositor.render_strips() for segment in strip]


def style_of(app: App[None], text: str) -> Style:
    """How the one segment with this text is drawn."""
    [segment] = [segment for segment in segments(app) if text in segment.text]
    assert segment.style is not None
    return segment.style


def in_sixteen(colour: TerminalColour | None) -> Color:
    """A colour as a terminal of sixteen shows it."""
    assert colour is not None
    number = colour.downgrade(ColorSystem.STANDARD).number
    assert number is not None
    return Color(*STANDARD_PALETTE[number])


def as_shown(name: str, depth: ColorSystem) -> dict[str, Color]:
    """The resolved variables that are plain colours, as a terminal of that depth shows them."""
    if depth is ColorSystem.TRUECOLOR:
        return colours(name)
    palette = EIGHT_BIT_PALETTE if depth is ColorSystem.EIGHT_BIT else STANDARD_PALETTE
    down = {key: colour.rich_color.downgrade(depth) for key, colour in colours(name).items()}
    return {key: Color(*palette[colour.number or 0]) for key, colour in down.items()}


@pytest.mark.parametrize("depth", [ColorSystem.TRUECOLOR, ColorSystem.EIGHT_BIT])
@pytest.mark.parametrize("name", OURS)
class TestOurTwoAtEveryDepthOfColour:
    @pytest.mark.parametrize("ground", GROUNDS)
    @pytest.mark.parametrize("letters", READ)
    def test_what_must_be_read_stands_out_seven_to_one_on_every_ground(
        self, name: str, depth: ColorSystem, ground: str, letters: str
    ) -> None:
        shown = as_shown(name, depth)
        assert contrast(shown[letters], shown[ground]) >= 7

    @pytest.mark.parametrize(("letters", "ground"), [*itertools.product(REST, GROUNDS[:2]), *TOOLKIT_PAIRS])
    def test_the_rest_and_the_toolkits_own_widgets_stand_out_four_and_a_half_to_one(
        self, name: str, depth: ColorSystem, letters: str, ground: str
    ) -> None:
        shown = as_shown(name, depth)
        assert contrast(shown[letters], shown[ground]) >= 4.5

    @pytest.mark.parametrize(("one", "other"), list(itertools.combinations(GROUNDS, 2)))
    def test_the_four_grounds_are_told_apart(self, name: str, depth: ColorSystem, one: str, other: str) -> None:
        shown = as_shown(name, depth)
        assert contrast(shown[one], shown[other]) >= 1.09

    def test_the_chosen_row_is_told_from_the_page_and_from_a_sheet(self, name: str, depth: ColorSystem) -> None:
        shown = as_shown(name, depth)
        assert min(contrast(shown["chosen"], shown[ground]) for ground in ("ground", "raised")) >= 1.4

    def test_nothing_is_red(self, name: str, depth: ColorSystem) -> None:
        ours = GROUNDS + READ + REST if depth is ColorSystem.EIGHT_BIT else tuple(colours(name))
        assert [key for key in ours if themes.is_red(as_shown(name, depth)[key])] == []

    def test_whoever_has_the_floor_looks_like_nothing_else(self, name: str, depth: ColorSystem) -> None:
        shown = as_shown(name, depth)
        others = [shown[other] for other in ("ink", *REST)]
        assert all(max(abs(a - b) for a, b in zip(shown["floor"].rgb, other.rgb, strict=True)) > 25 for other in others)

    def test_a_page_a_sheet_and_a_bar_look_as_grey_as_each_other(self, name: str, depth: ColorSystem) -> None:
        for ground in GROUNDS:
            rgb = as_shown(name, depth)[ground].rgb
            assert max(rgb) - min(rgb) <= 15, ground


@pytest.mark.parametrize("name", OURS)
class TestOurTwo:
    def test_our_colours_come_from_the_theme_itself(self, name: str) -> None:
        assert {key: resolved(name)[key] for key in GROUNDS + READ + REST} == {
            key: OURS[name].variables[key] for key in GROUNDS + READ + REST
        }

    def test_sixteen_colours_keep_letters_and_page_apart_and_show_no_red(self, name: str) -> None:
        number = {
            key: TerminalColour.parse(OURS[name].variables[key]).downgrade(ColorSystem.STANDARD).number
            for key in GROUNDS + READ + REST
        }
        assert not {number[key] for key in READ + REST} & {number[ground] for ground in GROUNDS[:3]}
        assert not set(number.values()) & {1, 9}
        assert number["floor"] not in {number[key] for key in ("ink", *REST)}

    def test_in_sixteen_colours_everything_stands_out_from_the_page_a_sheet_and_a_bar(self, name: str) -> None:
        shown = as_shown(name, ColorSystem.STANDARD)
        assert min(contrast(shown[letters], shown[ground]) for letters in READ for ground in GROUNDS[:3]) >= 7
        assert min(contrast(shown[letters], shown[ground]) for letters in REST for ground in GROUNDS[:2]) >= 4.5

    async def test_in_sixteen_colours_the_chosen_row_is_the_page_turned_round(
        self, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(Console, "color_system", "standard")
        async with Room(name).run_test() as pilot:
            pilot.app.query_one(OptionList).focus()
            await pilot.pause()
            chosen = style_of(pilot.app, "Tuesday")
            assert chosen.reverse
            assert not style_of(pilot.app, "Check-in").reverse
            assert contrast(in_sixteen(chosen.color), in_sixteen(chosen.bgcolor)) >= 7

    async def test_in_sixteen_colours_no_letter_on_a_light_page_is_made_paler_by_being_bold(
        self, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(Console, "color_system", "standard")
        async with Room(name).run_test() as pilot:
            assert bool(style_of(pilot.app, "Eva").bold) is (name == "dusk")


def test_red_is_known_when_it_is_seen() -> None:
    assert all(themes.is_red(Color.parse(red)) for red in ("#ff0000", "#ba3c5b", "#bf616a", "#8b0000", "#ff79c6"))
    assert not any(
        themes.is_red(Color.parse(other)) for other in ("#f0bd6f", "#2a2521", "#cbb2e0", "#ffffff", "#000000")
    )


def test_contrast_is_counted_as_the_guidelines_count_it() -> None:
    assert contrast(Color.parse("#ffffff"), Color.parse("#000000")) == pytest.approx(21)
    assert contrast(Color.parse("#777777"), Color.parse("#ffffff")) == pytest.approx(4.48, abs=0.01)
    assert contrast(Color.parse("#336699"), Color.parse("#336699")) == 1


def test_the_page_for_those_who_build_screens_names_every_colour() -> None:
    assert set(re.findall(r"\$([a-z]+)   ", themes.__doc__)) >= set(GROUNDS + READ + REST) - {"edge"}
    assert all(f"${name}" in themes.__doc__ for name in GROUNDS + READ + REST)


@pytest.mark.parametrize("name", [name for name, theme in BUILTIN_THEMES.items() if not theme.ansi])
def test_in_a_theme_the_user_likes_better_everything_can_be_read_too(name: str) -> None:
    shown = colours(name)
    assert all(contrast(shown[letters], shown[ground]) >= 6.9 for letters in READ for ground in GROUNDS)
    assert all(contrast(shown[letters], shown[ground]) >= 4.4 for letters in REST for ground in GROUNDS[:2])
    assert not themes.is_red(shown["floor"])


@pytest.mark.parametrize("name", [name for name, theme in BUILTIN_THEMES.items() if theme.ansi])
def test_a_theme_in_the_terminals_own_colours_gets_ours_from_the_terminal_too(name: str) -> None:
    ours = resolved(name)
    assert all(ours[key].startswith("ansi_") for key in GROUNDS + READ + REST)


async def test_dusk_is_what_one_gets() -> None:
    async with Room().run_test() as pilot:
        assert pilot.app.theme == "dusk"


async def test_a_theme_that_is_not_there_any_more_is_dusk() -> None:
    async with Room("gone").run_test() as pilot:
        assert pilot.app.theme == "dusk"


async def test_every_theme_can_be_put_on_while_the_circle_sits() -> None:
    async with Room().run_test() as pilot:
        for name in pilot.app.available_themes:
            pilot.app.theme = name
            await pilot.pause()
            assert pilot.app.theme == name


@pytest.mark.parametrize("name", ["dusk", "paper", "nord", "ansi-dark", "ansi-light"])
async def test_without_colour_there_is_no_colour_and_the_chosen_row_is_reversed(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with Room().run_test() as pilot:
        pilot.app.theme = name
        pilot.app.query_one(OptionList).focus()
        await pilot.pause()
        shown = segments(pilot.app)
        styles = [segment.style for segment in shown if segment.style is not None]
        assert all(colour is None or colour.is_default for style in styles for colour in (style.color, style.bgcolor))
        assert style_of(pilot.app, "Tuesday").reverse
        assert not style_of(pilot.app, "Check-in").reverse
        assert style_of(pilot.app, "Eva").bold
        pilot.app.query_one(Input).focus()
        await pilot.pause()
        assert any(segment.style.reverse for segment in segments(pilot.app) if segment.style and segment.text == " ")
