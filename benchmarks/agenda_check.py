"""What `circlekeeper check` of a bundled agenda costs, beside the import of pydantic with one model: at most 2.5
times as much.

Run it as `python benchmarks/agenda_check.py [ROUNDS]`. CPU time, medians, the two interleaved; only the ratio means
something.
"""

import os
import resource
import statistics
import subprocess
import sys
from pathlib import Path

AGENDA = Path(__file__).resolve().parent.parent / "agendas" / "peer-support.toml"
PYDANTIC = "import pydantic\nclass M(pydantic.BaseModel):\n    a: int\n"
CHECK = "import sys\nfrom circlekeeper.cli import main\nmain(['check', sys.argv[1]])\n"
MOST = 2.5


def cost(code: str) -> float:
    """The CPU seconds of a fresh interpreter that runs some code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code, os.fspath(AGENDA)], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    costs = [(cost(PYDANTIC), cost(CHECK)) for _ in range(rounds)]
    model, check = (statistics.median(column) for column in zip(*costs, strict=True))
    print(
        f"pydantic with one model {model * 1000:.0f} ms, check {check * 1000:.0f} ms: "
        f"{check / model:.2f} times (at most {MOST})"
    )
    sys.exit(check / model > MOST)
