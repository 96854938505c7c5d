"""A process that keeps sessions and is killed: begun by the tests, forks a writer for each kill, says what each had
acknowledged.

writer.py kill N SEED     N writers, each killed at a random moment; a line of JSON for each: its folder, what it
acknowledged writer.py hold            holds a session until its input ends writer.py resume          tries to go on
with the latest session; prints the reason why it cannot
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time

from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.keeping import sessions
from circlekeeper.units import MINUTE
from tests.hand_clock import HandClock
from tests.keeping.evenings import arrives, given, go_on, resume

PLAN = Plan("Killed", (Stage("round", "round", "Round", 5 * MINUTE, 5 * MINUTE, False, "Well?"),), people=("Zaphira",))


def keep_on(pipe: int) -> None:
    """Keep commands for ever; each is acknowledged by a byte once `append` has returned."""
    clock = HandClock()
    kept = sessions.start(PLAN, {}, clock.now())
    os.write(pipe, kept.folder.name.encode() + b"\n")
    while True:
        taken = arrives(kept, clock, "Zaphira") if len(kept.entries) % 7 == 0 else go_on(kept, clock, 1)[0]
        assert taken
        os.write(pipe, b".")


def kill(times: int, seed: int) -> None:
    if sys.platform == "win32":
        raise NotImplementedError
    rng = random.Random(seed)
    for _ in range(times):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            keep_on(writing)
        os.close(writing)
        said = b""
        while not said.endswith(b"\n"):
            said += os.read(reading, 1)
        for _ in range(rng.randrange(2, 12)):
            said += os.read(reading, 1)
        time.sleep(rng.random() * 0.002)  # somewhere within the next one
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        folder, _, dots = said.partition(b"\n")
        acknowledged = len(dots)
        while dots := os.read(reading, 65536):
            acknowledged += len(dots)
        os.close(reading)
        print(json.dumps({"folder": folder.decode(), "acknowledged": acknowledged}), flush=True)


def hold() -> None:
    clock = HandClock()
    kept = sessions.start(PLAN, {}, clock.now())
    go_on(kept, clock, 3)
    print(os.getpid(), flush=True)
    sys.stdin.read()


def try_to_resume() -> None:
    began = time.process_time()
    try:
        print(len(given(resume(HandClock()))))
    except sessions.CannotResume as reason:
        print(reason.sentence)
    print(time.process_time() - began)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["kill", times, seed]:
            kill(int(times), int(seed))
        case ["hold"]:
            hold()
        case ["resume"]:
            try_to_resume()
