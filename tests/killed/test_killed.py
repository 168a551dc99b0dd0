"""The server is killed in the middle of things, again and again: nothing it acknowledged is lost or done twice.

Real processes, real requests, kill -9 of the whole group at a random moment: posts are sent, decided on
and handed over, lists brought in, letters written and backups made meanwhile. (Letters on their way to a
mail server: test_killed_letters. A power cut is another matter: tests/power.)
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
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from staffroom.connectors.backups import packing, sealing, store
from staffroom.interfaces.cli import restore
from staffroom.interfaces.jobs.management.commands import start
from tests.how_often import how_often
from tests.killed.errands import BUSY, Errand, Errands


READY_WITHIN = 30.0  # seconds
SECRET = "k" * 32  # a forgery token is right when cookie and form agree
PROJECT = Path(__file__).resolve().parents[2]
KEY = sealing.new_key()

pytestmark = pytest.mark.long


class School:
    """A data folder with a server on it that can be started and killed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.backups = folder / "backups"
        self.environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(PROJECT),
            "DJANGO_SETTINGS_MODULE": "staffroom.config.settings",
            "STAFFROOM_DATA": str(folder / "data"),
            "STAFFROOM_BACKUPS": str(self.backups),
            "STAFFROOM_BACKUP_KEYS": KEY.public,
            "STAFFROOM_BACKUP_KEEP": "4",
            "STAFFROOM_LOG_LEVEL": "CRITICAL",
        }
        made = self.script("prepare")
        self.site, self.sessions = made["site"], made["sessions"]
        self.group = self.port = 0

    def script(self, act: str) -> dict[str, Any]:
        done = subprocess.run(
            [sys.executable, "-m", "tests.killed.school", act],
            cwd=PROJECT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=600,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def begin(self) -> None:
        """Start the processes; the group's number and the port are known then."""
        raise NotImplementedError

    def start(self) -> None:
        self.begin()
        deadline = time.monotonic() + READY_WITHIN
        while time.monotonic() < deadline:
            try:
                if self.request("GET", "/health", "", {})[0] == 200:
                    return
            except (OSError, http.client.HTTPException):
                time.sleep(0.01)
        raise AssertionError("the server did not start again")

    def kill(self) -> None:
        """Kill -9, the whole group; wait until nobody holds the folder any more."""
        if not self.group:
            return
        os.killpg(self.group, signal.SIGKILL)
        self.reap()
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline and _alive(self.group):
            time.sleep(0.005)
        self.group = 0

    def reap(self) -> None:
        """Take notice of what was killed, where it is this process that must."""

    def end(self) -> None:
        self.kill()

    def request(self, method: str, path: str, body: str | bytes, headers: dict) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            answer.read()
            return answer.status, answer.headers.get("Location", "")
        finally:
            connection.close()

    def post(self, path: str, who: str, form: dict[str, str], file: bytes = b"") -> str:
        form = {**form, "csrfmiddlewaretoken": SECRET}
        headers = {"Cookie": f"session={self.sessions[who]}; csrf={SECRET}"}
        if file:
            headers["Content-Type"] = "multipart/form-data; boundary=between"
            body: str | bytes = _multipart(form, file)
        else:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urlencode(form)
        status, to = self.request("POST", path, body, headers)
        assert status == 302, (path, status)
        if not to:
            raise ConnectionResetError("killed in the middle of its answer")
        return to


class AsForReal(School):
    """As a school runs it: granian with its workers, and a backup made by the command."""

    def begin(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.server = self._spawn(start._web("127.0.0.1", self.port), group=0)
        self.group = self.server.pid
        self.backup = self._spawn([sys.executable, "manage.py", "back_up"], group=self.group)

    def reap(self) -> None:
        self.server.wait(timeout=10)
        self.backup.wait(timeout=10)

    def _spawn(self, command: list[str], *, group: int) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            cwd=PROJECT,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            process_group=group,
        )


class Forked(School):
    """Forked from a process that has loaded everything, so that it begins in a moment."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.loaded = subprocess.Popen(
            [sys.executable, "-m", "tests.killed.forked"],
            cwd=PROJECT,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def begin(self) -> None:
        self.loaded.stdin.write("begin\n")
        self.loaded.stdin.flush()
        self.group, self.port = map(int, self.loaded.stdout.readline().split())

    def end(self) -> None:
        super().end()
        self.loaded.stdin.close()
        self.loaded.wait(timeout=10)
        self.loaded.stdout.close()


def _alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _multipart(form: dict[str, str], file: bytes) -> bytes:
    parts = [
        f'--between\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in form.items()
    ]
    head = '--between\r\nContent-Disposition: form-data; name="file"; filename="roll.csv"\r\n\r\n'
    return "".join([*parts, head]).encode() + file + b"\r\n--between--\r\n"


def busy_until_killed(school: School, errands: Errands, open_ones: dict[int, Errand]) -> None:
    """Everybody is busy while the server is killed; what was begun stays in `open_ones`."""
    troubles: list[BaseException] = []
    first = threading.Event()

    def client(place: int, begin: Callable[[Errands, int], Errand]) -> None:
        try:
            while True:
                if place not in open_ones:
                    open_ones[place] = begin(errands, place)
                errand = open_ones[place]
                errand.go_on(school)
                if errand.finished:
                    del open_ones[place]
                first.set()
        except (OSError, http.client.HTTPException):
            return  # killed
        except BaseException as error:
            troubles.append(error)
            first.set()
            raise

    threads = [threading.Thread(target=client, args=pair) for pair in enumerate(BUSY)]
    for thread in threads:
        thread.start()
    assert first.wait(timeout=60)
    time.sleep(random.uniform(0.02, 0.5))  # noqa: S311
    school.kill()
    for thread in threads:
        thread.join(timeout=60)
    assert not troubles, troubles


@pytest.mark.parametrize(
    ("kind", "kills"),
    [
        pytest.param(AsForReal, how_often(5, 60), id="as for real"),
        pytest.param(Forked, how_often(45, 440), id="forked"),
    ],
)
def test_whatever_was_acknowledged_is_there_once_however_often_it_is_killed(tmp_path, kind, kills):
    school = kind(tmp_path)
    errands, open_ones = Errands(), {}
    try:
        for _ in range(kills):
            school.start()
            busy_until_killed(school, errands, open_ones)
        school.start()
        for errand in open_ones.values():
            while not errand.finished:
                errand.go_on(school)
    finally:
        school.end()
    assert errands.acknowledged() > kills
    errands.agree(school.script("look"))
    look_at_backups(school)


def look_at_backups(school: School) -> None:
    """Whatever looks like a good backup is one, and the last of all opens, unpacks and restores."""
    made = subprocess.run(
        [sys.executable, "manage.py", "back_up"],
        cwd=PROJECT,
        env=school.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert made.returncode == 0, made.stderr
    good = store.good(school.backups)
    for backup in good:
        assert packing.digest_of(backup.path) == backup.sha256
    key = school.folder / "key.txt"
    key.write_text(KEY.secret)
    assert restore.main([str(good[0].path), "--drill", "--key", str(key)]) == 0
