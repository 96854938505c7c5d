"""Tonight's plan: the rest of the evening in one look, changed where one looks at it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from circlekeeper.circle.view import View
from circlekeeper.telling import tonight as words
from circlekeeper.tui.circle import live
from circlekeeper.tui.circle.closing import ClosingScreen
from circlekeeper.tui.circle.tonight import StageList, TonightScreen
from tests.tui.circle.test_screen import lid_closed
from tests.tui.reading import screen_text
from tests.tui.rehearsing import AGENDA, Rehearsal, plan_of, resized


def lines(circle: Rehearsal) -> list[str]:
    """The stages as they are listed, without the spaces between columns."""
    rows = [" ".join(line.split()) for line in screen_text(circle.app).splitlines()]
    return [row for row in rows if any(title in row for title in TITLES)]


TITLES = (
    "Opening",
    "Check-in",
    "Sharing round",
    "Challenges",
    "Conversation",
    "Check-out",
    "Close",
    "Silence",
    "A song",
)


def evening(tmp_path: Path) -> Rehearsal:
    return Rehearsal(plan_of(AGENDA, tmp_path))


async def test_every_stage_has_its_clock_time_its_length_and_how_it_stands(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter")
        await circle.wait(minutes=4)
        await circle.press("enter", "e")
        assert lines(circle)[:3] == [
            "19:00 Opening 5m done, took 4m", "› 19:04 Check-in 10m now", "19:19 Sharing round 24m",
        ]  # fmt: skip
        assert "20:30 the evening ends" in screen_text(circle.app)


async def test_of_a_stage_that_was_over_at_once_no_time_is_told(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "enter", "e")
        assert lines(circle)[0] == "19:00 Opening 5m done"


async def test_a_silence_of_three_minutes_is_added_now_and_taken_back(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "a", *"sil", "enter", "3", "enter")
        assert "Added: Silence, 3m. Enter begins it now; you can come back after." in screen_text(circle.app)
        assert [s.title for s in circle.view.stages][:3] == ["Opening", "Silence", "Check-in"]
        assert circle.view.stages[1].length == 180_000
        await circle.press("u")
        assert [s.title for s in circle.view.stages][:2] == ["Opening", "Check-in"]


async def test_tab_adds_a_stage_and_begins_it_now(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "enter", "enter", "e", "a", "enter", "3", "tab")
        assert (circle.view.stage.title, circle.view.stage.length) == ("Silence", 180_000)
        assert circle.on_circle
        assert circle.view.interrupted
        await circle.press("u", "u")
        assert [s.title for s in circle.view.stages][:2] == ["Opening", "Check-in"]


async def test_tab_begins_nothing_before_the_evening_has_begun(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("e", "a", "enter")
        assert "Tab" not in screen_text(circle.app)
        await circle.press("3", "tab")
        assert "How long?" in screen_text(circle.app)
        await circle.press("enter")
        assert not circle.view.begun


async def test_a_stage_to_be_added_is_found_by_what_it_is(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "a", *"pairs", "enter", "enter")
        assert circle.view.stages[1].named == "groups"


async def test_enter_twice_where_a_stage_is_added_does_not_begin_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "BREATH", 30.0)
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "a", *"sil", "enter", "3", "enter", "enter")
        assert circle.view.stage.title == "Opening"
        assert not circle.on_circle
        monkeypatch.setattr(live, "BREATH", 0.0)
        await circle.press("enter")
        assert circle.view.stage.title == "Silence"


async def test_enter_twice_where_a_stage_is_put_down_does_not_begin_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "down", "down", "m", "down")
        monkeypatch.setattr(live, "BREATH", 30.0)
        await circle.press("enter", "enter")
        assert circle.view.stage.title == "Opening"
        assert not circle.on_circle
        monkeypatch.setattr(live, "BREATH", 0.0)
        await circle.press("enter")
        assert circle.view.stage.title == "Sharing round"


async def test_the_columns_stay_where_they_are_when_a_stage_changes(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "down", "down")
        before = screen_text(circle.app).splitlines()[3].index("Check-in")
        await circle.press("+", "+")
        assert "planned 24m" in screen_text(circle.app)
        assert screen_text(circle.app).splitlines()[3].index("Check-in") == before


async def test_a_stage_can_be_added_with_a_title_of_its_own_or_its_usual_length(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "a", *"silence", "enter", *"4m: A song", "enter")
        await circle.press("a", *"silence", "enter", "enter")
        assert [(s.title, s.length) for s in circle.view.stages][1:3] == [("A song", 240_000), ("Silence", 120_000)]


async def test_what_is_no_length_adds_nothing_and_says_how_to_write_one(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "a", *"sil", "enter", *"long", "enter")
        assert "Write it like 5m or 1m 30s." in screen_text(circle.app)
        assert len(circle.view.stages) == 7


async def test_a_stage_moves_with_the_arrows_and_stays_where_it_is_put_down(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "down", "down", "down", "m", "up")
        assert "↕" in screen_text(circle.app)
        assert [s.title for s in circle.view.stages][2:4] == ["Sharing round", "Challenges"]
        await circle.press("enter")
        assert [s.title for s in circle.view.stages][2:4] == ["Challenges", "Sharing round"]
        assert "Moved: Challenges." in screen_text(circle.app)


async def test_a_stage_that_is_carried_down_and_up_again_has_not_moved(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "down", "down", "m", "down", "up", "enter", "m", "down", "escape", "e")
        assert circle.on_circle
        assert [s.number for s in circle.view.stages if s.title == "Sharing round"] == [3]
        assert not any(s.added for s in circle.view.stages)


async def test_nothing_is_put_down_before_the_current_stage(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "enter", "e", "down", "down", "m", *["up"] * 5, "enter")
        assert [s.title for s in circle.view.stages][:3] == ["Opening", "Check-in", "Challenges"]


async def test_the_current_stage_can_neither_be_moved_nor_left_out(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "m")
        assert "hasn't begun" in screen_text(circle.app)
        await circle.press("x")
        assert not circle.view.stages[0].done


async def test_a_stage_is_left_out_and_put_back(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "down", "down", "down", "x")
        assert circle.view.stages[3].left_out
        assert "Challenges 24m left out" in lines(circle)[3]
        await circle.press("u")
        assert not circle.view.stages[3].left_out


async def test_what_is_taken_back_and_put_back_is_said_by_what_its_key_is_called(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "down", "down", "x", "u")
        assert "Undone: Leave a stage out." in screen_text(circle.app)
        await circle.press("U")
        assert "Redone: Leave a stage out." in screen_text(circle.app)
        await circle.press("n", *"+5m", "enter", "u")
        assert "Undone: End at another time." in screen_text(circle.app)
        await circle.press("a", *"sil", "enter", "enter", "u")
        assert "Undone: Add a stage." in screen_text(circle.app)


async def test_a_minute_more_or_less_is_for_the_chosen_stage(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "down", "down")
        before = circle.view.stages[2].length
        await circle.press("+", "+", "-")
        assert circle.view.stages[2].length == before + 60_000
        assert circle.view.stage.length == circle.view.stage.planned


async def test_enter_goes_to_the_chosen_stage_and_back_to_the_circle(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "down", "down", "enter")
        assert circle.on_circle
        assert circle.view.stage.title == "Sharing round"
        assert "Now: Sharing round. u takes it back." in screen_text(circle.app)
        await circle.press("u")
        assert circle.view.stage.title == "Opening"


async def test_the_evening_ends_later_by_a_time_or_by_so_much(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "n", *"+5m", "enter")
        assert "The evening ends at 20:35." in screen_text(circle.app)
        await circle.press("n", *"20:45", "enter")
        assert circle.view.ends_in == 105 * 60_000


async def test_an_end_that_cannot_be_read_stays_in_its_line_to_be_put_right(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "n", "5", "enter")
        assert "Write it like +5, -5 or 20:45." in screen_text(circle.app)
        await circle.press("home", "+", "enter")
        assert "The evening ends at 20:35." in screen_text(circle.app)


async def test_how_to_write_it_is_told_on_a_small_screen_too(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run((40, 10)):
        await circle.press("enter", "e", "n", "5", "enter")
        assert "Write it like +5, -5 or 20:45." in screen_text(circle.app)


async def test_a_length_that_cannot_be_read_stays_in_its_line_to_be_put_right(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "a", *"sil", "enter", *"a bit", "enter")
        assert "Write it like 5m or 1m 30s." in screen_text(circle.app)
        await circle.press(*["backspace"] * 5, *"3m", "enter")
        assert "Added: Silence, 3m." in screen_text(circle.app)


@pytest.mark.parametrize("typed", ["3", "3m", "3 min", "3 minutes", "3min.", "3’", "180s"])
async def test_a_length_is_read_as_someone_types_it_in_a_hurry(tmp_path: Path, typed: str) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "a", *"sil", "enter", *typed, "enter")
        assert "Added: Silence, 3m." in screen_text(circle.app)


async def test_what_is_mostly_added_while_an_evening_goes_on_stands_first(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run((80, 40)):
        await circle.press("enter", "e", "a")
        kinds = [row.split()[1] for row in screen_text(circle.app).splitlines() if re.search(r"\d+m +│$", row)]
        assert kinds[:2] == ["Silence", "Break"]
        assert kinds[-3:] == ["Close", "Opening", "Lead"]


async def test_the_plan_opens_with_what_can_be_done_there_not_with_what_was_done_before(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "k")
        assert "is done" in screen_text(circle.app)
        await circle.press("e")
        assert "m moves it" in screen_text(circle.app)


async def test_of_thirty_stages_the_chosen_one_is_in_sight(tmp_path: Path) -> None:
    agenda = 'title = "Long"\n' + "".join(f'[[stages]]\nkind = "lead"\ntitle = "Part {n}"\n' for n in range(1, 31))
    circle = Rehearsal(plan_of(agenda, tmp_path))
    async with circle.run((40, 10)) as pilot:
        await circle.press("enter", "e", *["down"] * 24)
        assert "› " in screen_text(circle.app)
        assert "Part 25" in screen_text(circle.app)
        rows = [row.split() for row in screen_text(circle.app).splitlines() if "Part" in row]
        assert (rows[0][0], rows[-1][0]) == ("↑", "↓")
        await resized(pilot, 80, 24)
        assert "Part 25" in screen_text(circle.app)
        await circle.press("home")
        assert "Part 1 " in screen_text(circle.app)
        rows = [row.split() for row in screen_text(circle.app).splitlines() if "Part" in row]
        assert (rows[0][0], rows[-1][0]) == ("›", "↓")


async def test_it_opens_and_answers_a_key_with_one_look_at_the_evening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    circle = evening(tmp_path)
    looks = 0
    see = TonightScreen.see

    def counted(screen: TonightScreen, view: View) -> None:
        nonlocal looks
        looks += 1
        see(screen, view)

    monkeypatch.setattr(TonightScreen, "see", counted)
    async with circle.run():
        await circle.press("enter", "e")
        assert looks == 1
        assert "20:30 the evening ends" in screen_text(circle.app)
        await circle.press("down", "down", "+")
        assert looks == 4
        await circle.press("x")
        assert looks == 5


async def test_before_the_evening_begins_it_can_be_changed_too(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("e", "down", "x")
        assert circle.view.stages[1].left_out
        assert lines(circle)[0] == "19:00 Opening 5m"


async def test_a_click_chooses_a_stage_but_not_while_one_is_carried(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run() as pilot:
        await circle.press("enter", "e")
        rows = screen_text(circle.app).splitlines()
        where = {
            title: next((row.index(title), y) for y, row in enumerate(rows) if title in row) for title in TITLES[:6]
        }
        await pilot.click(offset=where["Challenges"])
        await circle.settle()
        assert "› 19:44 Challenges 24m" in lines(circle)
        await circle.press("m")
        await pilot.click(offset=where["Check-in"])
        await circle.settle()
        assert "↕ 19:44 Challenges 24m" in lines(circle)
        await circle.press("escape")
        x, last = where["Check-out"]
        await pilot.click(offset=(x, last + 4))
        await circle.settle()
        assert "› 19:44 Challenges 24m" in lines(circle)


async def test_in_a_list_that_has_moved_a_click_chooses_the_stage_beneath_it(tmp_path: Path) -> None:
    agenda = 'title = "Long"\n' + "".join(f'[[stages]]\nkind = "lead"\ntitle = "Part {n}"\n' for n in range(1, 31))
    circle = Rehearsal(plan_of(agenda, tmp_path))
    async with circle.run((40, 10)) as pilot:
        await circle.press("enter", "e", *["down"] * 24)
        y = next(y for y, row in enumerate(circle.text.splitlines()) if "Part 24" in row)
        await pilot.click(offset=(12, y))
        await circle.settle()
        assert re.search(r"› \d\d:\d\d Part 24 ", circle.text)


async def test_where_a_question_waits_or_the_evening_ends_it_gives_way(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e")
        await lid_closed(circle)
        assert "Away for 10 minutes" in circle.text
        await circle.press("space")
        assert circle.on_circle
        await circle.press(*["k"] * 7, "u", "e", "U")
        assert isinstance(circle.app.screen, ClosingScreen)
        await circle.press("u")
        assert circle.on_circle


async def test_a_hold_from_it_holds(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "space")
        assert circle.view.held


async def test_how_a_stage_is_chosen_and_moved_and_the_way_back_are_told_where_nothing_else_is(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e")
        assert "↑ ↓ choose · m moves it · Escape: the circle" in screen_text(circle.app)
        await circle.press("escape")
        assert circle.on_circle


async def test_a_plan_that_is_looked_at_in_a_hold_says_so(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e")
        assert "on hold" not in screen_text(circle.app)
        await circle.press("e", "space", "e")
        assert "Tonight · on hold" in screen_text(circle.app)
        await circle.press("space")
        assert "on hold" not in screen_text(circle.app)


async def test_a_stage_that_is_carried_shows_when_everything_would_be(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "down", "down", "down", "m", "up")
        carried = lines(circle)
        assert "↕ 19:20 Challenges 24m" in carried[2]
        await circle.press("enter")
        assert [row.replace("↕", "›") for row in carried] == lines(circle)[: len(carried)]
        assert [s.title for s in circle.view.stages][2] == "Challenges"


async def test_what_enter_does_here_is_said_in_every_state(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e")
        assert f"Enter {words.KEY_BACK}" in screen_text(circle.app)
        await circle.press("down", "down")
        assert f"Enter {words.KEY_GO}" in screen_text(circle.app)
        await circle.press("m")
        assert f"Enter {words.KEY_PUT_DOWN}" in screen_text(circle.app)
        await circle.press("escape", "home", "enter")
        assert circle.on_circle
        assert circle.view.stage.title == "Opening"


async def test_an_end_that_is_short_says_so_in_as_many_words_as_there_is_room_for(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run((90, 24)) as pilot:
        await circle.press("enter", "e", "n", *"+5m", "enter")
        assert "3 minutes short: Challenges and Conversation could be shorter" in screen_text(circle.app)
        await resized(pilot, 40, 10)
        assert "ends 20:35 · 3 minutes short" in screen_text(circle.app)


async def test_the_row_of_the_chosen_stage_is_lit_from_end_to_end(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e")
        drawn = circle.app.screen.query_one(StageList).render_line(0)
        assert any("Opening" in piece.text and "now" in piece.text for piece in drawn)


async def test_at_forty_columns_how_long_the_current_stage_has_been_going_is_not_cut(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run((40, 10)):
        await circle.press("enter", "e")
        await circle.wait(seconds=42)
        assert "now, 1m so far" in screen_text(circle.app)
        await circle.wait(minutes=11)
        assert "now, 12m so far" in screen_text(circle.app)


async def test_what_was_left_out_is_not_in_the_strip(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run():
        await circle.press("enter", "e", "down", "down", "x", "e")
        assert "Check-in" in circle.text.splitlines()[1]
        assert "Sharing round" not in circle.text.splitlines()[1]


async def test_at_forty_columns_nothing_of_a_stage_that_is_carried_is_cut(tmp_path: Path) -> None:
    circle = evening(tmp_path)
    async with circle.run((40, 10)):
        await circle.press("enter", "e", "down", "down", "m")
        assert words.CARRYING in screen_text(circle.app)
        await circle.pilot.resize_terminal(80, 24)
        await circle.settle()
        assert f"e {words.KEY_PUT_BACK}" in screen_text(circle.app)
        await circle.press("e")
        assert "↕" not in screen_text(circle.app)
        assert [s.title for s in circle.view.stages][2] == "Sharing round"
