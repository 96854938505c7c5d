"""Only what looks different is painted, and nothing that does is forgotten."""

import pytest
from textual.app import App, ComposeResult

from circlekeeper.tui import themes
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.tui.kit.drawing import Drawn
from tests.tui.rehearsing import resized


class Line(Drawn):
    """Shows (column, text) pairs; counts how often it is asked to paint."""

    painted = 0

    def paint(self, canvas: Canvas, value: tuple[tuple[int, str], ...]) -> None:
        self.painted += 1
        for x, text in value:
            canvas.put(x, 0, text)


class Room(App[None]):
    def compose(self) -> ComposeResult:
        yield Line()

    def on_mount(self) -> None:
        themes.dress(self)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.colours_for(self.current_theme)


def canvas(*texts: tuple[int, int, str]) -> Canvas:
    drawn = Canvas(40, 3)
    for x, y, text in texts:
        drawn.put(x, y, text)
    return drawn


class TestWhatLooksDifferent:
    def test_between_two_that_are_alike_is_nothing(self) -> None:
        assert canvas((3, 1, "Ana")).unlike(canvas((3, 1, "Ana"))) == []

    def test_is_one_letter_where_one_is_another(self) -> None:
        assert canvas((3, 1, "12:58")).unlike(canvas((3, 1, "12:57"))) == [(7, 1, 1)]

    def test_is_also_the_last_grain_of_the_sand(self) -> None:
        assert canvas((3, 1, "████▍")).unlike(canvas((3, 1, "████▎"))) == [(7, 1, 1)]

    def test_is_what_was_put_there_and_what_was_taken_away(self) -> None:
        assert canvas((0, 0, "Ana")).unlike(canvas((5, 2, "Bo"))) == [(0, 0, 3), (5, 2, 2)]

    def test_is_also_a_style_alone(self) -> None:
        bold = Canvas(40, 3)
        bold.put(3, 1, "Ana", "$ink bold")
        assert bold.unlike(canvas((3, 1, "Ana"))) == [(3, 1, 3)]

    def test_letters_of_two_cells_are_painted_whole(self) -> None:
        assert canvas((3, 1, "日本")).unlike(canvas((3, 1, "日光"))) == [(3, 1, 4)]

    def test_many_places_in_a_line_are_one_stretch(self) -> None:
        one, other = "a b c d e f g h i j", "A B C D E F G H I J"
        assert canvas((0, 0, one)).unlike(canvas((0, 0, other))) == [(0, 0, 19)]


@pytest.mark.parametrize("after", [((2, "12:58"),), ((2, "12:57"), (20, "half")), (), ((0, "é日x"),)])
async def test_what_is_shown_is_what_was_last_given(after: tuple[tuple[int, str], ...]) -> None:
    async with Room().run_test(size=(40, 5)) as pilot:
        line = pilot.app.query_one(Line)
        line.show(((2, "12:57"),))
        await pilot.pause()
        line.show(after)
        await pilot.pause()
        shown = "".join(segment.text for segment in pilot.app.screen._compositor.render_strips()[0])
        fresh = Canvas(40, 1)
        for x, text in after:
            fresh.put(x, 0, text)
        assert shown.rstrip() == "".join(text for text, _ in fresh.line(0)).rstrip()


async def test_the_same_again_and_another_theme_and_another_size() -> None:
    async with Room().run_test(size=(40, 5)) as pilot:
        line = pilot.app.query_one(Line)
        line.show(((2, "Ana"),))
        await pilot.pause()
        once = line.painted
        line.show(((2, "Ana"),))
        await pilot.pause()
        assert line.painted == once
        before = line.render_lines(line.size.region)
        assert line.render_lines(line.size.region) is before
        pilot.app.theme = "paper"
        await pilot.pause()
        assert line.render_lines(line.size.region)[0] != before[0]
        await resized(pilot, 60, 5)
        assert line.render_lines(line.size.region)[0].cell_length == 60
