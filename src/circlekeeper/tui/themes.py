"""How it looks: two themes of ours, and the few colours that the screens may name.

Screens and widgets use these variables and no other colour:

    $ground   the page                          $ink     what must be read; prompts, names, figures
    $raised   a sheet or a field on the page    $quiet   the rest: hints, keys, titles of other stages
    $trough   the part of a bar still empty     $floor   whoever has the floor, and nothing else
    $chosen   the row that the keys are on      $sand    the filled part of a bar
                                                $edge    outlines and rules: the ring, a frame
                                                $heed    an error or a warning, always beside a word

On the four grounds `$ink` and `$floor` are at least 7 : 1. `$quiet`, `$edge`, `$sand` and `$heed` are at least 4.5
: 1 on `$ground` and `$raised`; do not put them on the others. Nothing is ever dimmed further: no `opacity`, no
`text-style: dim`, no `$floor 50%`.

All of that holds in true colour and after the toolkit's way down to 256 colours, where the four grounds stay four:
choose a colour by what becomes of it there.

Colour is never the only sign, because it may be gone. With `NO_COLOR` set, or where a terminal has sixteen colours,
the grounds are all one and `$quiet` may look like `$ink`. So the floor is bold and has its `●`, the next has `›`, a
bar has its own letters, a sheet has a frame; only what stands on `$chosen`, and the cursor, is reversed by itself.
Weight is `bold` and `underline` (the toolkit loses a `reverse` in component styles).

An app takes all of it in three places:

    def __init__(self) -> None: super().__init__(); themes.dress(self)            # registers both, and takes dusk
    def get_theme_variable_defaults(self): return themes.colours_for(self.current_theme)      # a user's other theme
    def get_line_filters(self): return [*themes.filters_for(self, super().get_line_filters()), …]
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from rich.color import Color as TerminalColour
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.app import App
from textual.color import BLACK, WHITE, Color
from textual.filter import LineFilter
from textual.theme import Theme

GROUNDS = ("ground", "raised", "trough", "chosen")
"""What things stand on."""

READ = ("ink", "floor")
"""What must be read, at 7 : 1 on every ground."""

REST = ("quiet", "edge", "sand", "heed")
"""The rest, at 4.5 : 1 on the first two grounds."""

REVERSED = ("chosen", "block-cursor-background", "input-cursor-background", "input-selection-background")
"""The grounds that mean "this one": reversed where there is no colour."""

_GREY = 8
"""The darker grey of the sixteen colours."""


def _theme(name: str, *, dark: bool, **colours: str) -> Theme:
    """A theme of ours, with every colour of the toolkit's own widgets taken from our ten."""
    ground, raised, trough, chosen = (colours[name] for name in GROUNDS)
    ink, floor, quiet, edge, sand, heed = (colours[name] for name in READ + REST)
    return Theme(
        name=name,
        dark=dark,
        primary=sand,
        secondary=quiet,
        accent=floor,
        foreground=ink,
        background=ground,
        surface=raised,
        panel=raised,
        boost=trough,
        success=sand,
        warning=heed,
        error=heed,
        variables={
            **colours,
            "text": ink,
            "text-muted": quiet,
            "text-disabled": quiet,
            "text-primary": ink,
            "text-secondary": quiet,
            "text-accent": floor,
            "text-success": ink,
            "text-warning": heed,
            "text-error": heed,
            "foreground-muted": quiet,
            "foreground-disabled": quiet,
            "block-cursor-background": chosen,
            "block-cursor-foreground": ink,
            "block-cursor-blurred-background": trough,
            "block-cursor-blurred-foreground": ink,
            "block-hover-background": trough,
            "border": edge,
            "border-blurred": edge,
            "button-foreground": ink,
            "button-color-foreground": ground,
            "footer-background": ground,
            "footer-foreground": quiet,
            "footer-key-foreground": ink,
            "footer-description-foreground": quiet,
            "input-cursor-background": ink,
            "input-cursor-foreground": ground,
            "input-selection-background": chosen,
            "input-selection-foreground": ink,
            "link-color": ink,
            "link-color-hover": ink,
            "link-background-hover": chosen,
            "scrollbar": edge,
            "scrollbar-hover": edge,
            "scrollbar-active": quiet,
            "scrollbar-background": ground,
            "screen-selection-background": chosen,
            "screen-selection-foreground": ink,
        },
    )


DUSK = _theme(
    "dusk",
    dark=True,
    ground="#171412",
    raised="#221e1a",
    trough="#2b2621",
    chosen="#3f3932",
    ink="#e8dfd2",
    floor="#f0c57c",
    quiet="#aca091",
    edge="#988d7f",
    sand="#c4a57c",
    heed="#cbb2e0",
)
"""The room at the end of the day: warm grey on black, and one lamp. The default."""

PAPER = _theme(
    "paper",
    dark=False,
    ground="#f2f0ee",
    raised="#fffefc",
    trough="#dedbd5",
    chosen="#cfcbc3",
    ink="#2a2521",
    floor="#122c7e",
    quiet="#5f554a",
    edge="#6b6155",
    sand="#745c2c",
    heed="#4f2a78",
)
"""For a bright room, and for printing what the screen shows."""


def dress(app: App[Any], name: str = DUSK.name) -> None:
    """Give an app our two themes beside the toolkit's own, and put on the one of that name, dusk where there is
    none.
    """
    for theme in (DUSK, PAPER):
        app.register_theme(theme)
    worn, chosen = app.current_theme, app.available_themes.get(name, DUSK)
    if (worn.dark, worn.ansi) == (chosen.dark, chosen.ansi):
        app.set_reactive(App.theme, chosen.name)
        app.stylesheet.set_variables(app.get_css_variables())
    else:
        app.theme = chosen.name


