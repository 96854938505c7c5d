"""How people take their time, as chance has it: what a simulated evening is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.units import MINUTE, SECOND, Ms


@dataclass(frozen=True, slots=True)
class Habits:
    """What is usual in a circle. Lengths are drawn log-normally: about as often half as long as twice as long."""

    median: float = 0.95
    """The middle turn, as a share of the time that is offered."""
    spread: float = 0.35
    """How much turns differ: the standard deviation of their logarithm. At 0.35 one in ten takes half again the
    middle one or more.
    """
    untimed: Ms = 90 * SECOND
    """The middle turn where none is offered."""
    passing: float = 0.06
    """How often a turn is let go by; a second time as often as not."""
    coming: float = 0.05
    """How often someone arrives after the beginning."""
    holding: float = 0.15
    """In how many evenings everything is held once."""
    held: Ms = 3 * MINUTE
    """The middle length of a hold."""


USUAL = Habits()


class Chance:
    """One evening's draws. The same seed gives the same evening."""

    def __init__(self, habits: Habits, seed: str) -> None:
        self.habits = habits
        self._random = Random(seed)

    def long(self, middle: float, spread: float | None = None) -> Ms:
        """A length around a middle one."""
        return max(
            SECOND, round(middle * self._random.lognormvariate(0, self.habits.spread if spread is None else spread))
        )

    def turn(self, offered: Ms | None) -> Ms:
        """How long somebody speaks who is offered that much; None: as long as they like."""
        if offered is None:
            return self.long(self.habits.untimed, self.habits.spread * 1.6)
        return self.long(offered * self.habits.median)

    def handover(self, plan: Plan) -> Ms:
        """What passing the floor on takes."""
        return self.long(plan.handover or 3 * SECOND, 0.3)

    def asking(self) -> Ms:
        """What saying the prompt takes, before the first turn."""
        return self.long(20 * SECOND, 0.4)

    def whole(self, stage: Stage, length: Ms) -> Ms:
        """How long a stage without turns takes."""
        if stage.kind == "silence":
            return length
        if stage.kind == "break":
            return self.long(length * 1.1, 0.15)
        return self.long(length, self.habits.spread / 2)

    def passes(self, *, again: bool, lap: int = 1) -> bool:
        """Whether somebody lets their turn go by; until all pass, half as many as before have something to add each
        time it goes round.
        """
        taking = 0.5 if again else (1 - self.habits.passing) / 2 ** (lap - 1)
        return self._random.random() < 1 - taking

    def late(self, people: int) -> list[Ms]:
        """When those arrive who are not there at the beginning; somebody always is."""
        late = sum(self._random.random() < self.habits.coming for _ in range(people))
        return sorted(self._random.randrange(MINUTE, 20 * MINUTE) for _ in range(min(late, people - 1)))

    def hold(self, evening: Ms) -> tuple[Ms, Ms] | None:
        """When everything is held, and for how long."""
        if self._random.random() >= self.habits.holding:
            return None
        return self._random.randrange(max(1, evening)), self.long(self.habits.held, 0.6)

    def raised(self, people: int) -> int:
        """How many challenges there are."""
        return min(people, self._random.choice((1, 2, 2, 3, 3, 4)))

    def one_of(self, people: tuple[int, ...]) -> int:
        """Whoever is moved to speak."""
        return self._random.choice(people)
