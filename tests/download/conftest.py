"""The download as somebody has it who just unpacked it, and a machine on which there is nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.docs.pages import ROOT

MADE = ROOT / "dist" / "download"
CHROOT = shutil.which("chroot") or "/usr/sbin/chroot"
NOTHING = {"PATH": "/nothing", "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
NOTHING |= {
    name: os.environ[name] for name in ("SYSTEMROOT", "USERPROFILE") if name in os.environ
}  # Windows needs them
"""An environment in which no other program is found, and no Python."""


def made(ending: str) -> Path:
    """The one file of that kind that nox -s download has made."""
    found = sorted(MADE.glob(f"*{ending}"))
    assert len(found) == 1, f"{MADE}: there should be one {ending}; nox -s download makes it. There: {found}"
    return found[0]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder, unpacked where no one has ever been."""
    place = tmp_path_factory.mktemp("unpacked")
    if sys.platform == "win32":
        shutil.unpack_archive(made(".zip"), place)
    else:
        with tarfile.open(made(".tar.gz")) as packed:
            packed.extractall(place, filter="data")
    return place / "circlekeeper"


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Debian as small as it is made: the root of a machine with a C library, a shell and no Python."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("debootstrap") is None:
        pytest.skip("an empty Debian is made by root, with debootstrap")
    root = tmp_path_factory.mktemp("debian")
    subprocess.run(
        ["debootstrap", "--variant=minbase", "bookworm", str(root)], check=True, stdout=subprocess.DEVNULL, timeout=900
    )
    assert not list(root.glob("usr/bin/python*"))
    shutil.copy(made(".deb"), root / "tmp" / "circlekeeper.deb")
    yield root
    shutil.rmtree(root, ignore_errors=True)


def lines(command: Sequence[str], home: Path | None = None, typed: str = "") -> str:
    """What a command prints, in an environment in which no other program is found."""
    env = NOTHING | ({} if home is None else {"HOME": str(home)})
    done = subprocess.run(
        command, input=typed, env=env, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    return done.stdout


def program_in(folder: Path) -> Path:
    """What is started in the folder."""
    return folder / ("circlekeeper.exe" if sys.platform == "win32" else "circlekeeper")


def inside(root: Path, *command: str) -> list[str]:
    """A command as it is run on that machine, by somebody whose home is /root."""
    kept = NOTHING | {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root"}
    return [CHROOT, str(root), "/usr/bin/env", "-i", *(f"{key}={value}" for key, value in kept.items()), *command]
