"""An account is closed while its person keeps asking: no request begun after that is served.

A real server with two workers, a school of as many people as there are races. In each race one person
asks for pages from four connections as fast as they are answered, and the headteacher ends their
access at a random moment. From the moment the headteacher has the answer, every request that begins
must be turned away, whichever worker it meets.

    python -m benchmarks.deactivation [races]
"""

from __future__ import annotations

import http.client
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode


PROJECT = Path(__file__).resolve().parents[1]
# As `manage.py start` starts it.
SERVER = [
    *(sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1"),
    *("--port", "{port}", "--workers", "2", "--blocking-threads", "2", "--backpressure", "64"),
    *("--log-level", "warning", "--no-ws", "staffroom.config.wsgi:application"),
]
ASKERS = 4
READY_WITHIN = 30.0  # seconds
ASKS_ON = 0.25  # seconds after the headteacher has the answer
SECRET = "k" * 32  # a forgery token is right when cookie and form agree


@dataclass
class Outcome:
    """What the askers of all races met."""

    races: int = 0
    served_before: int = 0
    asked_after: int = 0
    served_after: list[str] = field(default_factory=list)


def run(folder: Path, races: int) -> Outcome:
    """Prepare a school, serve it, and close its accounts one by one."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(PROJECT),
        "DJANGO_SETTINGS_MODULE": "staffroom.config.settings",
        "STAFFROOM_DATA": str(folder),
        "STAFFROOM_LOG_LEVEL": "CRITICAL",
    }
    made = subprocess.run(
        [sys.executable, "-m", "tests.closing_school", str(races)],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    people = json.loads(made.stdout)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [part.format(port=port) for part in SERVER],
        cwd=PROJECT,
        env=environment,
        start_new_session=True,
    )
    try:
        _wait(port)
        outcome = Outcome()
        for staff_id, session in people["staff"]:
            _race(port, staff_id, session, people["head"], outcome)
        return outcome
    finally:
        server.terminate()
        server.wait(timeout=30)


def _race(port: int, staff_id: str, session: str, head: str, outcome: Outcome) -> None:
    closed_at: list[float] = []
    seen: list[tuple[float, int]] = []
    over = threading.Event()

    def ask() -> None:
        while not over.is_set():
            began = time.monotonic()
            status = _request(port, "GET", "/northgate/policy/", session)
            seen.append((began, status))

    askers = [threading.Thread(target=ask) for _ in range(ASKERS)]
    for asker in askers:
        asker.start()
    time.sleep(random.uniform(0.02, 0.2))
    status = _request(
        port, "POST", f"/northgate/people/end-access/{staff_id}/", head, once=staff_id
    )
    closed_at.append(time.monotonic())
    time.sleep(ASKS_ON)
    over.set()
    for asker in askers:
        asker.join(timeout=30)
    assert status == 302, status
    outcome.races += 1
    outcome.served_before += sum(s == 200 for began, s in seen if began < closed_at[0])
    after = [s for began, s in seen if began >= closed_at[0]]
    outcome.asked_after += len(after)
    outcome.served_after += [f"{staff_id}: {s}" for s in after if s != 302]


def _request(port: int, method: str, path: str, session: str, **form: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        body = urlencode(form | {"csrfmiddlewaretoken": SECRET}) if method == "POST" else ""
        headers = {
            "Cookie": f"session={session}; csrf={SECRET}",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        answer.read()
        return answer.status
    finally:
        connection.close()


def _wait(port: int) -> None:
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline:
        try:
            if _request(port, "GET", "/health", "") == 200:
                return
        except (OSError, http.client.HTTPException):
            time.sleep(0.05)
    raise AssertionError("the server did not start")


def main() -> None:
    races = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        outcome = run(Path(folder), races)
    print(f"{outcome.races} accounts closed while their people asked, 2 workers")
    print(f"{outcome.served_before} requests served before, {outcome.asked_after} asked after")
    print(f"{len(outcome.served_after)} of those served")
    sys.exit(1 if outcome.served_after else 0)


if __name__ == "__main__":
    main()
