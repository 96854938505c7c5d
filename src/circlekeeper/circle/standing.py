"""Where everyone stands in a round: one place for each, so that nobody can stand in two."""

from __future__ import annotations

from typing import Literal, NamedTuple

from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import Live
from circlekeeper.circle.plan import TurnRules
from circlekeeper.units import Ms

Place = Literal["ahead", "late", "gone", "again", "stood", "heard", "apart"]
"""Where someone stands, the floor aside: whoever has it keeps their place until their turn is over.

`ahead`: not yet heard, in the order of turns. `late`: not yet heard, their seat gone by, so after those ahead.
`gone`: not yet heard, and away as their place came. `again`: passed, and to be asked again, in the order of
passing. `stood`: their pass stands. `heard`. `apart`: it is not for them.
"""


class Turns(NamedTuple):
    """A round: of a whole round or open stage, lap by lap, or of one phase of a challenge.

    Who is away stays in their place and is passed over.
    """

    rules: TurnRules
    places: dict[Person, Place]
    """Where everyone stands in this lap, those of one place in their order; replaced, never changed."""
    turn: Ms | None = None
    """Each one's time in a timed round, or the share promised to everyone; None when untimed."""
    shares: bool = False
    everyone: bool = False
    """Whether everyone is to have the offer before it can be left, and who begins counts for the next such round."""
    firm: bool = False
    """Whether a share stays what it is, whatever time the others leave."""
    handover: Ms = 0
    """What comes between two turns."""
    started: bool = False
    """Whether the first turn has begun."""
    base: Person | None = None
    """Who began, from whose seat `around` counts."""
    reached: Person | None = None
    """The last who was given the floor in the order of seats."""
    kept: dict[Person, Ms | None] = {}  # noqa: RUF012 (replaced, never changed)
    """What was left of the turn of those who left in it; None when it was untimed."""
    gap_until: Live | None = None
    """When the quiet between two turns is over."""

    @property
    def members(self) -> frozenset[Person]:
        """Whom it is for."""
        return frozenset(p for p, place in self.places.items() if place != "apart")

    def at(self, *places: Place) -> tuple[Person, ...]:
        """Who stands in these places, one place after the other."""
        return tuple(p for wanted in places for p, place in self.places.items() if place == wanted)

    @property
    def waiting(self) -> tuple[Person, ...]:
        """Who is not yet heard, in the order of turns."""
        return self.at("ahead", "late")

    def keeping(self, person: Person, left: Ms | None) -> Turns:
        """With what was left of someone's turn."""
        return self._replace(kept=self.kept | {person: left})

    def taken_up(self, person: Person) -> Turns:
        """With nothing kept for someone whose turn goes on."""
        return self._replace(kept={p: left for p, left in self.kept.items() if p != person})

    def moved(self, person: Person, place: Place) -> Turns:
        """With someone in another place, the last one there."""
        rest = {p: where for p, where in self.places.items() if p != person}
        return self._replace(places={**rest, person: place})

    def ordered(self, ahead: tuple[Person, ...]) -> Turns:
        """With these people first in the order of turns, and everyone else where they stand."""
        rest = {p: where for p, where in self.places.items() if p not in ahead}
        first: dict[Person, Place] = dict.fromkeys(ahead, "ahead")
        return self._replace(places=first | rest)

    def inserted(self, person: Person, among: tuple[Person, ...], index: int) -> Turns:
        """With someone in the order of turns among those ahead, after so many of them."""
        return self.ordered((*among[:index], person, *among[index:]))
