"""What a disk answers is said in the reader's language, and in English as the system says it."""

from __future__ import annotations

import errno
import os
import sys

import pytest

from circlekeeper.words import disk
from circlekeeper.words.disk import reason


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has words of its own for them")
@pytest.mark.parametrize("number", disk._REASONS, ids=errno.errorcode.get)
def test_a_usual_answer_is_said_as_the_system_says_it(number: int) -> None:
    assert reason(OSError(number, "in some other words")) == os.strerror(number)


def test_a_rare_answer_is_what_the_system_says_made_harmless() -> None:
    assert reason(OSError(errno.ENOTTY, "odd\x1b[31m")) == "odd\\x1b[31m"


def test_what_is_no_answer_of_a_disk_has_no_reason() -> None:
    assert reason(ValueError("embedded null byte")) == ""
    assert reason(OSError()) == ""
