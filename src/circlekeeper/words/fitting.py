"""What is said about an evening that will not work out, and what would."""

from __future__ import annotations

from circlekeeper.words import lists
from circlekeeper.words.agenda import Saying, quoted
from circlekeeper.words.language import _, several

# What will not work out


def does_not_add_up(*, needs: str, whole: str, apart: str, more: bool) -> Saying:
    """Stages that take more or less than the session."""
    if more:
        return Saying(
            _("the stages take {needs}, but the session has only {whole}").format(needs=needs, whole=whole),
            _('write length = "{needs}" for the session, or shorten the stages by {apart}').format(
                needs=needs, apart=apart
            ),
        )
    return Saying(
        _("the stages take only {needs}, but the session has {whole}").format(needs=needs, whole=whole),
        _('write length = "{needs}" for the session, or lengthen the stages by {apart}').format(
            needs=needs, apart=apart
        ),
    )


def nothing_left(*, fixed: str, whole: str, number: int, needs: str) -> Saying:
    """Stages without a length, for which no time is left."""
    instead = _('write length = "{needs}" for the session, or shorten the other stages').format(needs=needs)
    what = several(
        "no time is left for the stage without a length: the others take {fixed} of {whole}, so it gets its usual "
        "length",
        "no time is left for the {number} stages without a length: the others take {fixed} of {whole}, so they get "
        "their usual lengths",
        number,
    )
    return Saying(what.format(number=number, fixed=fixed, whole=whole), instead)


def too_few_people(*, count: int, least: int) -> Saying:
    """Fewer people than the agenda suits."""
    what = several(
        "{count} person: this agenda suits {least} or more", "{count} people: this agenda suits {least} or more", count
    )
    return Saying(what.format(count=count, least=least), _("choose another agenda, or write a smaller min"))


def too_many_people(*, count: int, most: int) -> Saying:
    """More people than the agenda suits."""
    what = several(
        "{count} person: this agenda suits at most {most}", "{count} people: this agenda suits at most {most}", count
    )
    return Saying(what.format(count=count, most=most), _("form two circles, or write a larger max"))


def min_above_length(*, least: str, length: str) -> Saying:
    """A least length that is more than the length."""
    return Saying(
        _("min is {least}, longer than the stage's {length}").format(least=least, length=length),
        _('write at most "{length}"').format(length=length),
    )


def protected_too_early(*, later: str) -> Saying:
    """A protected stage before one that is not."""
    return Saying(
        _("this stage is protected, but {later} comes after it and isn't").format(later=quoted(later)),
        _('move it to the end, or write flex = "firm"'),
    )


def no_challenge_fits(*, needs: str, length: str) -> Saying:
    """A stage too short for a single challenge."""
    instead = _('write length = "{needs}" or more, or shorten the phases').format(needs=needs)
    return Saying(
        _("one challenge takes {needs}, but the stage has {length}").format(needs=needs, length=length), instead
    )


def rotations_do_not_fit(*, rotations: int, turn: str, needs: str, length: str, each: str) -> Saying:
    """Rotations that take more than their stage has."""
    what = several(
        "{count} rotation of {turn} takes {needs}, but the stage has {length}",
        "{count} rotations of {turn} take {needs}, but the stage has {length}",
        rotations,
    )
    instead = _('write turn = "{each}", or length = "{needs}"') if each else _('write length = "{needs}"')
    return Saying(
        what.format(count=rotations, turn=turn, needs=needs, length=length), instead.format(each=each, needs=needs)
    )


def rotations_are_short(*, rotations: int, each: str, length: str, least: str, needs: str) -> Saying:
    """A stage divided among so many rotations and changeovers that each has very little."""
    what = several(
        "{length} for {count} rotation gives it {each}, less than {least}",
        "{length} for {count} rotations gives each {each}, less than {least}",
        rotations,
    )
    return Saying(
        what.format(length=length, count=rotations, each=each, least=least),
        _('write length = "{needs}", or use fewer rotations').format(needs=needs),
    )


def groups_are_uneven(*, count: int, size: int, other: int, each: str) -> Saying:
    """People that cannot all sit in groups of the size that was asked for."""
    what = _("{count} people don't divide into groups of {size}: some groups have {other}, with {each} each")
    instead = _("if that's fine with you, leave it; if not, choose another size")
    return Saying(what.format(count=count, size=size, other=other, each=each), instead)


def does_not_fit_before(*, at: str, over: str) -> Saying:
    """What comes before a stage at a clock time takes too long."""
    return Saying(
        _("the stages before it end {over} after {at}").format(over=over, at=at),
        _("shorten an earlier stage, or write a later time"),
    )


def does_not_fit_after(*, at: str, needs: str, over: str) -> Saying:
    """What begins at a clock time would not be over at the end of the evening."""
    return Saying(
        _("from {at} on the stages take {needs}, and would end {over} after the evening").format(
            at=at, needs=needs, over=over
        ),
        _("write an earlier time, or shorten this stage or a later one"),
    )


def answer_without_time() -> Saying:
    """How the circle may answer, where there is no time to answer."""
    return Saying(
        _("after_response says how the circle answers, but there is no time for an answer"),
        _('write after = "1m", or remove it'),
    )


def warn_is_too_long(*, warn: str, turn: str) -> Saying:
    """A cue that would come before the turn it is about."""
    return Saying(
        _("warn is {warn}, but a turn has only {turn}, so there would be no cue").format(warn=warn, turn=turn),
        _("write a shorter warn, or remove it"),
    )


def start_not_among_people() -> Saying:
    """A round that is to begin with somebody who is not on the roster."""
    return Saying(
        _("the person named here isn't in people"),
        _("write a name exactly as in people, or one of the words allowed here"),
    )


def round_does_not_fit(*, people: int, turn: str, needs: str, length: str, each: str, fits: int) -> Saying:
    """A round of timed turns that takes longer than its stage."""
    what = several(
        "with {count} person at {turn} each, the round takes {needs}, but it has only {length}",
        "with {count} people at {turn} each, the round takes {needs}, but it has only {length}",
        people,
    )
    ways = [_('{each} each would fit: write turn = "{each}"').format(each=each)] if each else []
    ways += [_would_fit(turn, fits)] if fits > 1 else []
    ways.append(_('write length = "{needs}"').format(needs=needs))
    return Saying(what.format(count=people, turn=turn, needs=needs, length=length), lists.or_else(ways))


def share_is_short(*, people: int, each: str, length: str, least: str, needs: str, fits: int) -> Saying:
    """A stage divided among so many that each has very little."""
    what = several(
        "with {count} person, each person's share of {length} is {each}, less than {least}",
        "with {count} people, each person's share of {length} is {each}, less than {least}",
        people,
    )
    ways = [_would_fit(least, fits)] if fits > 1 else []
    ways.append(_('write length = "{needs}" for {least} each').format(least=least, needs=needs))
    return Saying(what.format(count=people, length=length, each=each, least=least), lists.or_else(ways))


def _would_fit(each: str, people: int) -> str:
    return several("{each} each would fit {count} person", "{each} each would fit {count} people", people).format(
        each=each, count=people
    )
