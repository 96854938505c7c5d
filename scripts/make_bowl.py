"""Makes the sound of one struck bowl: `python scripts/make_bowl.py [WAV]`.

The sound is our own, worked out here and nowhere recorded, and under the project's licence like the rest. It comes
out the same, byte for byte, on every machine: after a few constants, rounded so that no mathematical library can
tell them apart, there are only additions and multiplications.

How a bowl sounds, and so what is done:

- Its rim rings in a few modes at once, at about 1 : 2.8 : 5.2 : 8.3 times the lowest; the higher ones are weaker
  and die away sooner.
- No bowl is quite round. Each mode is really two, a hertz or so apart, and the two beat against each other: the
  slow swell one hears.
  The stroke starts the two nearly together, so it is loudest then. How far apart and how strong they are is chosen
  by a seeded hand.
- It is struck with felt: nothing clicks. Every mode comes up over some hundredths of a second, and the end is led
  down to nothing.
"""

from __future__ import annotations

import array
import math
import random
import sys
import wave
from pathlib import Path

RATE = 22_050
"""Samples a second; the highest mode lies far below half of it."""

SECONDS = 4.4
PEAK = 0.5
"""The loudest moment, of full scale: there is a room to disturb."""

ATTACK = 0.03
RELEASE = 0.9
LOWEST = 311.0
"""Hertz; low enough to be calm, high enough for the loudspeaker of a laptop."""

MODES = ((1.0, 1.0, 1.9), (2.79, 0.42, 1.1), (5.23, 0.13, 0.55), (8.31, 0.035, 0.28))
"""Of each mode: how many times the lowest, how strong, and in how many seconds it falls to a third."""

SEED = 7
PLACE = Path(__file__).parents[1] / "src" / "circlekeeper" / "sounds" / "bowl.wav"


def exactly(number: float) -> float:
    """A constant that is the same on every machine."""
    return round(number, 12)


def partial(hertz: float, strength: float, fall: float, phase: float) -> list[float]:
    """One dying tone: a point that turns about the middle and draws nearer to it with every sample, seen from the
    side.
    """
    turn, shrink = math.tau * hertz / RATE, math.exp(-1 / (fall * RATE))
    across, up = exactly(shrink * math.cos(turn)), exactly(shrink * math.sin(turn))
    x, y = exactly(strength * math.cos(phase)), exactly(strength * math.sin(phase))
    samples = []
    for _ in range(round(RATE * SECONDS)):
        samples.append(y)
        x, y = x * across - y * up, x * up + y * across
    return samples


def swell(step: int, steps: int) -> float:
    """From 0 to 1 in so many steps, level at both ends."""
    part = min(1.0, step / steps)
    return part * part * (3 - 2 * part)


def bowl() -> list[float]:
    """The whole sound, between -1 and 1."""
    hand = random.Random(SEED)
    mixed = [0.0] * round(RATE * SECONDS)
    for ratio, strength, fall in MODES:
        hertz, phase = LOWEST * ratio, math.tau * hand.random()
        apart, share, behind = 0.6 + 0.8 * hand.random(), 0.2 + 0.1 * hand.random(), 0.4 * hand.random()
        one = partial(hertz, strength * (1 - share), fall, phase)
        other = partial(hertz + apart, strength * share, fall, phase - behind)
        mixed = [so_far + (a + b) for so_far, a, b in zip(mixed, one, other, strict=True)]
    last, attack, release = len(mixed) - 1, round(RATE * ATTACK), round(RATE * RELEASE)
    shaped = [sample * swell(at, attack) * swell(last - at, release) for at, sample in enumerate(mixed)]
    loudest = max(abs(sample) for sample in shaped)
    return [PEAK * sample / loudest for sample in shaped]


def write(place: Path) -> None:
    """Put the sound into a file: one channel, sixteen bits, lowest byte first."""
    samples = array.array("h", (round(sample * 32_767) for sample in bowl()))
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(place), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples.tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else PLACE)
