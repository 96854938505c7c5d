"""How much time turns take, and what each person can have of a length: arithmetic alone, for plans and for sessions."""

from __future__ import annotations

from typing import NamedTuple

from circlekeeper.units import Ms


class Going(NamedTuple):
    """How a round goes round."""

    laps: int = 1
    """How often; a round until all pass is reckoned as one lap."""
    between: Ms = 0
    """The hand-over, or the gap, between two turns."""
    after: Ms = 0
    """The circle's answer after each turn."""

    def around(self, people: int) -> Ms:
        """What `people` turns a lap take besides the turns themselves."""
        turns = self.laps * people
        return max(0, turns - 1) * self.between + turns * self.after

    def takes(self, people: int, turn: Ms) -> Ms:
        """What a round of timed turns takes."""
        return self.laps * people * turn + self.around(people)

    def share(self, length: Ms, people: int, most: Ms | None = None) -> Ms:
        """What each of `people` has in each lap of a round that divides its length among them."""
        each = max(0, length - self.around(people)) // max(1, self.laps * people)
        return each if most is None else min(each, most)

    def people_in(self, length: Ms, turn: Ms) -> int:
        """How many people a round of such turns has time for."""
        lap = self.laps * (turn + self.after + self.between)
        return max(0, length + self.between) // lap if lap else 0
