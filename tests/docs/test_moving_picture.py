"""The moving picture at the top of the README: small, calm, true, and still for whoever wants it so."""

from __future__ import annotations

import subprocess
import sys
from xml.etree import ElementTree as Xml

from tests.docs.pages import ROOT

PICTURE = ROOT / "docs" / "pictures" / "demo.svg"
SVG = PICTURE.read_text(encoding="utf-8")


def test_it_shows_the_demo_as_it_is_now() -> None:
    command = [sys.executable, "scripts/make_moving_picture.py", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_is_small_and_points_to_no_address() -> None:
    assert len(SVG.encode()) < 400_000
    assert SVG.replace("http://www.w3.org/2000/svg", "").count("http") == 0
    assert "@font-face" not in SVG


def test_nothing_in_it_fades_or_slides_and_no_screen_stays_for_less_than_three_seconds() -> None:
    import re

    assert "opacity" not in SVG
    assert "<animate" not in SVG
    total = float(re.findall(r"animation:([\d.]+)s step-end infinite", SVG)[0])
    ends = [float(end) for end in re.findall(r"([\d.]+)%,100%\{visibility:hidden\}", SVG)]
    assert ends == sorted(ends)
    assert ends[-1] == 100
    assert min((later - sooner) * total / 100 for sooner, later in zip([0.0, *ends], ends, strict=False)) > 2.9


def test_whoever_asks_for_less_motion_sees_one_screen_that_stays() -> None:
    rule = SVG.split("@media (prefers-reduced-motion:reduce){")[1].split("</style>")[0]
    assert ".f{animation:none}" in rule
    assert rule.count("visibility:visible") == 1


def test_it_says_what_it_is_to_whoever_does_not_see_it() -> None:
    root = Xml.fromstring(SVG)
    assert root.get("role") == "img"
    assert len(root.get("aria-label", "")) > 40
