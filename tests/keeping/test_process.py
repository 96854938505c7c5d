"""A process that holds names shows nothing of its memory: no core, no log, no locals."""

from __future__ import annotations

import subprocess
import sys

import pytest

from circlekeeper.keeping.process import crash_page

LEAK = """
import sys, threading
from circlekeeper.keeping import process
process.prepare()
process.install_hooks(saved=lambda: {kept})
def speak(name):
    words = "marzipanic"
    raise KeyError(name + words)
{call}
"""


def end_of(call: str, kept: str = "True") -> subprocess.CompletedProcess[str]:
    program = LEAK.format(call=call, kept=kept)
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=20)


@pytest.mark.parametrize(
    "call",
    [
        'speak("Zaphira")',
        't = threading.Thread(target=speak, args=("Zaphira",)); t.start(); t.join(); import time; time.sleep(9)',
    ],
    ids=["in the program", "in a thread"],
)
def test_a_fault_is_one_page_without_a_name_or_a_word_and_status_1(call: str) -> None:
    ended = end_of(call)
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert "Zaphira" not in ended.stderr
    assert "marzipanic" not in ended.stderr
    assert "Nothing is lost" in ended.stderr
    assert "circlekeeper resume" in ended.stderr
    assert "KeyError" in ended.stderr
    assert len(ended.stderr.splitlines()) <= 24


def test_a_page_never_promises_what_the_disk_did_not_take() -> None:
    assert "Nothing is lost" not in end_of('speak("Zaphira")', kept="False").stderr


def test_a_fault_before_any_session_says_that_nothing_is_lost() -> None:
    page = crash_page(ZeroDivisionError(), None)
    assert "No session was open; nothing is lost." in page
    assert "circlekeeper resume" not in page


def test_a_fault_while_something_is_thrown_away_says_nothing() -> None:
    ended = end_of(
        "class Name:\n    def __repr__(self): return 'Zaphira'\n    def "
        "__del__(self): speak('Zaphira')\nn = Name(); del n"
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_the_page_fits_a_screen_however_deep_the_fault() -> None:
    def deep(left: int) -> None:
        if not left:
            raise ZeroDivisionError
        deep(left - 1)

    with pytest.raises(ZeroDivisionError) as fault:
        deep(300)
    assert len(crash_page(fault.value, True).splitlines()) <= 24


@pytest.mark.skipif(sys.platform != "linux", reason="Linux")
def test_the_process_makes_no_core_dump_keeps_files_to_itself_and_drops_the_toolkits_log() -> None:
    look = (
        "import os, resource, ctypes; from circlekeeper.keeping import process; process.prepare();"
        "print(oct(os.umask(0)), resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),"
        "[n for n in os.environ if n.startswith('TEXTUAL')])"
    )
    said = subprocess.run(
        [sys.executable, "-c", look],
        capture_output=True,
        text=True,
        check=True,
        env={"TEXTUAL_LOG": "/tmp/x", "TEXTUAL": "y"},
    ).stdout
    assert said == "0o77 (0, 0) 0 []\n"
