"""The gathering: people sit down, and the evening says whether it fits them."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from circlekeeper.circle.plan import ChallengeRules, Phase, Plan, Stage, TurnRules
from circlekeeper.keeper.opening import Wish, rehearsal
from circlekeeper.telling.floor import MARKS
from circlekeeper.tui import app as app_module
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.gathering.adapting import adapted, evening_now
from circlekeeper.tui.gathering.company import Company, Seat, names_in, seats
from circlekeeper.tui.gathering.screen import Gathered, Gathering
from circlekeeper.units import MINUTE, SECOND
from circlekeeper.words.gathering import enough_seats
from tests.tui.reading import press_text, screen_text
from tests.tui.rehearsing import plan_of

NOON = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)


def stage(kind: str, named: str, title: str, minutes: int, **more: object) -> Stage:
    return Stage(kind, named, title, minutes * MINUTE, minutes * MINUTE, True, "What?", **more)  # type: ignore[arg-type]


EVENING = Plan(
    "Tuesday circle",
    (
        stage("lead", "opening", "Opening", 5),
        stage("round", "check-in", "Check-in", 15, turns=TurnRules(90 * SECOND, returns=True)),
        stage("round", "sharing-round", "Sharing round", 35, turns=TurnRules("share", returns=True)),
        stage(
            "challenges",
            "challenges",
            "Challenges",
            35,
            challenge=ChallengeRules((Phase("The story", "holder", 10 * MINUTE, "none"),)),
        ),
        stage("lead", "close", "Close", 5, flex="protected"),
    ),
    length=95 * MINUTE,
)
TWELVE = ("Ana", "Bo", "Chloé", "Dev", "Eva", "Finn", "Gita", "Hugo", "Ines", "Jon", "Kim", "Leo")


class Evening:
    """A gathering on a screen, and what came of it."""

    def __init__(self, plan: Plan = EVENING, people: tuple[str, ...] | None = None) -> None:
        self.results: list[Gathered | None] = []
        self.app = CircleApp(lambda: Gathering(plan, people, then=self.results.append, now=lambda: NOON))

    @property
    def names(self) -> tuple[str, ...]:
        assert self.results, "the gathering has not ended"
        assert self.results[-1] is not None
        return tuple(seat.name for seat in self.results[-1].people)


async def type_names(pilot: Pilot[int], *names: str) -> None:
    for name in names:
        await press_text(pilot, name)
        await pilot.press("enter")
    await pilot.pause()


async def test_names_are_typed_one_after_another_and_enter_on_an_empty_line_begins() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Chloé", "Sam they/them")
        assert "3  Sam they/them" in screen_text(evening.app)
        await pilot.press("enter")
        await pilot.pause()
    assert evening.names == ("Ana", "Chloé", "Sam they/them")


async def test_nobody_here_does_not_begin_and_says_so_kindly() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await pilot.press("enter")
        assert "Nobody is here yet" in screen_text(evening.app)
    assert evening.results == []


async def test_a_bare_number_makes_that_many_seats() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "4")
        await pilot.press("enter")
        await pilot.pause()
    assert evening.names == ("Ana", "Seat 2", "Seat 3", "Seat 4")


async def test_a_number_that_asks_for_no_more_seats_than_there_are_seats_nobody() -> None:
    company = Company(seats(("Ana", "Bo", "Cleo")))
    for asked in ("2", "3"):
        (unfit,) = company.add(asked)
        assert unfit.reason == enough_seats(3)
    assert [seat.name for seat in company.seats] == ["Ana", "Bo", "Cleo"]
    assert company.add("5") == []
    assert len(company.seats) == 5


async def test_two_alike_are_refused_kindly_and_the_name_stays_to_be_told_apart() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "ANA")
        assert "Ana is already in the circle" in screen_text(evening.app)
        await press_text(pilot, " M")
        await pilot.press("enter", "enter")
        await pilot.pause()
    assert evening.names == ("Ana", "ANA M")


async def test_whoever_types_on_after_a_name_that_is_there_already_types_the_next_name() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Ana")
        await press_text(pilot, "Rosa")
        assert "Ana is already in the circle" in screen_text(evening.app)
        await pilot.press("enter")
        await pilot.pause()
        assert "Ana is already in the circle" not in screen_text(evening.app)
        await pilot.press("enter")
        await pilot.pause()
    assert evening.names == ("Ana", "Rosa")


async def test_after_another_name_the_keys_are_where_names_are_typed() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Bo")
        await pilot.press("up")
        assert "r rename" in screen_text(evening.app)
        await pilot.press("r", "b", "enter")
        await type_names(pilot, "Xenia")
        await pilot.press("enter")
        await pilot.pause()
    assert evening.names == ("Ana", "Bob", "Xenia")


async def test_a_name_longer_than_sixty_letters_is_refused_with_its_length() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "x" * 61)
        assert "A name can have at most 60 letters" in screen_text(evening.app)


async def test_several_names_pasted_at_once_are_all_seated() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        evening.app.screen.focused.post_message(events.Paste("1. Ana\n2. Bo\n\n- Chloé\x1b[31m\nbo\n"))  # type: ignore[union-attr]
        await pilot.pause()
        await pilot.pause()
        assert "Bo is already in the circle" in screen_text(evening.app)
        await pilot.press(*["backspace"] * 2, "enter")
        await pilot.pause()
    assert evening.names == ("Ana", "Bo", "Chloé[31m")


async def test_the_help_says_every_key_in_whole_words() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await pilot.press("f1")
        await pilot.pause()
        shown = " ".join(screen_text(evening.app).split())
        assert "…" not in shown
        assert "tonight only" in shown
        assert "Ctrl-Z" in shown


async def test_the_settings_are_at_hand_before_anyone_sits_down() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await pilot.press("f2")
        await pilot.pause()
        assert "Dusk is dark and warm" in screen_text(evening.app)
        await pilot.press("escape")
        await type_names(pilot, "Ana")
        assert "With one person" in screen_text(evening.app)


async def test_someone_is_carried_to_another_seat_by_keys() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Bo", "Chloé")
        await pilot.press("up", "m", "up", "up", "enter", "enter", "enter")
        await pilot.pause()
    assert evening.names == ("Chloé", "Ana", "Bo")


async def test_someone_is_carried_to_another_seat_by_the_mouse() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Bo", "Chloé")
        await pilot.mouse_down("#gathering-seats", offset=(6, 0))
        await pilot.hover("#gathering-seats", offset=(6, 2))
        await pilot.mouse_up("#gathering-seats", offset=(6, 2))
        await pilot.pause()
        await pilot.press("enter", "enter")
        await pilot.pause()
    assert evening.names == ("Bo", "Chloé", "Ana")


async def test_someone_is_renamed_and_someone_taken_off_and_put_back() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Bo")
        await pilot.press("up", "r", "backspace", "backspace")
        await press_text(pilot, "Bob")
        await pilot.press("enter", "up", "x")
        assert "Bob is off the list" in screen_text(evening.app)
        await pilot.press("ctrl+z", "enter", "enter")
        await pilot.pause()
    assert evening.names == ("Ana", "Bob")


async def test_a_round_that_somebody_begins_is_theirs_under_another_name_too() -> None:
    begun = stage("round", "check-in", "Check-in", 15, turns=TurnRules(90 * SECOND, start="name", start_name="Bo"))
    evening = Evening(EVENING._replace(stages=(begun,), people=("Ana", "Bo")))
    async with evening.app.run_test() as pilot:
        await pilot.press("up", "end", "r", "x", "enter")
        await pilot.pause()
        await pilot.press("enter", "enter")
        await pilot.pause()
        await pilot.pause()
    gathered = evening.results[-1]
    assert gathered is not None
    assert [seat.name for seat in gathered.people] == ["Ana", "Box"]
    assert [s.turns.start_name for s in gathered.plan.stages if s.turns is not None] == ["Box"]


async def test_a_roster_stands_ready_and_space_marks_who_is_not_here() -> None:
    evening = Evening(EVENING._replace(people=("Ana", "Bo", "Chloé")))
    async with evening.app.run_test() as pilot:
        await pilot.press("up", "home", "down", "space")
        await pilot.pause()
        assert "(Bo)" in screen_text(evening.app)
        assert "With 2 people" in screen_text(evening.app)
        await pilot.press("enter", "enter")
        await pilot.pause()
    assert evening.names == ("Ana", "Chloé")
    assert evening.results[0] is not None
    assert evening.results[0].plan.people == ("Ana", "Bo", "Chloé")


async def test_twelve_people_are_told_what_does_not_fit_and_shorter_turns_are_for_tonight_only() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, ",".join(TWELVE))
        shown = screen_text(evening.app)
        assert "With 12 people" in shown
        assert "Check-in       12 × 1m 30s  18 of 15 minutes" in shown
        assert "Sharing round  12 × 2m 55s" in shown
        assert "2 or 3" in shown
        assert "Check-in doesn't fit." in shown
        assert "s  1m 15s each" in shown
        assert "two circles of 6" in shown
        await pilot.press("s")
        assert "Press Enter for shorter turns" in screen_text(evening.app)
        await pilot.press("enter")
        await pilot.pause()
        assert "1m 15s each, for tonight only" in screen_text(evening.app)
        await pilot.press("enter")
        await pilot.pause()
    assert evening.names == TWELVE
    assert evening.results[0] is not None
    assert evening.results[0].plan.stages[1].turns == TurnRules(75 * SECOND, returns=True)
    assert EVENING.stages[1].turns == TurnRules(90 * SECOND, returns=True)


async def test_popcorn_instead_of_a_round_lets_whoever_is_moved_speak() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, ",".join(TWELVE))
        await pilot.press("up", "p", "enter", "enter")
        await pilot.pause()
    assert evening.results[0] is not None
    check_in = evening.results[0].plan.stages[1]
    assert (check_in.kind, check_in.title) == ("open", "Check-in")
    assert check_in.turns is not None
    assert (check_in.turns.order, check_in.turns.once) == ("popcorn", True)


async def test_two_circles_say_how_many_sit_in_each() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, ",".join((*TWELVE, "Mo")))
        await pilot.press("2", "enter")
        await pilot.pause()
        assert "The first 7 sit here; the other 6 form their" in screen_text(evening.app)
        await pilot.press("2", "enter", "enter")
        await pilot.pause()
    assert evening.names == ("Hugo", "Ines", "Jon", "Kim", "Leo", "Mo")


async def test_a_name_that_begins_like_a_choice_is_a_name() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, ",".join(TWELVE), "sam", "petra")
        await pilot.press("enter")
        await pilot.pause()
    assert evening.names[-2:] == ("sam", "petra")


async def test_leaving_asks_once_where_names_were_given() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana")
        await pilot.press("escape")
        assert "The names aren't kept" in screen_text(evening.app)
        assert evening.results == []
        await pilot.press("escape")
        await pilot.pause()
    assert evening.results == [None]


@pytest.mark.parametrize(
    "name", ["[/]", "Sam [they/them]", "[@click=app.quit]x[/]", "$x", ":skull:", "山田太郎", "שרה", "👩‍👩‍👧"]
)
async def test_a_name_stands_in_the_gathering_as_it_was_given(name: str) -> None:
    evening = Evening(people=(name,))
    async with evening.app.run_test() as pilot:
        await pilot.pause()
        assert name in screen_text(evening.app)
        await pilot.press("up", "x")
        await pilot.pause()
        assert f"{name} is off the list" in screen_text(evening.app)


@pytest.mark.parametrize("size", [(40, 10), (60, 16), (80, 24), (120, 36), (200, 60)])
async def test_the_field_and_the_last_name_stay_in_sight_at_every_size(size: tuple[int, int]) -> None:
    evening = Evening()
    async with evening.app.run_test(size=size) as pilot:
        await type_names(pilot, ",".join(TWELVE))
        await press_text(pilot, "Mina")
        await pilot.pause()
        assert "Leo" in screen_text(evening.app)
        assert "Mina" in screen_text(evening.app)
        assert "Check-in doesn't fit" in screen_text(evening.app)


async def test_five_hundred_people_are_the_most_and_stay_quick() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "501")
        assert "A circle can have at most 500 people" in screen_text(evening.app)
        await pilot.press(*["backspace"] * 3)
        await type_names(pilot, "500")
        assert "500  Seat 500" in screen_text(evening.app)


async def test_people_come_from_a_file_with_one_name_a_line(tmp_path: Path) -> None:
    file = tmp_path / "people.txt"
    file.write_text("\ufeffAna\r\n# our circle\nBo\n\n", encoding="utf-8")
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await pilot.press("ctrl+o")
        await press_text(pilot, str(file))
        await pilot.press("enter")
        await pilot.pause()
        assert "2 names from the file" in screen_text(evening.app)
        await pilot.press("enter")
        await pilot.pause()
    assert evening.names == ("Ana", "Bo")


async def test_a_people_file_that_is_none_says_why(tmp_path: Path) -> None:
    evening = Evening()
    async with evening.app.run_test(size=(120, 36)) as pilot:
        await pilot.press("ctrl+o")
        await press_text(pilot, str(tmp_path))
        await pilot.press("enter")
        await pilot.pause()
        assert "folder" in screen_text(evening.app)
        await pilot.press("escape")
        await type_names(pilot, "Ana")
        assert "1  Ana" in screen_text(evening.app)


def test_names_between_commas_and_in_lines_are_several_and_a_comma_within_lines_is_part_of_a_name() -> None:
    assert names_in("Ana, Bo; Chloé") == ["Ana", "Bo", "Chloé"]
    assert names_in("Reyes, Ana\nStone, Bo") == ["Reyes, Ana", "Stone, Bo"]


def test_someone_on_the_roster_who_comes_after_all_is_here_again() -> None:
    company = Company((Seat("Ana"), Seat("Bo", here=False)))
    assert company.add("bo") == []
    assert company.here == ("Ana", "Bo")


def test_hand_overs_are_counted_between_two_turns() -> None:
    plan = EVENING._replace(handover=10 * SECOND)
    assert evening_now(plan, 9, NOON).sentences() == []
    assert evening_now(plan, 10, NOON).sentences() == ["Check-in doesn't fit."]
    shorter = adapted(evening_now(plan, 10, NOON), "shorter").stages[1].turns
    assert shorter is not None
    assert shorter.turn == 80 * SECOND


async def test_a_clock_end_that_comes_too_soon_is_said_before_anyone_begins() -> None:
    evening = Evening(EVENING._replace(ends_at=f"{NOON.astimezone():%H}:20:00", length=None), people=("Ana", "Bo"))
    async with evening.app.run_test() as pilot:
        await pilot.pause()
        assert "The stages need 1h 35m; the time until the end is 20m." in " ".join(screen_text(evening.app).split())


async def test_two_quick_presses_from_the_list_begin() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Bo")
        await pilot.press("up")
        for _ in range(2):
            evening.app.post_message(events.Key("enter", "\r"))
        for _ in range(20):
            await pilot.pause()
            if evening.results:
                break
    assert evening.names == ("Ana", "Bo")


async def test_an_end_asked_for_tonight_counts_and_leaves_the_plan_as_it_is() -> None:
    results: list[Gathered | None] = []
    ends = f"{NOON.astimezone():%H}:20:00"
    app = CircleApp(
        lambda: Gathering(EVENING, ("Ana", "Bo"), wish=Wish(ends=ends), then=results.append, now=lambda: NOON)
    )
    async with app.run_test() as pilot:
        await pilot.pause()
        assert f"ends {ends[:5]}" in screen_text(app)
        assert "the time until the end is 20m" in " ".join(screen_text(app).split())
        await pilot.press("enter")
        await pilot.pause()
    assert results == [Gathered(seats(("Ana", "Bo")), EVENING)]


async def test_keys_typed_ahead_carry_mark_and_take_off_one_person_after_the_other() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Bo", "Chloé", "Dev")
        await pilot.press("up", "home")
        for key in ("m", "down", "down", "enter", "home", "space", "space", "x"):
            evening.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await pilot.pause()
        await pilot.pause()
        await pilot.press("enter", "enter")
        await pilot.pause()
    assert evening.names == ("Dev",)


async def test_renaming_someone_who_was_taken_off_meanwhile_renames_nobody() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Bo")
        await pilot.press("up", "r", "up", "x", "enter")
        await press_text(pilot, "by")
        await pilot.press("enter", "enter")
        await pilot.pause()
    assert evening.names == ("Ana",)


async def test_names_pasted_while_a_file_is_asked_for_are_seated() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await pilot.press("ctrl+o", "slash")
        evening.app.screen.focused.post_message(events.Paste("Ana\nBo\n"))  # type: ignore[union-attr]
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
    assert evening.names == ("Ana", "Bo")


async def test_a_rehearsal_without_people_seats_made_up_ones_at_an_enter_and_begins_at_the_next() -> None:
    results: list[Gathered | None] = []
    app = CircleApp(
        lambda: Gathering(EVENING, (), made_up=("Ana", "Bo", "Cleo"), then=results.append, now=lambda: NOON)
    )
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Press Enter for made-up people" in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "Cleo" in screen_text(app)
        assert results == []
        await pilot.press("enter")
        await pilot.pause()
    assert [[seat.name for seat in r.people] for r in results if r] == [["Ana", "Bo", "Cleo"]]


async def test_a_session_that_was_cut_off_is_mentioned_where_one_looks() -> None:
    told = "Tuesday circle was cut off; resume it with: circlekeeper resume"
    app = CircleApp(lambda: Gathering(EVENING, ("Ana", "Bo"), told=told, then=lambda _: None, now=lambda: NOON))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert told in screen_text(app)


async def test_a_mark_that_is_always_there_is_shown_in_the_words_of_the_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(MARKS, "listens", "solo escucha")
    gathering = Gathering(plan_of('title = "C"\n[[stages]]\nkind = "open"\n', tmp_path), then=lambda _: None)
    app = CircleApp(lambda: gathering)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press_text(pilot, "Ana")
        await pilot.press("enter", "up", "t")
        await press_text(pilot, "solo")
        await pilot.press("enter", "escape")
        assert "Ana  · solo escucha" in screen_text(app)


async def test_marks_and_more_time_are_given_while_people_sit_down(tmp_path: Path) -> None:
    text = 'title = "C"\nmarks = ["newcomer"]\n[[stages]]\nkind = "round"\nturn = "2m"\nlength = "20m"\n'
    begun: list[Gathered] = []
    gathering = Gathering(plan_of(text, tmp_path), then=lambda result: begun.append(result) if result else None)
    app = CircleApp(lambda: gathering)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press_text(pilot, "Ana")
        await pilot.press("enter")
        await press_text(pilot, "Bo")
        await pilot.press("enter", "up", "t")
        await press_text(pilot, "newc")
        await pilot.press("enter")
        await press_text(pilot, "double")
        await pilot.press("enter", "escape")
        assert "Bo  · newcomer, double" in screen_text(app)
        await pilot.press("down", "enter")
        await pilot.pause()
    assert [(seat.name, seat.marks, seat.need) for seat in begun[0].people] == [
        ("Ana", (), "usual"), ("Bo", ("newcomer",), "double"),
    ]  # fmt: skip


def opened(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> CircleApp:
    """The program that opens a gathering, not begun yet."""
    apps: list[CircleApp] = []
    monkeypatch.setattr(app_module, "status", apps.append)
    app_module.gathering(plan, Wish(), lambda p: rehearsal(p, Wish(), None), rehearses=False, told="")
    return apps[0]


async def test_whoever_sat_down_with_marks_and_more_time_has_them_in_the_circle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_of('title = "C"\nmarks = ["newcomer"]\n[[stages]]\nkind = "round"\nturn = "2m"\n', tmp_path)
    app = opened(plan, monkeypatch)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await type_names(pilot, "Ana", "Bo")
        await pilot.press("up", "t", *"newc", "enter", *"double", "enter", "escape", "enter", "enter")
        await pilot.pause()
        assert app.evening is not None
        assert [(p.name, p.marks, p.need) for p in app.evening.view.people] == [
            ("Ana", (), "usual"), ("Bo", ("newcomer",), "double"),
        ]  # fmt: skip
        await pilot.press("x", *"bo", "enter")
        await pilot.pause()
        assert re.search("Marks +newcomer", screen_text(app))


async def test_whoever_leaves_where_people_would_sit_down_leaves_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened(EVENING, monkeypatch)
    async with app.run_test() as pilot:
        await type_names(pilot, "Ana")
        await pilot.press("ctrl+q")
        assert "The names aren't kept" in screen_text(app)
        await pilot.press("ctrl+q")
        await pilot.pause()
    assert app.return_code == 0
    assert app.evening is None


async def test_another_name_that_somebody_has_already_is_refused_and_can_be_told_apart() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Bo")
        await pilot.press("up", "r", "ctrl+u")
        await press_text(pilot, "ana")
        await pilot.press("enter")
        await pilot.pause()
        assert "Ana is already in the circle" in screen_text(evening.app)
        await pilot.press("x", "enter", "enter")
        await pilot.pause()
    assert evening.names == ("Ana", "anax")


async def test_one_more_than_five_hundred_is_not_seated() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "500", "Zoe")
        assert "A circle can have at most 500 people" in screen_text(evening.app)
        assert "501  Zoe" not in screen_text(evening.app)


async def test_a_choice_is_taken_and_taken_back_by_a_click() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, ",".join(TWELVE))
        for told in (True, False):
            rows = screen_text(evening.app).splitlines()
            where = next((row.index("s  1m 15s each"), y) for y, row in enumerate(rows) if "s  1m 15s each" in row)
            await pilot.click(offset=where)
            await pilot.pause()
            assert ("1m 15s each, for tonight only" in screen_text(evening.app)) is told


async def test_two_clicks_on_a_name_ask_for_another() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Bo")
        await pilot.click("#gathering-seats", offset=(6, 0), times=2)
        await pilot.pause()
        assert "Type a new name for Ana" in screen_text(evening.app)
        await pilot.press("x", "enter", "enter")
        await pilot.pause()
    assert evening.names == ("Anax", "Bo")


async def test_what_is_for_one_person_shows_first_whom_it_is_about_and_does_nothing_where_nobody_is() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await pilot.press("ctrl+p", *"more time", "enter")
        await pilot.pause()
        assert "turns it on or off" not in screen_text(evening.app)
        await type_names(pilot, "Ana")
        await pilot.press("ctrl+p", *"more time", "enter")
        await pilot.pause()
        assert "r rename" in screen_text(evening.app)
        await pilot.press("t")
        await pilot.pause()
        assert "Ana: Enter turns it on or off" in screen_text(evening.app)


async def test_enter_in_the_list_of_everything_does_what_it_does_in_the_field() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await press_text(pilot, "Ana")
        await pilot.press("ctrl+p", "enter")
        await pilot.pause()
        assert "1  Ana" in screen_text(evening.app)


async def test_where_nothing_was_changed_there_is_nothing_to_take_back() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await pilot.press("ctrl+z")
        assert "Nothing to undo." in screen_text(evening.app)


async def test_a_choice_that_is_not_offered_is_none() -> None:
    evening = Evening(people=("Ana", "Bo"))
    async with evening.app.run_test() as pilot:
        await pilot.press("up", "s", "p", "2", "b")
        await pilot.pause()
        assert "for tonight only" not in screen_text(evening.app)
        await pilot.press("enter", "enter")
        await pilot.pause()
    assert evening.results == [Gathered(seats(("Ana", "Bo")), EVENING)]


async def test_more_people_than_an_agenda_suits_are_told_of() -> None:
    evening = Evening(EVENING._replace(group_max=3))
    async with evening.app.run_test() as pilot:
        await type_names(pilot, "Ana", "Bo", "Cy")
        assert "This agenda suits" not in screen_text(evening.app)
        await type_names(pilot, "Dee")
        assert "This agenda suits up to 3." in screen_text(evening.app)


async def test_names_pasted_as_the_gathering_opens_end_nothing_and_the_next_ones_are_seated() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        again = Gathering(EVENING, None, then=evening.results.append, now=lambda: NOON)
        evening.app._took_a_key = None
        evening.app.post_message(events.Paste("Ana\nBo"))
        evening.app.screen.call_later(lambda: bool(evening.app.push_screen(again)))
        await pilot.pause()
        assert evening.app.screen is again
        evening.app.post_message(events.Paste("Cleo\nDev"))
        await pilot.pause()
        assert "Cleo" in screen_text(evening.app)
