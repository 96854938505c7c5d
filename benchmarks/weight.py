"""What does not change from run to run: how much is installed, and how many instructions the imports take."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import venv
from pathlib import Path

from benchmarks.programs import PYTHON
from benchmarks.report import Mark, Table, why

TEXTUAL = "textual alone"
ROOT = Path(__file__).parents[1]
KNOWN = "a session of an agenda it has opened before"
RESUMED = ("cli.session", "agenda.library", "keeper.opening", "tui.opening", "tui.app", "tui.circle.screen")
"""What a session has loaded when its first frame stands and no file was read."""
IMPORTS = {
    "the bare interpreter": "pass",
    "import textual.app": "import textual.app",
    KNOWN: "import circlekeeper.agenda.known, " + ", ".join(f"circlekeeper.{module}" for module in RESUMED),
    "a session of an agenda it does not know": "import circlekeeper.agenda.reading, "
    + ", ".join(f"circlekeeper.{module}" for module in RESUMED),
    "a session that goes on": "import " + ", ".join(f"circlekeeper.{module}" for module in RESUMED),
    "the library of circlekeeper": "import circlekeeper.cli.session, circlekeeper.tui.before",
}


def installed(folder: Path) -> list[Table]:
    """MiB of what pip installs, without compiled files."""
    table = Table("Installed", "MiB", TEXTUAL, [Mark("circlekeeper", 1.9, TEXTUAL)])
    for name, what in ((TEXTUAL, "textual"), ("circlekeeper", str(ROOT))):
        try:
            place = folder / f"installed-{name.replace(' ', '-')}"
            if not place.exists():
                venv.create(place, with_pip=True, symlinks=True)
            pip = [
                str(place / "bin" / "python"),
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--no-compile",
                what,
            ]
            subprocess.run(pip, check=True, capture_output=True, text=True, timeout=600)
            packages = next(place.glob("lib/python*/site-packages"))
            table.add(name, sum(file.stat().st_size for file in packages.rglob("*") if _counts(file, packages)) / 2**20)
        except (subprocess.SubprocessError, OSError) as error:
            table.miss(name, why(error))
    return [table]


_SHIPPED = re.compile(
    r"pip|setuptools|pkg_resources|_distutils_hack|distutils-precedence\.pth|(pip|setuptools)-[\d.]+\.dist-info"
)
"""What an environment holds before anything is installed."""


def _counts(file: Path, packages: Path) -> bool:
    return file.is_file() and file.suffix != ".pyc" and not _SHIPPED.fullmatch(file.relative_to(packages).parts[0])


def instructions() -> list[Table]:
    """Millions of instructions of the imports, counted by valgrind, the same from run to run."""
    table = Table(
        "Imports: instructions",
        "million",
        "import textual.app",
        [Mark(KNOWN, 1.4, "import textual.app")],
    )
    if shutil.which("valgrind") is None:
        table.miss("import textual.app", "valgrind is not here")
        return [table]
    for name, code in IMPORTS.items():
        with tempfile.NamedTemporaryFile() as out:
            count = [
                "valgrind",
                "--tool=cachegrind",
                "--cache-sim=no",
                f"--cachegrind-out-file={out.name}",
                PYTHON,
                "-c",
                code,
            ]
            try:
                env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
                subprocess.run([PYTHON, "-c", code], check=True, capture_output=True, env=env)
                said = subprocess.run(count, check=True, capture_output=True, text=True, timeout=600, env=env).stderr
                table.add(name, int(re.findall(r"I\s+refs:\s+([\d,]+)", said)[0].replace(",", "")) / 1e6)
            except (subprocess.SubprocessError, IndexError) as error:
                table.miss(name, why(error))
    return [table]