class WithoutColour(LineFilter):
    """Takes every colour away; what stood on the ground of a chosen thing is reversed instead."""

    def __init__(self, chosen: frozenset[TerminalColour]) -> None:
        super().__init__()
        self._chosen = chosen

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments of a line, without colour."""
        return [Segment(text, style and self._plain(style), control) for text, style, control in segments]

    @lru_cache(1024)  # noqa: B019  there is one for each theme put on, and they live as long as the app
    def _plain(self, style: Style) -> Style:
        return style.without_color + (Style(reverse=True) if style.bgcolor in self._chosen else Style())


class InSixteen(LineFilter):
    """Reverses what is chosen: sixteen colours have no ground for it that letters of every colour stand out from.

    On a light page nothing is grey or bold: that grey is too pale there, and many terminals show bold as a paler
    colour.
    """

    def __init__(self, chosen: TerminalColour, ground: TerminalColour, ink: TerminalColour, *, light: bool) -> None:
        super().__init__()
        self._chosen, self._light = chosen, light
        self._reversed = Style(color=ink, bgcolor=ground, reverse=True)
        self._inked = Style(color=ink)

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments of a line, those on the chosen ground as letters of the page on a ground of ink."""
        return [Segment(text, style and self._shown(style), control) for text, style, control in segments]

    @lru_cache(1024)  # noqa: B019  there is one for each theme put on, and they live as long as the app
    def _shown(self, style: Style) -> Style:
        shown = style + self._reversed if style.bgcolor == self._chosen else style
        if not self._light:
            return shown
        grey = shown.color is not None and shown.color.downgrade(ColorSystem.STANDARD).number == _GREY
        return shown + (self._inked if grey else Style()) + Style(bold=False)


def filters_for(app: App[Any], filters: Sequence[LineFilter]) -> Sequence[LineFilter]:
    """The line filters an app should have: under `NO_COLOR` truly no colour, where the toolkit would draw in greys,
    or black on black.
    """
    if app.no_color:
        return [_without_colour(tuple(app.theme_variables.get(name, "transparent") for name in REVERSED))]
    if app.console.color_system in ("standard", "windows"):
        found = (app.theme_variables.get(name, "transparent") for name in ("chosen", "ground", "ink"))
        return [*filters, _in_sixteen(*found, light=not app.current_theme.dark)]
    return filters


@lru_cache(64)
def _without_colour(chosen: tuple[str, ...]) -> WithoutColour:
    plain = (name for name in chosen if " " not in name)
    return WithoutColour(frozenset(Color.parse(name).rich_color for name in plain) - {TerminalColour.default()})


@lru_cache(64)
def _in_sixteen(chosen: str, ground: str, ink: str, *, light: bool) -> InSixteen:
    return InSixteen(*(Color.parse(name).rich_color for name in (chosen, ground, ink)), light=light)


def colours_for(theme: Theme) -> dict[str, str]:
    """Our ten colours made out of someone else's theme, so that the user's favourite works too; of ours, its own.

    A theme in the terminal's own sixteen colours gets those by name.
    """
    if theme.ansi:
        floor, chosen = ("ansi_bright_yellow", "ansi_bright_black") if theme.dark else ("ansi_blue", "ansi_white")
        return {**dict.fromkeys(GROUNDS + READ + REST, "ansi_default"), "floor": floor, "chosen": chosen}
    base = theme.to_color_system().generate()
    ground, ink, raised = (Color.parse(base[name]) for name in ("background", "foreground", "surface"))
    accents = [Color.parse(base[name]) for name in ("accent", "warning", "primary", "secondary")]
    lamp = next((colour for colour in accents if not is_red(colour)), ink)
    grounds = {"ground": ground, "raised": raised, "trough": ground.blend(ink, 0.1), "chosen": ground.blend(ink, 0.16)}
    read = {name: readable(colour, tuple(grounds.values()), 7) for name, colour in (("ink", ink), ("floor", lamp))}
    muted = {
        "quiet": ground.blend(ink, 0.7),
        "edge": ground.blend(ink, 0.55),
        "sand": ground.blend(lamp, 0.75),
        "heed": ink,
    }
    rest = {name: readable(colour, (ground, raised), 4.5) for name, colour in muted.items()}
    return {name: colour.hex6 for name, colour in (grounds | read | rest).items()}


def contrast(one: Color, other: Color) -> float:
    """How far apart two colours are in brightness, 1 to 21, as WCAG 2 defines it."""
    low, high = sorted(_luminance(colour) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def readable(colour: Color, grounds: Sequence[Color], least: float) -> Color:
    """The colour, moved toward white or black no further than it takes to stand out from all the grounds, as far as
    that can be.
    """
    far = max((WHITE, BLACK), key=lambda end: min(contrast(end, ground) for ground in grounds))
    steps = (colour.blend(far, step / 20) for step in range(21))
    return next((step for step in steps if min(contrast(step, ground) for ground in grounds) >= least), far)


def is_red(colour: Color) -> bool:
    """Whether people would call it red or pink."""
    hue, lightness, saturation = colour.hsl.h * 360, colour.hsl.l, colour.hsl.s
    return (hue < 22 or hue > 325) and saturation > 0.25 and 0.1 < lightness < 0.95


def _luminance(colour: Color) -> float:
    channels = (channel / 255 for channel in colour.rgb)
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
