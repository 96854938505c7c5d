"""What is said about an evening that will not work out, and what would."""

from __future__ import annotations

from circlekeeper.words.agenda import Saying, quoted

# What will not work out


def does_not_add_up(*, needs: str, whole: str, apart: str, more: bool) -> Saying:
    """Stages that take more or less than the session."""
    if more:
        return Saying(
            f"the stages' lengths do not add up to the session's: they take {needs}, the session has {whole}",
            f'write length = "{needs}" for the session, or shorten the stages by {apart}',
        )
    return Saying(
        f"the stages' lengths do not add up to the session's: they take {needs} of {whole}",
        f'write length = "{needs}" for the session, or lengthen the stages by {apart}',
    )


def nothing_left(*, fixed: str, whole: str, number: int, needs: str) -> Saying:
    """Stages without a length, for which no time is left."""
    instead = f'write length = "{needs}" for the session, or shorten the other stages'
    if number == 1:
        what = f"nothing is left for the stage without a length: the others take {fixed} of {whole}, and it takes its usual one"
        return Saying(what, instead)
    what = f"nothing is left for the {number} stages without a length: the others take {fixed} of {whole}, and they take their usual ones"
    return Saying(what, instead)


def too_few_people(*, count: int, least: int) -> Saying:
    """Fewer people than the agenda suits."""
    return Saying(f"{_people(count)}: this agenda suits {least} or more", "choose another agenda, or write a smaller min")


def too_many_people(*, count: int, most: int) -> Saying:
    """More people than the agenda suits."""
    return Saying(f"{_people(count)}: this agenda suits at most {most}", "sit in two circles, or write a larger max")


def min_above_length(*, least: str, length: str) -> Saying:
    """A least length that is more than the length."""
    return Saying(f"min is {least}, more than the stage's length of {length}", f'write at most "{length}"')


def protected_too_early(*, later: str) -> Saying:
    """A protected stage before one that is not."""
    return Saying(
        f"this stage is protected, but {quoted(later)} comes after it and is not",
        'move it to the end, or write flex = "firm"',
    )


def no_challenge_fits(*, needs: str, length: str) -> Saying:
    """A stage too short for a single challenge."""
    instead = f'write length = "{needs}" or more, or shorten the phases'
    return Saying(f"one challenge takes {needs}, the stage has {length}", instead)


def rotations_do_not_fit(*, rotations: int, turn: str, needs: str, length: str, each: str) -> Saying:
    """Rotations that take more than their stage has."""
    turns = f'turn = "{each}", or ' if each else ""
    return Saying(f"{rotations} rotations of {turn} take {needs}, the stage has {length}", f'write {turns}length = "{needs}"')


def rotations_are_short(*, rotations: int, each: str, length: str, least: str, needs: str) -> Saying:
    """A stage divided among so many rotations and changeovers that each has very little."""
    shown = "1 rotation" if rotations == 1 else f"{rotations} rotations"
    return Saying(f"of {length} {shown} have {each} each, less than {least}", f'write length = "{needs}", or fewer rotations')


def start_not_among_people() -> Saying:
    """A round that is to begin with somebody who is not on the roster."""
    return Saying("the person named here is not among people", "write a name as it stands in people, or one of the words")


def round_does_not_fit(*, people: int, turn: str, needs: str, length: str, each: str, fits: int) -> Saying:
    """A round of timed turns that takes longer than its stage."""
    ways = ([f"{each} each would fit"] if each else []) + ([f"{turn} each would fit {_people(fits)}"] if fits > 1 else [])
    ways.append(f'write length = "{needs}"')
    return Saying(f"with {_people(people)} at {turn} each the round takes {needs} and does not fit its {length}", ", or ".join(ways))


def share_is_short(*, people: int, each: str, length: str, least: str, needs: str, fits: int) -> Saying:
    """A stage divided among so many that each has very little."""
    ways = [f"{least} each would fit {_people(fits)}"] if fits > 1 else []
    ways.append(f'{least} each for all needs length = "{needs}"')
    return Saying(f"with {_people(people)} each person's share of {length} is {each}, less than {least}", ", or ".join(ways))


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"
