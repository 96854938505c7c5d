"""A sight as a file holds it: the sand as three instants, so that it moves by itself wherever it is read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, get_args

from circlekeeper.circle.plan import Response
from circlekeeper.room.sight import Running, Sight
from circlekeeper.units import SECOND, Ms

FORMAT = 1
LONGEST = 65_536
"""The largest file that is read, in bytes; a prompt's four thousand letters take a quarter of it."""
NEAR: Ms = SECOND // 10
"""How far the sand may be from what was written before it is written anew: a clock was set, or a minute was given."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the session said, and when."""

    sight: Sight
    as_of: Ms
    """The clock on the wall, in UTC milliseconds, at which it was so."""
    pace: float = 1.0
    """How fast the session's time runs: 1 is real time; a rehearsal's may be faster, and 0 where it moves only when
    told.
    """

    def at(self, wall: Ms) -> Sight:
        """What there is to see at a moment, if nothing was done since."""
        sand = self.sight.sand
        if sand is None:
            return self.sight
        return self.sight._replace(sand=sand._replace(used=sand.used + int(max(0, wall - self.as_of) * self.pace)))

    def still_true(self, now: Told) -> bool:
        """Whether whoever reads this sees what is so now."""
        then = self.at(now.as_of)
        if self.pace != now.pace or then._replace(sand=None) != now.sight._replace(sand=None):
            return False
        if then.sand is None or now.sight.sand is None:
            return then.sand is now.sight.sand
        return then.sand[1:] == now.sight.sand[1:] and abs(then.sand.used - now.sight.sand.used) <= NEAR * self.pace

    def written(self) -> bytes:
        """The file's content."""
        sight = self.sight
        data: dict[str, Any] = {"circlekeeper-room": FORMAT, **sight._asdict(), "sand": None}
        if sight.sand is not None:
            begins = self.as_of - sight.sand.used
            data["sand"] = {
                "from": begins,
                "until": begins + sight.sand.allowed,
                "as_of": self.as_of,
                "still": sight.sand.still,
            }
            if self.pace != 1:
                data["sand"]["pace"] = self.pace
        return json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")


def read(content: bytes) -> Told:
    """What `written` wrote; ValueError for anything else. Its texts are hostile, as any from outside."""
    try:
        data = json.loads(content)
    except RecursionError:
        raise ValueError("not a sight") from None
    if not isinstance(data, dict) or data.get("circlekeeper-room") != FORMAT:
        raise ValueError("not a sight")
    title, text, rule, poured = (data.get(key) for key in ("title", "text", "rule", "sand"))
    held, dark, finished = (data.get(key) for key in ("held", "dark", "finished"))
    if not (isinstance(title, str) and isinstance(text, str) and (rule is None or rule in get_args(Response))):
        raise ValueError("not a sight")
    if not (isinstance(held, bool) and isinstance(dark, bool) and isinstance(finished, bool)):
        raise ValueError("not a sight")
    if poured is None:
        return Told(Sight(title, text, rule, held=held, dark=dark, finished=finished), 0)
    sand, as_of, pace = _poured(poured)
    return Told(Sight(title, text, rule, sand, held=held, dark=dark, finished=finished), as_of, pace)


def _poured(data: Any) -> tuple[Running, Ms, float]:
    if not isinstance(data, dict):
        raise ValueError("not sand")
    begins, ends, as_of, still, pace = (data.get(key) for key in ("from", "until", "as_of", "still", "pace"))
    pace = 1.0 if pace is None else pace
    if not (type(begins) is int and type(ends) is int and type(as_of) is int and isinstance(still, bool)):
        raise ValueError("not sand")
    if not (
        type(pace) in (int, float) and 0 <= pace <= 1_000_000 and begins <= as_of < 1 << 53 and begins < ends < 1 << 53
    ):
        raise ValueError("not sand")
    return Running(as_of - begins, ends - begins, still), as_of, float(pace)
