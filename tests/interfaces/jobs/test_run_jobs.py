"""The jobs as they are started for real: what is put is sent within seconds, and killed, not again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.mail_server import listening


PROJECT = Path(__file__).resolve().parents[3]
WITHIN = 40.0  # seconds

pytestmark = pytest.mark.long


def until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + WITHIN
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.1)


def test_a_letter_is_sent_within_seconds_and_not_again_by_the_next_process(tmp_path):
    with listening() as server:
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(PROJECT),
            "DJANGO_SETTINGS_MODULE": "staffroom.config.settings",
            "STAFFROOM_DATA": str(tmp_path),
            "STAFFROOM_LOG_LEVEL": "CRITICAL",
            "STAFFROOM_SMTP_HOST": "127.0.0.1",
            "STAFFROOM_SMTP_PORT": str(server.port),
        }
        usual = {"cwd": PROJECT, "env": environment}
        for command in ("-m tests.killed_letters 0 put", "manage.py migrate --verbosity 0"):
            subprocess.run(
                [sys.executable, *command.split()],
                check=True,
                timeout=120,
                stdout=subprocess.DEVNULL,
                **usual,
            )
        for number in range(2):
            jobs = subprocess.Popen([sys.executable, "manage.py", "run_jobs"], **usual)
            try:
                if number == 0:
                    until(lambda: len(server.taken) == 1)
                else:
                    time.sleep(5)  # it looks once a second
            finally:
                os.kill(jobs.pid, signal.SIGKILL)
                jobs.wait(timeout=10)
        assert server.to == ["head@northgate.example"]
