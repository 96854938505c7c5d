"""The pages hang together, and speak as the program does."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.pages import AT_THE_TOP, DOCS, PAGES, ROOT, codes, page

PRESSING = re.compile(r"\b(overtime|late|latecomers?|paused|failed|skipped|hurry)\b", re.I)


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings."""
    headings = re.findall(r"^#{1,6} (.+)$", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_inside_the_repository_lead_somewhere(path: Path) -> None:
    text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.M | re.S)
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = path if not name else (path.parent / name).resolve()
        assert target.is_relative_to(ROOT), link
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target.read_text(encoding="utf-8")), link


@pytest.mark.parametrize(
    "name", ["README.md", *(f"docs/{path.name}" for path in sorted(DOCS.glob("*.md")) if path.name != "performance.md")]
)
def test_no_page_says_what_the_program_never_says(name: str) -> None:
    text = re.sub(r"`[^`\n]*`", "", re.sub(r"^```.*?^```", "", page(name), flags=re.M | re.S))
    assert not PRESSING.findall(text)


def test_the_site_is_built_with_every_page_and_every_link_right(tmp_path: Path) -> None:
    pytest.importorskip("properdocs", reason="the site's generator is not installed; pip install -e '.[docs]'")
    command = [
        sys.executable,
        "-m",
        "properdocs",
        "build",
        "--strict",
        "-q",
        "-f",
        "mkdocs.yml",
        "-d",
        str(tmp_path / "site"),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr + done.stdout
    for made in (tmp_path / "site").glob("*.html"):
        fetched = re.findall(
            r'<(?:script|img|link)[^>]*(?:src|href)="(https?:[^"]*)"', made.read_text(encoding="utf-8")
        )
        assert not fetched, f"{made.name} would fetch something from elsewhere"


@pytest.mark.parametrize("name", [*AT_THE_TOP, "LICENSE"])
def test_what_a_repository_has_at_its_top_is_there(name: str) -> None:
    assert len(page(name)) > 400


def test_the_changelog_has_a_section_for_what_is_not_released() -> None:
    changelog = page("CHANGELOG.md")
    assert re.search(r"^## \[?Unreleased\]?$", changelog, re.M)
    kinds = set(re.findall(r"^### (.+)$", changelog, re.M))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_every_path_under_docs_says_what_is_kept_where() -> None:
    from circlekeeper.keeping import folders

    said = " ".join(codes(page("docs/privacy.md")))
    for place in folders.places():
        assert f"circlekeeper/{place.path.name}" in said


def test_installing_knows_every_shell_that_can_complete() -> None:
    said = page("docs/installing.md")
    for shell in ("bash", "zsh", "fish"):
        assert f"circlekeeper completion {shell}" in said
