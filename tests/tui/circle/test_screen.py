"""What a facilitator reads from the circle's screen at a glance."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from circlekeeper.circle.cues import CLOSE_NEAR
from circlekeeper.keeper.keeper import Nowhere
from circlekeeper.tui.circle.closing import ClosingScreen
from circlekeeper.units import MINUTE, SECOND
from tests.evenings import plan_of as evening_of
from tests.evenings import stages
from tests.tui.circle.test_actions import PASSING
from tests.tui.rehearsing import AGENDA, PEOPLE, Rehearsal, plan_of

QUIET_EVENING = """
title = "Quiet"
length = "60m"
bell = "none"
[[stages]]
kind = "silence"
title = "Arriving"
[[stages]]
kind = "groups"
size = 3
[[stages]]
kind = "break"
title = "Tea"
[[stages]]
kind = "round"
turn = "1m"
gap = "15s"
[[stages]]
kind = "topics"
[[stages]]
kind = "close"
"""


@pytest.fixture
def circle(tmp_path: Path) -> Rehearsal:
    return Rehearsal(plan_of(AGENDA, tmp_path))


@pytest.fixture
def quiet(tmp_path: Path) -> Rehearsal:
    return Rehearsal(plan_of(QUIET_EVENING, tmp_path))


async def lid_closed(circle: Rehearsal) -> None:
    """The lid of the computer is closed for ten minutes, then opened again."""
    circle.time.asleep = (circle.time.now(), circle.time.now() + 10 * MINUTE)  # type: ignore[attr-defined]
    circle.time.cut = lambda: vars(circle.time).pop("asleep", None)  # type: ignore[method-assign]
    await circle.wait(minutes=10)


class TestWhoSpeaks:
    async def test_before_the_beginning_everyone_sits_and_enter_begins(self, circle: Rehearsal) -> None:
        async with circle.run():
            assert all(name in circle.text for name in PEOPLE)
            assert "Enter begins: Opening" in circle.text

    async def test_a_glance_finds_speaker_next_word_of_time_prompt_rule_and_room(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            for _ in range(len(PEOPLE) - 1):
                view, text = circle.view, circle.text
                assert f"●  {view.speaker} has the floor" in text
                assert f"then {view.next}" in text
                assert any(word in text for word in ("beginning", "half", "nearly", "full"))
                assert view.stage.prompt in text
                assert "listening only" in text
                assert "to spare" in text or "short" in text or "just enough" in text
                await circle.wait(seconds=40)
                await circle.press("enter")

    async def test_the_seats_show_by_their_shape_who_speaks_who_is_next_and_who_was_heard(
        self, circle: Rehearsal
    ) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter", "enter", "p", "enter")
            lines = circle.text.splitlines()
            assert [p.standing for p in circle.view.people[:4]] == ["heard", "passed", "heard", "speaker"]
            assert any("Dev ●" in line for line in lines)
            assert any("Chloé ·" in line for line in lines)
            assert any("◌" in line for line in lines)
            assert any("›" in line for line in lines)

    async def test_a_seat_shows_by_its_shape_whose_half_only_listens_and_only_in_that_stage(self) -> None:
        halves = Rehearsal(stages('open who="inner"', "lead"), ["Ana", "Ben", "Cleo", "Dev"])
        async with halves.run():
            await halves.press("enter")
            assert all(f"{sign}" in halves.text for sign in ("Ben ◦", "◦ Dev"))
            assert halves.text.count("○") == 3, "two of the inner half, and the floor that is free"
            assert "For Ana and Cleo; the others listen." in halves.text
            assert "marked" not in halves.text, "nobody pressed a key for that"
            await halves.press("enter")
            assert "◦" not in halves.text

    async def test_whoever_stepped_out_stands_in_parentheses(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "l", *"dev", "enter")
            assert "(Dev)" in circle.text
            await circle.press("l", "4", "enter")
            assert "(Dev)" not in circle.text

    async def test_hands_that_are_up_are_seen(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "o", *"hugo", "tab")
            assert "Hugo ↑" in circle.text
            assert "hands up: Hugo" in circle.text

    async def test_how_many_are_to_come_and_how_long_each(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            assert "9 to come, about a minute and a half each" in circle.text

    async def test_when_everyone_was_asked_it_says_so(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", *["enter"] * 12)
            assert "everyone has been offered a turn" in circle.text


class TestTime:
    async def test_sand_and_words_and_no_figures(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            seen = []
            for _ in range(9):
                sand = next(line for line in circle.text.splitlines() if "▐" in line)
                seen.append(sand.split("▌")[-1].strip())
                assert not set(sand) & set("0123456789")
                await circle.wait(seconds=12)
            assert seen == ["beginning"] * 3 + ["a third"] + ["half"] + ["two thirds"] + ["nearly done"] * 2 + ["full"]

    async def test_past_the_end_the_numbers_stand_still(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await circle.wait(seconds=100)
            assert "full" in circle.text
            assert "of 1:30" not in circle.text
            await circle.press("t")
            assert "full" in circle.text
            assert "1:30 of 1:30" in circle.text
            assert "1:40" not in circle.text

    async def test_between_two_turns_one_line_says_what_could_give(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter")
            assert "could be shorter (f)" in circle.text
            await circle.press("enter")
            assert "could be shorter" not in circle.text

    async def test_plus_gives_the_turn_a_minute_more(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter", "plus", "t")
            assert "of 2:30" in circle.text

    async def test_a_forgotten_press_is_dated_back_by_half_minutes(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter")
            await circle.wait(seconds=70)
            await circle.press("enter", "s", "s", "t")
            assert "1:00 of 1:30" in circle.text

    async def test_the_screen_is_drawn_again_only_when_something_changed(
        self, circle: Rehearsal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            drawn: list[str] = []
            for widget in circle.app.screen.children:
                monkeypatch.setattr(widget, "refresh", lambda *a, w=widget, **k: drawn.append(type(w).__name__))
            for _ in range(50):
                await circle.wait(2)
            assert drawn == []
            await circle.wait(seconds=9)
            assert drawn == ["Sand"]

    async def test_the_next_look_is_at_the_next_step_of_the_sand(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            screen = circle.app.screen
            until = screen.see(circle.view)  # type: ignore[attr-defined]
            assert until == 8182
            await circle.wait(seconds=4)
            assert screen.see(circle.view) == 4182  # type: ignore[attr-defined]
            await circle.press("space")
            assert screen.see(circle.view) is None  # type: ignore[attr-defined]


class TestClicks:
    async def test_a_line_of_a_proposal_does_what_its_key_does(self, circle: Rehearsal) -> None:
        async with circle.run() as pilot:
            await circle.press("enter")
            await circle.wait(minutes=12)
            await circle.press("f")
            y, x = next((y, line.index("end at")) for y, line in enumerate(circle.text.splitlines()) if " 1  " in line)
            await pilot.click(offset=(x, y))
            await circle.settle()
            assert re.search(r"The evening ends at \d\d:\d\d\.", circle.text)
            assert circle.view.proposal is None


class TestStillness:
    async def test_a_hold_leaves_the_outline_and_says_how_to_resume_and_nothing_else(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter", "space")
            for _ in range(2):
                ring, said = circle.text.split("On hold. Press Space to resume.")
                assert "·" in ring
                assert set(ring + said) <= set(" ·\n")
                await circle.wait(minutes=10)
            await circle.press("space")
            assert "has the floor" in circle.text

    async def test_a_break_says_until_when_it_is_as_long_as_that_is_to_come(self, quiet: Rehearsal) -> None:
        async with quiet.run():
            await quiet.press("enter", "k", "k")
            assert quiet.view.stage.title == "Tea"
            assert "until 19:10" in quiet.text
            await quiet.wait(minutes=9)
            await quiet.press("plus")
            assert "until 19:11" in quiet.text
            await quiet.press("v")
            assert "until" not in quiet.text
            await quiet.press("v")
            await quiet.wait(minutes=3)
            assert "until" not in quiet.text

    @pytest.mark.parametrize("size", [(80, 24), (40, 10)])
    async def test_undo_into_a_hold_says_at_once_how_to_resume(self, circle: Rehearsal, size: tuple[int, int]) -> None:
        async with circle.run(size):
            await circle.press("enter", "enter", "enter", "space", "space", "u")
            assert circle.view.held
            assert "Undone: " in circle.text
            assert "Press Space to resume." in circle.text

    async def test_in_silence_a_title_the_sand_and_what_enter_will_do(self, quiet: Rehearsal) -> None:
        async with quiet.run():
            await quiet.press("enter")
            await quiet.wait(seconds=30)
            words = set("".join(c if c.isalpha() else " " for c in quiet.text).split())
            assert words == {"Arriving", "beginning", "Enter", "on", "to", "Groups"}

    async def test_in_silence_what_the_agenda_wrote_for_it_is_there_and_no_more(self, tmp_path: Path) -> None:
        written = 'kind = "silence"\ntitle = "Arriving"\nprompt = "On paper."\nsay = "Two minutes."\nnote = "Breathe."'
        quiet = Rehearsal(plan_of(QUIET_EVENING.replace('kind = "silence"\ntitle = "Arriving"', written), tmp_path))
        async with quiet.run():
            await quiet.press("enter")
            lines = [line.strip() for line in quiet.text.splitlines() if line.strip()]
            assert lines[:3] == ["Arriving", "On paper.", "Say: Two minutes."]
            assert "Breathe" not in quiet.text
            await quiet.press("v")
            assert "Arriving" in quiet.text
            assert "Two minutes" not in quiet.text

    async def test_a_prompt_that_is_cut_says_once_where_the_rest_is(self, tmp_path: Path) -> None:
        long = QUIET_EVENING.replace(
            'kind = "round"\n', f'kind = "round"\nprompt = "{"What we may keep to ourselves, and what not. " * 12}"\n'
        )
        circle = Rehearsal(plan_of(long, tmp_path))
        async with circle.run():
            await circle.press("enter", "k", "k", "k")
            assert "…  g: the whole text" in circle.text
            assert "……" not in circle.text

    async def test_dark_is_dark_and_any_other_key_only_wakes_it(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "d")
            assert circle.text.strip() == ""
            await circle.press("k")
            assert circle.on_circle
            assert circle.view.stage.number == 1

    async def test_space_and_next_act_in_the_dark(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "d", "space")
            assert circle.view.held
            await circle.press("pagedown")
            assert not circle.view.held
            await circle.press("pagedown")
            assert circle.view.stage.number == 2
            assert circle.text.strip() == ""

    async def test_the_mouse_wakes_it(self, circle: Rehearsal) -> None:
        async with circle.run() as pilot:
            await circle.press("d")
            await pilot.click(offset=(5, 5))
            await circle.settle()
            assert circle.on_circle


class TestPeople:
    async def test_someone_arrives(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("a", *"Lou", "enter")
            assert "Lou" in circle.text
            assert circle.view.people[-1].name == "Lou"

    async def test_someone_arrives_beside_somebody(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("a", *"Lou", "tab", *"bo", "enter")
            assert [p.name for p in circle.view.people][:3] == ["Ana", "Bo", "Lou"]

    async def test_a_name_that_is_there_already_is_refused_in_a_line(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("a", *"ana", "enter")
            assert len(circle.view.people) == len(PEOPLE)
            assert "Ana is already in the circle" in circle.text
            assert "Who is arriving?" in circle.text
            await circle.press(*" B", "enter")
            assert circle.view.people[-1].name == "ana B"

    async def test_the_floor_by_a_few_letters_without_accents(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "o", *"chloe", "enter")
            assert circle.view.speaker == "Chloé"

    async def test_clicking_a_seat_opens_what_can_be_done(self, circle: Rehearsal) -> None:
        async with circle.run() as pilot:
            await circle.press("enter", "enter")
            y, x = next((y, line.index("Hugo")) for y, line in enumerate(circle.text.splitlines()) if "Hugo" in line)
            await pilot.click(offset=(x + 1, y))
            await circle.settle()
            assert "Give the floor" in circle.text
            await circle.press("enter")
            assert circle.view.speaker == "Hugo"

    async def test_renaming_and_another_seat_by_the_keys_alone(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("ctrl+p", *"another name", "enter", *"bo", "enter", *"name", "enter", "x", "enter")
            assert circle.view.people[1].name == "Box"
            await circle.press("ctrl+p", *"name or seat", "enter", *"box", "enter", *"seat", "enter", *"first", "enter")
            assert circle.view.people[0].name == "Box"

    async def test_any_stage_can_be_gone_to_by_the_keys_alone_those_to_come_first(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "k", "ctrl+p", *"go to another", "enter")
            assert circle.text.index("3  Sharing round") < circle.text.index("1  Opening")
            await circle.press(*"conv", "enter")
            assert circle.view.stage.title == "Conversation"
            await circle.press("ctrl+p", *"go to another", "enter", "1", "enter")
            assert circle.view.stage.title == "Opening"

    async def test_clicking_a_key_in_the_footer(self, circle: Rehearsal) -> None:
        async with circle.run() as pilot:
            await pilot.click(offset=(3, 23))
            await circle.settle()
            assert circle.view.begun


class TestTheOpening:
    async def test_the_agreements_begin_at_one_column_also_where_a_line_goes_on(self, tmp_path: Path) -> None:
        agreed = ("Nobody has to speak; a pass is welcome, each and every time.", "We listen.")
        text = AGENDA.replace(
            'agreements = ["What is said here stays here.", "Nobody has to speak."]', f"agreements = {list(agreed)!r}"
        )
        circle = Rehearsal(plan_of(text, tmp_path))
        async with circle.run(size=(120, 40)):
            await circle.press("enter")
            lines = circle.text.splitlines()
        first = next(i for i, line in enumerate(lines) if "· Nobody has to" in line)
        column = lines[first].index("Nobody")
        assert next(line for line in lines if "We listen." in line).index("We listen.") == column
        goes_on = lines[first + 1][column:].strip()
        assert goes_on
        assert goes_on.split("  ")[0] in agreed[0]

    async def test_where_there_is_no_room_for_all_of_it_a_line_says_where_it_is(self, tmp_path: Path) -> None:
        circle = Rehearsal(
            plan_of(
                AGENDA.replace(
                    '"Nobody has to speak."', '"Nobody has to speak.", ' + '"We listen, each to each.", ' * 5
                ),
                tmp_path,
            )
        )
        async with circle.run():
            await circle.press("enter")
            assert "We listen" not in circle.text
            assert "g: the whole text" in circle.text
            await circle.press("g")
            assert "We listen, each to each." in circle.text

    async def test_what_the_sheet_has_no_room_for_is_read_with_the_keys_that_scroll(self, tmp_path: Path) -> None:
        agreed = ", ".join(f'"Agreement {n}."' for n in range(1, 9))
        circle = Rehearsal(plan_of(AGENDA.replace('"Nobody has to speak."', agreed), tmp_path))
        async with circle.run((40, 10)):
            await circle.press("enter", "g")
            assert "Agreement 1." in circle.text
            assert "Agreement 8." not in circle.text
            await circle.press("down", "down")
            assert "What we agreed on" not in circle.text
            await circle.press("pagedown")
            assert "Agreement 8." in circle.text
            await circle.press("pageup")
            assert "What we agreed on" in circle.text


class TestChallenges:
    async def test_the_board_and_its_votes(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "r", *"eva", "enter", *"money", "enter", "r", *"bo", "enter", "enter")
            await circle.press("n", "2", "enter", "n", "2", "enter")
            assert [(b.holder, b.words, b.votes) for b in circle.view.board] == [("Eva", "money", 0), ("Bo", "", 2)]
            await circle.press("k", "k", "k")
            lines = [line for line in circle.text.splitlines() if "Eva: money" in line or "2  Bo" in line]
            assert "2 votes" in lines[0]
            assert "Eva: money" in lines[1]

    async def test_the_phase_whose_voice_it_is_and_how_many_have_been_there_too(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "r", *"eva", "enter", *"money", "enter", "k", "k", "k", "enter")
            assert "The story" in circle.text
            assert "Eva has the floor" in circle.text
            await circle.press("enter", "m")
            assert "Someone else has been there too." in circle.text
            await circle.press("m")
            text = circle.text
            assert "Questions" in text
            assert "the others speak" in text
            assert "2 others have been there too" in text
            assert "◉" in text

    async def test_choosing_one_in_their_own_stage(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press(
                "enter", "r", *"eva", "enter", "enter", "r", *"bo", "enter", "enter", "k", "k", "k", "n", "2", "tab"
            )
            assert circle.view.challenge is not None
            assert circle.view.challenge.holder == "Bo"

    async def test_whoever_steps_out_in_a_phase_leaves_a_floor_for_the_next_or_for_nobody(
        self,
    ) -> None:
        circle = Rehearsal(evening_of(PASSING), ["Ana", "Ben", "Cleo"])
        async with circle.run():
            await circle.press("enter", "r", *"ben", "enter", "enter", "enter")
            assert "Cleo has the floor" in circle.text
            await circle.press("l", "enter")
            assert "○  the floor is free" in circle.text
            assert "next is Ana" in circle.text
            await circle.press("enter", "l", *"ana", "enter")
            assert "○  everyone has been offered a turn" in circle.text


class TestGroups:
    async def test_who_sits_with_whom_and_which_rotation(self, quiet: Rehearsal) -> None:
        async with quiet.run():
            await quiet.press("enter", "enter")
            assert all(name in quiet.text for name in PEOPLE)
            assert quiet.text.count("╭") == len(quiet.view.groups.seated) == 4
            await quiet.press("enter", "enter")
            assert "rotation 2 of 3" in quiet.text


class TestTheCircleAnswers:
    async def test_while_it_does_nobody_has_the_floor_and_the_next_one_is_told(self) -> None:
        circle = Rehearsal(stages('round after="1m"', "lead"), ["Ana", "Bo"])
        async with circle.run():
            await circle.press("enter", "enter")
            assert "●  Ana has the floor" in circle.text
            await circle.press("enter")
            assert "○  the circle answers" in circle.text
            assert "next is Bo" in circle.text


class TestGaps:
    async def test_in_a_gap_it_is_quiet_and_then_their_turn_begins_by_itself(self, quiet: Rehearsal) -> None:
        async with quiet.run():
            await quiet.press("enter", "k", "k", "k", "enter", "enter")
            assert "next is Bo" in quiet.text
            assert "has the floor" not in quiet.text
            await quiet.wait(seconds=16)
            assert "Bo has the floor" in quiet.text


class TestProposal:
    async def test_before_and_after_and_taken_exactly(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter")
            await circle.wait(minutes=12)
            await circle.press("f")
            text = circle.text
            assert "To end at" in text
            assert "→" in text
            assert "kept" in text
            assert "other options:" in text
            rows = [line.strip() for line in text.splitlines()]
            assert rows[rows.index("other options:") - 1] == ""
            proposal = circle.view.proposal
            assert proposal is not None
            await circle.press("y")
            assert [circle.view.stages[c.number - 1].length for c in proposal.stages] == [
                c.after for c in proposal.stages
            ]
            assert "To end at" not in circle.text

    async def test_escape_leaves_everything_as_it_was(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter")
            await circle.wait(minutes=12)
            lengths = [s.length for s in circle.view.stages]
            await circle.press("f", "escape")
            assert [s.length for s in circle.view.stages] == lengths
            assert circle.view.proposal is None

    @pytest.mark.parametrize("number", ["1", "2", "3", "4"])
    async def test_its_other_choices_do_what_they_say(self, circle: Rehearsal, number: str) -> None:
        async with circle.run():
            await circle.press("enter")
            await circle.wait(minutes=12)
            before = circle.view
            await circle.press("f", number)
            after = circle.view
            assert after.spare > before.spare
            await circle.press("u")
            assert circle.view.spare == before.spare

    async def test_no_turn_is_offered_to_be_cut_to_less_than_half(self, tmp_path: Path) -> None:
        agenda = (
            'title = "T"\nlength = "40m"\n[[stages]]\nkind = "opening"\n'
            '[[stages]]\nkind = "sharing-round"\nturn = "3m"\nlength = "28m"\n'
            '[[stages]]\nkind = "check-out"\nturn = "1m"\nlength = "3m"\n[[stages]]\nkind = "close"\n'
        )
        circle = Rehearsal(plan_of(agenda, tmp_path), ["Ana", "Bo", "Cy", "Dee"])
        async with circle.run():
            await circle.press("enter", "f")
            assert circle.view.spare < 0
            assert "end at" in circle.text
            assert "each in the rounds to come" not in circle.text

    async def test_taking_it_says_what_room_there_is_and_another_end_when_that_is(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter")
            await circle.wait(minutes=12)
            await circle.press("f", "y")
            assert "Accepted; just enough time." in circle.text
            await circle.press("u", "f", "1")
            assert re.search(r"The evening ends at \d\d:\d\d\.", circle.text)

    async def test_taking_one_that_is_not_enough_says_what_is_still_missing(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter")
            await circle.wait(minutes=80)
            await circle.press("f", "y")
            assert re.search(r"Accepted; [^:.]* short \(f\)\.", circle.text)

    async def test_with_room_to_spare_a_line_says_so(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "k", "k", "f")
            assert "It fits" in circle.text


class TestAnswers:
    async def test_a_minute_more_or_less_is_said_and_so_is_what_is_left_to_take(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "plus")
            assert "Opening: 1 minute more." in circle.text
            await circle.press("minus")
            assert "Opening: as long as before." in circle.text
            await circle.press("minus")
            assert "Opening: 1 minute less." in circle.text
            await circle.press("plus")
            await circle.wait(seconds=5 * 60 - 20)
            await circle.press("minus")
            assert "Opening: 20s less." in circle.text
            await circle.press("minus")
            assert "All of that time has already been used." in circle.text

    async def test_minutes_given_one_after_the_other_are_said_as_one_change(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter", *["plus"] * 5)
            assert "Ana: 5 minutes more." in circle.text
            await circle.press("minus", "minus")
            assert "Ana: 3 minutes more." in circle.text
            await circle.press("enter", "plus")
            assert "Bo: 1 minute more." in circle.text

    async def test_a_turn_before_that_was_too_short_to_give_half_a_minute_is_said_to_be(
        self, circle: Rehearsal
    ) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await circle.wait(seconds=3)
            await circle.press("enter")
            await circle.wait(seconds=20)
            await circle.press("s")
            assert "There isn't half a minute before this to take back." in circle.text
            await circle.press("plus")
            assert "Bo: 1 minute more." in circle.text

    async def test_a_stage_that_was_left_is_said_with_the_way_back(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "k", "k")
            assert "Check-in is done. u takes it back." in circle.text
            await circle.press("u")
            assert circle.view.stage.title == "Check-in"


class TestTheEnd:
    async def test_a_quiet_end_and_back_again(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", *["k"] * 7)
            assert isinstance(circle.app.screen, ClosingScreen)
            assert "Thank you." in circle.text
            assert "Sharing round" in circle.text
            await circle.press("u")
            assert circle.on_circle
            await circle.press("k", "enter")
        assert circle.app.return_code == 0

    async def test_it_ends_also_from_the_dark_and_from_the_room_view(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", *["k"] * 6, "v", "d", "enter")
            assert isinstance(circle.app.screen, ClosingScreen)


class TestAway:
    async def test_time_away_is_asked_about_and_does_not_count_unless_said(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await lid_closed(circle)
            assert "Away for 10 minutes" in circle.text
            assert "Tuesday circle · Check-in · Ana" in circle.text
            await circle.press("u")
            assert "Away for 10 minutes" in circle.text
            assert "Ana" not in circle.text
            await circle.press("escape", "space", "enter")
            assert "Ana has the floor" in circle.text

    async def test_time_away_is_asked_about_until_it_is_answered(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await lid_closed(circle)
            await circle.press("enter")
            assert circle.view.away_asked is None
            assert circle.view.held
            assert "Press Space to resume." in circle.text
            await circle.press("space")
            assert "Ana has the floor" in circle.text
            assert "beginning" in circle.text

    async def test_c_answers_that_the_close_begins_now(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await lid_closed(circle)
            await circle.press("c")
            assert circle.view.stage.title == "Check-out"
            assert "Enter Ana begins" in circle.text
            assert circle.view.away_asked is None

    async def test_of_the_time_away_as_much_counts_as_is_typed(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await lid_closed(circle)
            await circle.press("down", "down", "enter")
            assert "How much of it counts?" in circle.text
            await circle.press(*"some", "enter")
            assert "Write it like 5m or 1m 30s." in circle.text
            await circle.press(*["backspace"] * 4, *"1m", "enter", "space", "t")
            assert "Ana has the floor" in circle.text
            assert "1:00 of 1:30" in circle.text


class TestRoomView:
    async def test_it_shows_the_stage_and_the_prompt_and_nothing_private(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await circle.wait(minutes=5)
            await circle.press("v")
            text = circle.text
            assert "Check-in" in text
            assert "▀" in text
            for private in (*PEOPLE, "room", "short", "minute", "nearly", "wall", "Enter"):
                assert private not in text

    async def test_the_agreements_can_be_shown_in_it_without_the_note(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "k", "k", "g")
            assert "wall" in circle.text
            await circle.press("escape", "v", "g")
            assert "What is said here stays here." in circle.text
            assert "wall" not in circle.text
            assert "Take the time" not in circle.text
            await circle.press("g")
            assert "What is said here" not in circle.text

    async def test_names_only_when_they_are_wanted(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter", "v", "n")
            assert "●  Ana" in circle.text
            assert "Bo" not in circle.text

    async def test_clicker_and_hold_work_in_it(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "v", "pagedown")
            assert circle.view.speaker == "Ana"
            await circle.press("space")
            assert set(circle.text) <= set(" ·\n")
            await circle.press("space", "v")
            assert circle.on_circle


async def test_no_longer_being_kept_is_one_quiet_line(tmp_path: Path) -> None:
    store = Nowhere()
    circle = Rehearsal(plan_of(AGENDA, tmp_path), store=store)
    async with circle.run():
        store.saved = False
        await circle.press("enter")
        await circle.press("enter")
        assert "Saving has stopped" in circle.text
        assert circle.app.evening is not None
        circle.app.evening.bell_due = True
        await circle.wait()
        assert "Please ring the bell. Saving has stopped" in " ".join(circle.text.split())


async def test_when_the_close_must_begin_is_said_from_the_moment_plain_mode_says_it(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        assert circle.view.close_by is not None
        await circle.wait(circle.view.close_by - CLOSE_NEAR - SECOND)
        assert "Start the close" not in circle.text
        await circle.wait(seconds=1)
        assert "Start the close within 2 minutes to keep its full time" in circle.text


async def test_that_it_is_being_kept_again_is_said_once(tmp_path: Path) -> None:
    store = Nowhere()
    circle = Rehearsal(plan_of(AGENDA, tmp_path), store=store)
    async with circle.run():
        store.saved = False
        await circle.press("enter")
        store.saved = True
        await circle.wait()
        assert "being saved again" in circle.text
        await circle.press("enter")
        assert "kept" not in circle.text


async def test_whoever_leaves_while_the_disk_is_full_reads_what_is_lost(tmp_path: Path) -> None:
    store = Nowhere()
    circle = Rehearsal(plan_of(AGENDA, tmp_path), store=store)
    async with circle.run():
        store.saved = False
        await circle.press("enter", "q")
        assert "Everything is saved" not in circle.text
        assert "Anything not yet saved will be lost" in circle.text


class TestSettings:
    async def test_seconds_chosen_in_the_settings_are_seen_at_once(
        self, circle: Rehearsal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("circlekeeper.keeping.settings.save", lambda settings: True)
        async with circle.run():
            await circle.press("enter", "enter", "enter", "f2", "down", "down", "enter", "escape")
            assert "0:00 of 1:30" in circle.text

    async def test_what_was_chosen_for_tonight_stays_where_another_setting_is_changed_or_none(
        self, circle: Rehearsal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("circlekeeper.keeping.settings.save", lambda settings: True)
        async with circle.run():
            await circle.press("enter", "enter", "enter", "t", "f2", "escape")
            assert "0:00 of 1:30" in circle.text
            await circle.press("f2", "down", "enter", "escape")
            assert "0:00 of 1:30" in circle.text

    async def test_a_clicker_that_is_not_wanted_does_nothing(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("pagedown", "pagedown")
            assert circle.view.stage.number == 2
            await circle.press("pageup")
            assert circle.view.stage.number == 1
            assert circle.app.evening is not None
            circle.app.evening.take(circle.app.settings, circle.app.settings._replace(clicker=False))
            await circle.press("v", "pagedown", "v", "pagedown", "pageup")
            assert circle.view.stage.number == 1
            assert circle.on_circle


class TestBetweenTwoChallenges:
    async def test_it_is_said_which_one_next_begins_and_when_it_goes_on_instead(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press(
                "enter", "r", *"eva", "enter", *"money", "enter", "r", *"bo", "enter", "enter", "k", "k", "k"
            )
            assert "next is challenge 1, from Eva" in circle.text
            await circle.press("enter", "enter", "enter", "enter", "enter")
            assert "next is challenge 2, from Bo" in circle.text
            await circle.wait(minutes=30)
            assert "next is Conversation" in circle.text
            assert "n takes another challenge" in circle.text

    async def test_where_not_all_that_were_raised_fit_it_is_said_where_they_are(self, circle: Rehearsal) -> None:
        async with circle.run():
            for name in ("ana", "bo", "chl", "dev", "eva", "fin", "git", "hug"):
                await circle.press("r", *name, "enter", *"words", "enter")
            await circle.press("enter", "k", "k", "k")
            assert "1  Ana: words" in circle.text
            assert "n: the whole list" in circle.text

    async def test_votes_are_counted_one_hand_after_the_other(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "r", *"eva", "enter", "enter", "r", *"bo", "enter", "enter", "k", "k", "k")
            await circle.press("n", "down", "enter")
            assert "Bo’s challenge: 1 vote. n, then Enter adds one more." in circle.text
            await circle.press("n", "enter", "n", "enter")
            assert [b.votes for b in circle.view.board] == [0, 3]

    async def test_beginning_another_one_says_the_way_back_to_the_one_that_was_current(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press(
                "enter", "r", *"eva", "enter", "enter", "r", *"bo", "enter", "enter", "k", "k", "k", "enter"
            )
            await circle.press("n", "2", "tab")
            assert circle.view.challenge is not None
            assert circle.view.challenge.holder == "Bo"
            assert "u goes back to Eva’s challenge." in circle.text
            await circle.press("u")
            assert circle.view.challenge.holder == "Eva"

    async def test_a_challenge_that_was_raised_is_said_to_be_on_the_board(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "r", *"eva", "enter", *"money", "enter")
            assert "Eva’s challenge is on the board." in circle.text


async def test_where_nothing_is_called_what_was_typed_the_list_says_so(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "o", *"zzz")
        assert "nothing matches" in circle.text
        await circle.press("enter")
        assert not circle.on_circle
        await circle.press("escape", "ctrl+p", *"rename")
        assert "More time, name, seat" in circle.text


async def test_no_text_runs_into_a_name_of_the_ring(tmp_path: Path) -> None:
    say = (
        "One minute or so each, and a pass is as good as an answer. After the round I ask again those who let it go by."
    )
    text = AGENDA.replace('kind = "check-in"', f'kind = "check-in"\nsay = "{say}"')
    for people in range(2, 11):
        circle = Rehearsal(plan_of(text, tmp_path), PEOPLE[:people])
        async with circle.run():
            await circle.press("enter", "enter")
            flat = " ".join(circle.text.split())
            assert "Say:" in flat
            assert "let it go by." in flat


async def test_a_proposal_in_which_no_stage_can_give_offers_nothing_to_take(tmp_path: Path) -> None:
    circle = Rehearsal(
        plan_of('title = "T"\nlength = "20m"\n[[stages]]\nkind = "lead"\nlength = "20m"\nflex = "firm"\n', tmp_path)
    )
    async with circle.run():
        await circle.press("enter", "space")
        await circle.wait(minutes=5)
        await circle.press("space", "f")
        assert "Still short by 5 minutes." in circle.text
        assert "y accept" not in circle.text
        assert "Escape dismiss" in circle.text


async def test_a_gap_too_short_to_ask_about_is_said_in_a_quiet_line(
    circle: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = [14_000]
    async with circle.run():
        await circle.press("enter")
        monkeypatch.setattr(circle.time, "unseen", lambda: gone.pop() if gone else 0)
        assert circle.app.evening is not None
        circle.app.evening._glance()
        await circle.settle()
        assert "Away for about 14 seconds; that time counts." in circle.text
        await circle.press("enter")
        assert "Away" not in circle.text
