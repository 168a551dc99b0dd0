"""The server is killed in the middle of things, again and again: nothing it acknowledged is lost.

Real processes, real requests, kill -9 of the whole group at a random moment. (A power cut is another
matter: that synchronous=FULL is in effect is asserted at every start.)
"""

from __future__ import annotations

import http.client
import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from urllib.parse import urlencode

import pytest

from staffroom.interfaces.jobs.management.commands import start


ROUNDS = 10
CLIENTS = 4
READY_WITHIN = 30.0  # seconds
SECRET = "k" * 32  # a forgery token is right when cookie and form agree
PROJECT = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.long


class School:
    """A data folder with a server on it that can be started and killed."""

    def __init__(self, folder: Path) -> None:
        self.environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(PROJECT),
            "DJANGO_SETTINGS_MODULE": "staffroom.config.settings",
            "STAFFROOM_DATA": str(folder),
            "STAFFROOM_LOG_LEVEL": "CRITICAL",
        }
        made = self.script("prepare")
        self.site, self.sessions = made["site"], made["sessions"]
        self.server: subprocess.Popen[bytes] | None = None
        self.port = 0

    def script(self, act: str) -> dict:
        done = subprocess.run(
            [sys.executable, "-m", "tests.killed_school", act],
            cwd=PROJECT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def start(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.server = subprocess.Popen(
            start._web("127.0.0.1", self.port),
            cwd=PROJECT,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        deadline = time.monotonic() + READY_WITHIN
        while time.monotonic() < deadline:
            try:
                if self.request("GET", "/health")[0] == 200:
                    return
            except (OSError, http.client.HTTPException):
                time.sleep(0.05)
        raise AssertionError("the server did not start again")

    def kill(self) -> None:
        """Kill -9, the whole group; wait until nobody holds the folder any more."""
        os.killpg(self.server.pid, signal.SIGKILL)
        self.server.wait(timeout=10)
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline and _alive(self.server.pid):
            time.sleep(0.02)

    def request(self, method: str, path: str, body: str = "", session: str = "") -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            headers = {
                "Cookie": f"session={session}; csrf={SECRET}",
                "Content-Type": "application/x-www-form-urlencoded",
            }
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            answer.read()
            return answer.status, answer.headers.get("Location", "")
        finally:
            connection.close()

    def send(self, key: str, session: str) -> bool:
        """Send a post for approval. True if the server said that it has it."""
        form = {
            "act": "send",
            "speaker": self.site,
            "text": f"Our choir sang, {key}.",
            "once": key,
            "csrfmiddlewaretoken": SECRET,
        }
        status, to = self.request("POST", "/northgate/check/", urlencode(form), session)
        assert status == 302, status
        return to.startswith("/northgate/posts/")


def _alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def school(tmp_path):
    made = School(tmp_path)
    yield made
    if made.server is not None and made.server.poll() is None:
        made.kill()


def busy_until_killed(school: School, number: int) -> tuple[set[str], dict[str, str]]:
    """Everybody sends posts while the server is killed: the keys acknowledged, and the keys not."""
    acknowledged: set[str] = set()
    open_keys: dict[str, str] = {}
    troubles: list[BaseException] = []
    first = threading.Event()

    def client(place: int, session: str) -> None:
        for count in range(10_000):
            key = f"{number}-{place}-{count}"
            open_keys[key] = session
            try:
                if school.send(key, session):
                    acknowledged.add(key)
                    del open_keys[key]
                    first.set()
            except (OSError, http.client.HTTPException):
                return  # killed
            except BaseException as error:
                troubles.append(error)
                first.set()
                raise

    threads = [
        threading.Thread(target=client, args=pair) for pair in enumerate(school.sessions[:CLIENTS])
    ]
    for thread in threads:
        thread.start()
    assert first.wait(timeout=30)
    time.sleep(random.uniform(0.05, 0.6))  # noqa: S311
    school.kill()
    for thread in threads:
        thread.join(timeout=30)
    assert not troubles, troubles
    return acknowledged, open_keys


def test_whatever_was_acknowledged_is_there_once_after_ten_kills(school):
    acknowledged: set[str] = set()
    left: dict[str, str] = {}
    tried_again = 0
    for number in range(ROUNDS + 1):
        school.start()
        for key, session in left.items():
            assert school.send(key, session), f"{key} was sent again and not taken"
        acknowledged |= set(left)
        tried_again += len(left)
        if number < ROUNDS:
            done, left = busy_until_killed(school, number)
            acknowledged |= done
    school.kill()
    found = school.script("look")
    sent = Counter(found["sent"])
    assert len(acknowledged) > tried_again >= ROUNDS
    assert sent == Counter(f"Our choir sang, {key}." for key in acknowledged)
    assert found["integrity"] == "ok"
    assert found["log"][0], found["log"]
