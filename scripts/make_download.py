"""Make the download: a folder that runs where there is no Python, as an archive, and on Debian's systems a package.

    nox -s download                              # in an environment with all it needs; then it is tried
    python scripts/make_download.py dist/download

It freezes the circlekeeper that is installed beside the Python it runs with (`pip install .`, not `-e`), on the system
it runs on and for that system. The same sources, versions and moment (SOURCE_DATE_EPOCH, else the last commit's) give
the same bytes.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.metadata
import io
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PARTS = ROOT / "scripts" / "download"
NAME = "circlekeeper"
SUMS = "SHA256SUMS"

LEFT_OUT = ("ssl", "_ssl", "_hashlib", "tkinter", "unittest", "pydoc", "distutils", "lib2to3", "sqlite3", "curses")
"""What circlekeeper never does: above all, it opens no connection."""

COMPLETIONS = {
    "bash": f"bash-completion/completions/{NAME}",
    "zsh": f"zsh/vendor-completions/_{NAME}",
    "fish": f"fish/vendor_completions.d/{NAME}.fish",
}
"""Where each shell looks below share/."""


class NotReadyError(RuntimeError):
    """What has to be done before the download can be made."""


def moment() -> int:
    """The moment that all files of the download bear."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return int(given or said("git", "-c", f"safe.directory={ROOT}", "-C", str(ROOT), "log", "-1", "--format=%ct"))


def said(*command: str, env: dict[str, str] | None = None) -> str:
    """What a command prints."""
    return subprocess.run(
        command, check=True, capture_output=True, encoding="utf-8", env=os.environ | (env or {})
    ).stdout


# -- the folder


def frozen(work: Path) -> Path:
    """The folder with the program, its data and an interpreter of its own."""
    installed = Path(said(sys.executable, "-c", f"import {NAME}; print({NAME}.__file__)").strip()).parent
    if not (installed / "agendas").is_dir():
        raise NotReadyError("install circlekeeper first, with its agendas: python -m pip install .")
    collected = [f"--collect-submodules={name}" for name in (NAME, "textual", "rich._unicode_data")]
    collected += [f"--collect-data={name}" for name in (NAME, "textual", "tree_sitter_toml")]
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "--onedir", f"--name={NAME}"),
            "--debug=noarchive",  # modules as files: none has to be unpacked at each start
            *collected,
            *(f"--exclude-module={name}" for name in LEFT_OUT),
            *(["--strip"] if sys.platform == "linux" else []),
            *(["--hidden-import=winsound"] if sys.platform == "win32" else []),
            *(f"--distpath={work / 'made'}", f"--workpath={work / 'work'}", f"--specpath={work}"),
            str(PARTS / "launch.py"),
        ],
        cwd=work,  # not in the checkout, whose sources would be taken for what is installed
        env=os.environ | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment())},
        check=True,
    )
    made = work / "made" / NAME
    if sys.platform == "linux":
        forget_the_builder(made)
    return made


def forget_the_builder(folder: Path) -> None:
    """No library looks for others where this Python lies, a path that on another machine might be anybody's."""
    for library in files(folder / "_internal"):
        if ".so" in library.suffixes and said("patchelf", "--print-rpath", str(library)).startswith("/"):
            said("patchelf", "--remove-rpath", str(library))


def add_licences(folder: Path) -> None:
    """Our licence, and beside it those of everything else in the folder, as each asks."""
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    for distribution in needed():
        for file in distribution.files or ():
            if re.search(r"dist-info/.*(licen[cs]e|copying|notice|authors)[^/]*$", str(file), re.I):
                to = folder / "licences" / distribution.name / file.name
                to.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(str(distribution.locate_file(file)), to)
    for path in (sysconfig.get_path("stdlib"), sys.base_prefix):
        of_python = Path(path) / "LICENSE.txt"
        if of_python.is_file():
            (folder / "licences" / "python").mkdir(parents=True)
            shutil.copy(of_python, folder / "licences" / "python")
            return


def needed() -> list[importlib.metadata.Distribution]:
    """Everything that is installed because circlekeeper needs it."""
    found: dict[str, importlib.metadata.Distribution] = {}
    open_ends = [NAME]
    while open_ends:
        for line in importlib.metadata.distribution(open_ends.pop()).requires or ():
            name = re.split(r"[^\w.-]", line, maxsplit=1)[0].lower()
            if "extra ==" in line or name in found:
                continue
            try:
                found[name] = importlib.metadata.distribution(name)
            except importlib.metadata.PackageNotFoundError:  # for another system or Python
                continue
            open_ends.append(name)
    return [found[name] for name in sorted(found)]


def add_share(share: Path) -> None:
    """What a Linux desktop and its shells know a program by: menu entry, icon, manual page, completions."""
    english = {"LANGUAGE": "en", "SOURCE_DATE_EPOCH": str(moment())}
    put(share / "man/man1" / f"{NAME}.1", said(sys.executable, str(ROOT / "scripts" / "make_man.py"), env=english))
    for shell, place in COMPLETIONS.items():
        put(share / place, said(sys.executable, "-m", NAME, "completion", shell, env=english))
    put(share / "applications" / f"{NAME}.desktop", (PARTS / f"{NAME}.desktop").read_text(encoding="utf-8"))
    for size, ending in (("scalable", "svg"), ("256x256", "png")):
        to = share / "icons/hicolor" / size / "apps"
        to.mkdir(parents=True)
        shutil.copy(PARTS / f"{NAME}.{ending}", to)


