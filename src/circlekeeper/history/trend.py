"""What a handful of figures says, and when it says nothing: small, sturdy statistics for five to a dozen evenings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import ceil, sqrt
from statistics import mean, median, stdev

FEWEST_FOR_A_TREND = 6
"""With fewer evenings, a rise in every one of them still happens by chance too often."""

_SURE = 2.6
"""How far from chance a trend must be, in standard deviations: about one in a hundred, either way."""

_T = {4: 3.747, 5: 3.365, 6: 3.143, 7: 2.998}
"""Student's t by degrees of freedom: beyond it by chance once in a hundred, in one direction."""


def slope(values: Sequence[int]) -> int | None:
    """How much the values grow from one to the next (Theil and Sen's median slope); None where Kendall's test sees
    only chance.
    """
    n = len(values)
    if n < FEWEST_FOR_A_TREND:
        return None
    pairs = [(later - earlier, at - before) for (before, earlier), (at, later) in combinations(enumerate(values), 2)]
    rising = sum((rise > 0) - (rise < 0) for rise, _ in pairs)
    spread = sqrt(n * (n - 1) * (2 * n + 5) / 18)
    if abs(rising) - 1 < _SURE * spread:
        return None
    return round(median(rise / run for rise, run in pairs))


def beyond(values: Sequence[int], border: int, least_spread: int) -> bool:
    """Whether values that lie above `border` on average would hardly do so by chance; they are taken to vary by
    `least_spread` at least.
    """
    n = len(values)
    if n - 1 < min(_T):
        return False
    error = max(stdev(values), least_spread) / sqrt(n)
    return (mean(values) - border) / error > _T[min(n - 1, max(_T))]


def quantile(values: Sequence[int], share: float) -> int:
    """The least of the values that `share` of them do not exceed: a value that was really there."""
    ordered = sorted(values)
    return ordered[max(0, ceil(share * len(ordered) - 1e-9) - 1)]
