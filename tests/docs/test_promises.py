"""Every promise is held by a test that exists."""

from __future__ import annotations

import re

import pytest

from tests.docs.pages import ROOT, codes, names_in, page

PAGE = page("docs/promises.md")
TESTS = sorted({code for code in codes(PAGE) if "::" in code})


@pytest.mark.parametrize("test", TESTS)
def test_a_test_that_holds_a_promise_exists(test: str):
    path, _, name = test.partition("::")
    assert (ROOT / path).exists()
    assert name in names_in(ROOT / path)


def test_every_promise_names_a_test():
    for row in re.findall(r"^\| (?!promise|---)(.*) \|$", PAGE, re.M):
        assert "::test_" in row, row
