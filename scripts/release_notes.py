"""Print what the changelog says of a release: `python scripts/release_notes.py v0.2.0`.

It refuses a tag that is not the version of the program, and one the changelog has no dated section for.
"""

import re
import sys
from pathlib import Path

import circlekeeper

CHANGELOG = Path(__file__).resolve().parent.parent / "CHANGELOG.md"


class NotReadyError(ValueError):
    """What has to be done before this tag can be released."""


def notes(tag: str, version: str, changelog: str) -> str:
    """What the changelog says of this tag."""
    if tag != f"v{version}":
        raise NotReadyError(f"{tag} is not v{version}, the version in src/circlekeeper/__init__.py")
    heading = rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d\n"
    found = re.search(rf"{heading}(.*?)(?=^## |\Z)", changelog, re.M | re.S)
    if found is None or not found[1].strip():
        raise NotReadyError(f"CHANGELOG.md says nothing under: ## [{version}] - YYYY-MM-DD")
    return found[1].strip()


if __name__ == "__main__":
    try:
        print(notes(sys.argv[1], circlekeeper.__version__, CHANGELOG.read_text(encoding="utf-8")))
    except NotReadyError as reason:
        sys.exit(str(reason))