def put(path: Path, text: str) -> None:
    """Write a file, and the folders it stands in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def set_modes(folder: Path) -> None:
    """Readable by everybody and writable by the owner, whatever the umask here."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == folder / NAME else 0o644)


# -- the archive


def archive(folder: Path, to: Path, when: int) -> Path:
    """The folder as a .zip for Windows, else as a .tar.gz: names in order, nobody's account, one moment."""
    paths = sorted((folder, *folder.rglob("*")))
    if to.suffix == ".zip":
        with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as zipped:
            for path in filter(Path.is_file, paths):
                kept = zipfile.ZipInfo(
                    str(path.relative_to(folder.parent).as_posix()), datetime.fromtimestamp(when, UTC).timetuple()[:6]
                )
                kept.external_attr = path.stat().st_mode << 16
                zipped.writestr(kept, path.read_bytes(), zipfile.ZIP_DEFLATED)
        return to
    with (
        to.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, when) as packed,
        tarfile.open(fileobj=packed, mode="w|") as tar,
    ):
        for path in paths:
            entry = tar.gettarinfo(str(path), str(path.relative_to(folder.parent)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = ""
            entry.mtime = when
            tar.addfile(entry, io.BytesIO(path.read_bytes()) if entry.isreg() else None)
    return to


# -- the package for Debian, Ubuntu and those made of them


def deb(folder: Path, to: Path, version: str, work: Path) -> Path:
    """The package: the folder in /usr/lib, its share/ in /usr/share, and one command in /usr/bin."""
    tree = work / "deb"
    inside = tree / "usr" / "lib" / NAME
    shutil.copytree(folder, inside, symlinks=True)
    shutil.move(inside / "share", tree / "usr" / "share")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    for plain in (tree / "usr/share/man").rglob("*.1"):
        compressed(plain.read_bytes(), plain.with_name(f"{plain.name}.gz"))
        plain.unlink()
    about = tree / "usr" / "share" / "doc" / NAME
    put(about / "copyright", copyright_of(folder))
    compressed((ROOT / "CHANGELOG.md").read_bytes(), about / "NEWS.gz")
    put(tree / "DEBIAN" / "control", control(version, sum(path.stat().st_size for path in files(tree))))
    put(
        tree / "DEBIAN" / "md5sums",
        "".join(f"{digest(path, 'md5')}  {path.relative_to(tree)}\n" for path in files(tree)),
    )
    for path in (tree, *tree.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)
    said(
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "--build",
        str(tree),
        str(to),
        env={"SOURCE_DATE_EPOCH": str(moment())},
    )
    return to


def control(version: str, size: int) -> str:
    """What Debian's tools ask of a package. It needs no Python, and the C library it was made with or a newer one."""
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": said("dpkg", "--print-architecture").strip(),
        "Maintainer": "The circlekeeper developers",
        "Installed-Size": str(size // 1024 + 1),
        "Depends": f"libc6 (>= {platform.libc_ver()[1]})",
        "Section": "misc",
        "Priority": "optional",
        "Description": "calm terminal assistant for whoever facilitates a circle\n"
        " It keeps the agenda, the turns and the time of a circle of people in one\n"
        " room, so that the facilitator can keep their eyes on the people. There is\n"
        " no account, no network and no microphone.",
    }
    return "".join(f"{field}: {value}\n" for field, value in fields.items())


def copyright_of(folder: Path) -> str:
    """The licence of circlekeeper, and all those in licences/, whole."""
    texts = [("circlekeeper", folder / "LICENSE")]
    texts += [(path.parent.name, path) for path in files(folder / "licences")]
    return "\n".join(
        f"{name}\n{'=' * len(name)}\n\n{path.read_text(encoding='utf-8').strip()}\n" for name, path in texts
    )


def compressed(content: bytes, to: Path) -> None:
    """Written as gzip does, with no moment in it."""
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(gzip.compress(content, 9, mtime=0))


# -- all of it


def files(folder: Path) -> list[Path]:
    """Every file below a folder that is no link, in order; none of what a package only says about itself."""
    inside = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in inside if "DEBIAN" not in path.parts]


def digest(path: Path, kind: str) -> str:
    """The checksum of a file."""
    return hashlib.new(kind, path.read_bytes(), usedforsecurity=False).hexdigest()


def sums(paths: Iterable[Path]) -> Iterator[str]:
    """The lines that `sha256sum --check` reads."""
    for path in sorted(paths):
        yield f"{digest(path, 'sha256')}  {path.name}\n"


def main(out: Path) -> None:
    """Make everything there is for this system in one folder."""
    version = importlib.metadata.version(NAME)
    system = {"linux": "linux", "darwin": "macos", "win32": "windows"}[sys.platform]
    machine = platform.machine().lower()
    out.mkdir(parents=True, exist_ok=True)
    for earlier in (*out.glob(f"{NAME}[-_]*"), out / SUMS):
        earlier.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        folder = frozen(work)
        add_licences(folder)
        if system == "linux":
            add_share(folder / "share")
        set_modes(folder)
        ending = "zip" if system == "windows" else "tar.gz"
        made = [archive(folder, out / f"{NAME}-{version}-{system}-{machine}.{ending}", moment())]
        if shutil.which("dpkg-deb"):
            made.append(
                deb(folder, out / f"{NAME}_{version}_{said('dpkg', '--print-architecture').strip()}.deb", version, work)
            )
    (out / SUMS).write_text("".join(sums(made)), encoding="utf-8", newline="\n")
    for path in made:
        print(f"{path}  {path.stat().st_size / 2**20:.1f} MiB")


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "dist" / "download")
    except NotReadyError as reason:
        sys.exit(str(reason))
