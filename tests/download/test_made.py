"""What the download is made of, without making one: the same bytes every time, and nothing of who made it."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.docs.pages import ROOT, script

download = script("make_download")
WHEN = 1_790_000_000


def a_folder(place: Path, mode: int) -> Path:
    """A small download, written by somebody with habits of their own."""
    folder = place / "circlekeeper"
    (folder / "_internal").mkdir(parents=True)
    for name in ("circlekeeper", "LICENSE", "_internal/base.so"):
        (folder / name).write_text(name)
        (folder / name).chmod(mode)
    return folder


@pytest.mark.parametrize("ending", ["tar.gz", "zip"])
def test_two_people_make_the_same_archive_of_the_same_folder(tmp_path: Path, ending: str) -> None:
    made = []
    for who, mode in (("ana", 0o700), ("ben", 0o666)):
        folder = a_folder(tmp_path / who, mode)
        download.set_modes(folder)
        made.append(download.archive(folder, tmp_path / f"{who}.{ending}", WHEN).read_bytes())
    assert made[0] == made[1]


def test_the_archive_unpacks_into_one_folder_and_names_nobody(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "ana", 0o600)
    download.set_modes(folder)
    with tarfile.open(download.archive(folder, tmp_path / "made.tar.gz", WHEN)) as packed:
        entries = packed.getmembers()
    assert {entry.name.split("/")[0] for entry in entries} == {"circlekeeper"}
    assert {(entry.uid, entry.gid, entry.uname, entry.gname, entry.mtime) for entry in entries} == {
        (0, 0, "", "", WHEN)
    }
    runs = {entry.name for entry in entries if entry.isfile() and entry.mode & 0o111}
    assert runs == {"circlekeeper/circlekeeper"}


def test_on_windows_it_can_be_unpacked_with_what_is_there(tmp_path: Path) -> None:
    with zipfile.ZipFile(download.archive(a_folder(tmp_path / "ana", 0o600), tmp_path / "made.zip", WHEN)) as packed:
        assert set(packed.namelist()) == {
            f"circlekeeper/{name}" for name in ("circlekeeper", "LICENSE", "_internal/base.so")
        }


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_the_sums_are_what_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    (tmp_path / "b").write_text("b")
    (tmp_path / "SHA256SUMS").write_text("".join(download.sums([tmp_path / "b", tmp_path / "a"])))
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=tmp_path, check=True)


def test_everything_it_carries_is_known_by_name() -> None:
    names = {each.name.lower() for each in download.needed()}
    assert {"textual", "rich", "click", "pydantic", "typing_extensions"} <= names
    assert "pytest" not in names


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="needs dpkg")
def test_the_package_needs_no_python_and_says_how_large_it_is() -> None:
    said = download.control("1.2.3", 2048)
    assert "Version: 1.2.3\n" in said
    assert "Installed-Size: 3\n" in said
    assert re.search(r"^Depends: libc6 \(>= [\d.]+\)$", said, re.M)


def test_the_menu_entry_opens_a_terminal_and_has_its_icon() -> None:
    entry = (download.PARTS / "circlekeeper.desktop").read_text(encoding="utf-8")
    assert {"Terminal=true", "Exec=circlekeeper", "Icon=circlekeeper"} <= set(entry.splitlines())
    drawn = ElementTree.parse(download.PARTS / "circlekeeper.svg").getroot()
    assert drawn.get("width") == drawn.get("height")
    assert (download.PARTS / "circlekeeper.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-validate")
def test_a_desktop_takes_the_menu_entry() -> None:
    subprocess.run(["desktop-file-validate", str(download.PARTS / "circlekeeper.desktop")], check=True)


def test_a_file_is_compressed_to_the_same_bytes_whenever_that_is(tmp_path: Path) -> None:
    for name in ("a.gz", "b.gz"):
        download.compressed(b"page", tmp_path / name)
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()
    assert gzip.decompress((tmp_path / "a.gz").read_bytes()) == b"page"


LAUNCH = ROOT / "scripts" / "download" / "launch.py"


@pytest.mark.parametrize(("before", "found"), [("/of/the/person", "'/of/the/person'"), (None, "None")])
def test_programs_that_it_starts_do_not_get_its_libraries(before: str | None, found: str) -> None:
    program = (
        "import os, sys, runpy; sys.frozen = True\n"
        "sys.argv = ['circlekeeper', '-c', 'import os; print(repr(os.environ.get(\"LD_LIBRARY_PATH\")))']\n"
        f"runpy.run_path({str(LAUNCH)!r})"
    )
    env = {"LD_LIBRARY_PATH": "/of/the/download"} | ({} if before is None else {"LD_LIBRARY_PATH_ORIG": before})
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=env)
    assert done.stdout.strip() == found


def test_it_plays_a_bowl_for_itself_as_python_would() -> None:
    done = subprocess.run(
        [sys.executable, str(LAUNCH), "-c", "import sys; print(sys.argv)", "bowl.wav"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "['-c', 'bowl.wav']"
