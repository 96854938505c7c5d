"""Cues: told to the facilitator alone, at their moment, and never during a hold."""

from tests.evenings import Evening, stages


def heard(evening: Evening, line: str) -> list[tuple[int, str, str]]:
    """What is told while time passes, or on a command: the second, the kind, the name."""
    evening.keeper.cues()
    evening(line)
    return [(cue.at // 1000, cue.kind, cue.name) for cue in evening.keeper.cues()]


def bells(evening: Evening, line: str) -> list[int]:
    """When the bell is due while time passes, or on a command: the seconds."""
    evening.keeper.cues()
    evening(line)
    return [cue.at // 1000 for cue in evening.keeper.cues() if cue.bell]


def test_a_turn_is_told_of_before_its_end_and_at_its_end() -> None:
    evening = Evening(stages('round turn="2m" length="20m"', "close"))
    evening("next, next")
    assert heard(evening, "wait 5m") == [(90, "warn", "Ana"), (120, "turn-over", "Ana")]
    assert heard(evening, "wait 5m") == []


def test_the_agenda_says_how_long_before_the_end() -> None:
    evening = Evening(stages('round turn="2m" warn="1m" length="20m"', "close"))
    evening("next, next")
    assert heard(evening, "wait 60s") == [(60, "warn", "Ana")]


def test_more_time_puts_both_off() -> None:
    evening = Evening(stages('round turn="2m" length="20m"', "close"))
    evening("next, next, wait 1m, longer")
    assert heard(evening, "wait 5m") == [(150, "warn", "Ana"), (180, "turn-over", "Ana")]


def test_a_short_turn_is_warned_of_in_its_last_quarter() -> None:
    evening = Evening(stages('round turn="40s" length="20m" wrap="20s"', "close"))
    evening("next, next")
    assert heard(evening, "wait 5m") == [(30, "warn", "Ana"), (40, "turn-over", "Ana"), (60, "wrap-over", "Ana")]


def test_a_cue_as_long_as_the_turn_is_none_for_either_face() -> None:
    evening = Evening(stages('round turn="1m" warn="1m" length="20m"', "close"))
    evening("next, next")
    assert evening.view.piece is not None
    assert evening.view.piece.warn == 0
    assert heard(evening, "wait 2m") == [(60, "turn-over", "Ana")]
    evening("next, longer")
    assert heard(evening, "wait 3m") == [(180, "warn", "Ben"), (240, "turn-over", "Ben")]


def test_without_a_limit_nothing_is_told() -> None:
    for stage, line in (
        ('round turn="2m" limit="none" length="20m"', "next, next"),
        ('open length="60m"', "next, floor Ana"),
    ):
        evening = Evening(stages(stage, "close"))
        evening(line)
        assert heard(evening, "wait 5m") == []


def test_nothing_is_told_during_a_hold_and_all_of_it_after() -> None:
    evening = Evening(stages('round turn="2m" length="20m"', "close"))
    evening("next, next, hold")
    assert heard(evening, "wait 10m") == []
    assert heard(evening, "resume, wait 100s") == [(690, "warn", "Ana")]


def test_one_wait_can_pass_from_a_gap_into_the_turn_after_it() -> None:
    evening = Evening(stages('round turn="2m" gap="15s" length="20m"', "close"))
    evening("next, next, next")
    assert heard(evening, "wait 2m") == [(15, "begins", "Ben"), (105, "warn", "Ben")]


def test_bells_are_due_at_the_start_and_the_end_of_a_silence() -> None:
    evening = Evening(stages("silence", "close"))
    assert heard(evening, "next") == [(0, "bell", "Silence")]
    assert heard(evening, "wait 5m") == [(120, "stage-over", "Silence")]
    assert heard(evening, "next") == []
    assert heard(evening, "next") == [(300, "bell", "Close")]


def test_a_silence_left_before_its_time_still_has_its_bell() -> None:
    evening = Evening(stages("silence", "close"))
    assert heard(evening, "next, wait 1m, next") == [(0, "bell", "Silence"), (60, "bell", "Silence")]


def test_pairs_are_told_to_swap_and_after_the_last_time_to_come_together() -> None:
    evening = Evening(stages('groups length="10m"', "close"))
    assert heard(evening, "next, next, wait 5m") == [(270, "warn", ""), (300, "swap", "")]
    assert heard(evening, "next") == []
    assert heard(evening, "next") == [(300, "together", "")]


def test_groups_with_a_bell_at_both_ends_have_none_between() -> None:
    evening = Evening(stages('groups length="10m" bell="both"', "close"))
    assert bells(evening, "next") == [0]
    assert bells(evening, "next, wait 5m, next, wait 5m, next") == []
    assert bells(evening, "next") == [600]


def test_that_the_close_comes_near_is_said_once() -> None:
    evening = Evening(stages('open length="10m"', 'close length="5m"'))
    assert heard(evening, "next, wait 8m") == [(480, "close-by", "")]
    assert heard(evening, "wait 1m") == []


def test_only_where_a_chime_was_agreed_does_the_end_of_a_turn_ring() -> None:
    for limit, rings in (("soft", []), ("signal", []), ("chime", [120, 150])):
        evening = Evening(stages(f'round turn="2m" wrap="30s" limit="{limit}" length="20m"', "close"))
        evening("next, next")
        assert bells(evening, "wait 5m") == rings


def test_where_pieces_have_times_of_their_own_nothing_is_told_of_the_stage() -> None:
    for kind in ("round", "challenges", "groups"):
        evening = Evening(stages(f'{kind} length="5m"', "lead", length='"60m"'))
        evening("next")
        assert "stage-over" not in [kind for _, kind, _ in heard(evening, "wait 20m")]
    evening = Evening(stages('open length="5m"', "lead", length='"60m"'))
    evening("next")
    assert heard(evening, "wait 20m") == [(300, "stage-over", "Open")]


def test_an_evening_without_a_bell_has_none_to_strike() -> None:
    evening = Evening(stages("silence length='5m'", bell="'none'"))
    evening("next")
    evening.cannot("bell")
