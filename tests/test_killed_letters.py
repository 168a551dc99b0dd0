"""The worker that sends letters is killed in the middle, again and again: none twice that may not be, none lost.

Real processes, kill -9, and a real mail server that notes what it took. SMTP cannot promise more: of a
letter whose words the server had been given nobody knows whether it took them (docs/adr/0010).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from staffroom.domain.outbox.letters import NOT_KNOWN
from tests.how_often import how_often
from tests.killed_letters import LETTERS
from tests.mail_server import listening


KILLS = how_often(25, 250)
PROJECT = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.long


def killed(folder: Path, how: str, rounds: int) -> tuple[dict, Counter[str]]:
    """How every row ended, and how often the server took each letter."""
    with listening() as server:
        server.slow = 0.04  # so that many a kill falls between the words and the answer
        done = subprocess.run(
            [sys.executable, "-m", "tests.killed_letters", str(rounds), how],
            cwd=PROJECT,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(PROJECT),
                "DJANGO_SETTINGS_MODULE": "staffroom.config.settings",
                "STAFFROOM_DATA": str(folder),
                "STAFFROOM_LOG_LEVEL": "CRITICAL",
                "STAFFROOM_SMTP_HOST": "127.0.0.1",
                "STAFFROOM_SMTP_PORT": str(server.port),
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=60 + 3 * rounds,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout), Counter(i.partition("@")[0][1:] for i in server.ids)


def test_no_letter_is_lost_and_none_comes_twice_that_may_not(tmp_path):
    found, taken = killed(tmp_path, "careful", KILLS)
    rows, kills = found["rows"], found["killed"]
    unknown = [row for row in rows if row["error"] == NOT_KNOWN]
    again = sum(count - 1 for count in taken.values())
    assert len(rows) == 2 * LETTERS * KILLS
    assert kills >= KILLS / 2
    # Each is done, or one that may not go twice and was in the server's hands at a kill.
    assert all(row["done"] for row in rows if row not in unknown)
    assert {row["sort"] for row in unknown} <= {"tasks"}
    assert all(taken[row["id"]] == 1 for row in rows if row["sort"] == "tasks" and row["done"])
    assert all(taken[row["id"]] <= 1 for row in unknown)
    assert all(taken[row["id"]] >= 1 for row in rows if row["done"])
    assert 0 < len(unknown) + again <= kills
    print(f"{kills} kills, {len(rows)} letters, {len(unknown)} left unknown, {again} went again")


def test_a_worker_that_marks_nothing_is_found_out(tmp_path):
    """The negative control: without the mark, letters that may go once go twice."""
    found, taken = killed(tmp_path, "careless", 25)
    assert not [row for row in found["rows"] if row["error"]]
    assert [count for count in taken.values() if count > 1]
