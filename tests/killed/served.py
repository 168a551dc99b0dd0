"""A school in a folder of its own that can be served, killed with -9 and served again."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from staffroom.connectors.backups import sealing
from staffroom.interfaces.jobs.management.commands import start


READY_WITHIN = 60.0  # seconds
SECRET = "k" * 32  # a forgery token is right when cookie and form agree
PROJECT = Path(__file__).resolve().parents[2]
KEY = sealing.new_key()


class School:
    """Served by forks of a process that has loaded everything, so that it begins in a moment."""

    # Seconds between the first acknowledgement and the kill.
    killed_after = (0.02, 0.4)

    def __init__(self, folder: Path, *, mail_port: int) -> None:
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
            "STAFFROOM_SMTP_HOST": "127.0.0.1",
            "STAFFROOM_SMTP_PORT": str(mail_port),
            "STAFFROOM_LOG_LEVEL": "CRITICAL",
        }
        self.number = self.group = self.port = 0
        self.put: dict[str, str] = {}
        self.troubles = (folder / "troubles").open("w+")
        self.loaded = self._spawn(
            [sys.executable, "-m", "tests.killed.loaded"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.troubles, text=True,
        )  # fmt: skip
        made = self._answer()
        self.site, self.sessions = made["site"], made["sessions"]

    def ask(self, do: str, how: str = "") -> Any:
        """What the loaded process answers."""
        asked = {"do": do, "how": how, "number": self.number}
        self.loaded.stdin.write(json.dumps(asked) + "\n")
        self.loaded.stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        line = self.loaded.stdout.readline()
        assert line, (self.folder / "troubles").read_text()
        return json.loads(line)

    def start(self, how: str = "") -> None:
        """Serve it, and wait until it answers; `how` is a mistake that the server is to make."""
        self.number += 1
        self.begin(how)
        deadline = time.monotonic() + READY_WITHIN
        while time.monotonic() < deadline:
            try:
                if self.request("GET", "/health", "", {})[0] == 200:
                    return
            except (OSError, http.client.HTTPException):
                time.sleep(0.01)
        raise AssertionError("the server did not start again")

    def begin(self, how: str) -> None:
        """Start the processes; the group's number and the port are known then."""
        told = self.ask("begin", how)
        self.group, self.port = told["group"], told["port"]
        self.put |= told["put"]

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
        self.loaded.stdin.close()
        self.loaded.wait(timeout=10)
        self.loaded.stdout.close()
        self.troubles.close()

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

    def _spawn(self, command: list[str], **more: Any) -> subprocess.Popen[Any]:
        return subprocess.Popen(command, cwd=PROJECT, env=self.environment, **more)


class AsForReal(School):
    """Served by what `manage.py start` starts, in one group: granian with its workers, and the jobs."""

    killed_after = (0.1, 2.5)  # the jobs look once a second

    def begin(self, how: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": self.troubles}
        web = self._spawn(start._web("127.0.0.1", self.port), process_group=0, **quiet)
        self.group = web.pid
        commands = ["run_jobs", *(["back_up"] if self.number % 2 == 0 else [])]
        self.processes = [web] + [
            self._spawn([sys.executable, "manage.py", one], process_group=self.group, **quiet)
            for one in commands
        ]

    def reap(self) -> None:
        for process in self.processes:
            process.wait(timeout=10)


def _alive(group: int) -> bool:
    """Whether a process of the group still runs; one that only waits to be taken notice of does not."""
    for process in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, its_group = process.read_text().rpartition(")")[2].split()[:3]
            if int(its_group) == group and state not in "ZX":
                return True
    return False


def _multipart(form: dict[str, str], file: bytes) -> bytes:
    parts = [
        f'--between\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in form.items()
    ]
    head = '--between\r\nContent-Disposition: form-data; name="file"; filename="roll.csv"\r\n\r\n'
    return "".join([*parts, head]).encode() + file + b"\r\n--between--\r\n"
