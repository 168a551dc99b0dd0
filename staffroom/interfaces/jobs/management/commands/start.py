"""Start everything on one machine: prepare the data, then the web server and the jobs together."""

from __future__ import annotations

import http
import http.client
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from staffroom.domain.schools.operations import make_set_up_token
from staffroom.interfaces import clock
from staffroom.interfaces.jobs.end_with_parent import end_with_parent


WORKERS = 2  # processes; two serve a school with room to spare
READY_WITHIN = 60.0  # seconds
PATIENCE = 10.0  # seconds to end in, before being killed


class Command(BaseCommand):
    help = "Prepares the data folder, then runs the web server and the jobs until Ctrl-C."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *args: Any, **options: Any) -> None:
        host, port = options["host"], options["port"]
        _refuse_taken_port(host, port)
        prepare()
        self.check(databases=["default"])
        token = None if settings.DEMO else make_set_up_token(at=clock.now())
        signal.signal(signal.SIGTERM, _as_ctrl_c)
        children = [_spawn(_web(host, port)), _spawn([sys.executable, _manage(), "run_jobs"])]
        try:
            _wait_until_ready(host, port, children)
            self._greet(token)
            while all(child.poll() is None for child in children):
                time.sleep(0.2)
        except KeyboardInterrupt:
            self.stdout.write("\nStopping.")
            return
        finally:
            _end(children)
        raise CommandError("The web server or the jobs ended by themselves; both are stopped now.")

    def _greet(self, token: str | None) -> None:
        self.stdout.write(f"\nStaffroom is ready: {settings.PUBLIC_URL}\n")
        if settings.DEMO:
            self.stdout.write("This is the demo: everybody in it is made up.\n")
        if token:
            self.stdout.write(f"To set it up, use this one-time token: {token}\n")
        self.stdout.write(f"Data: {settings.DATA}\nCtrl-C ends it.\n\n")
        self.stdout.flush()


def prepare() -> None:
    """Bring database, static files and, in demo mode, the demo up to date."""
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    if settings.DEMO:
        call_command("load_demo")


def _refuse_taken_port(host: str, port: int) -> None:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as taken:
            raise CommandError(
                f"Port {port} is taken ({taken.strerror}). Choose another: make run PORT=8123"
            ) from taken


def _web(host: str, port: int) -> list[str]:
    return [
        *(sys.executable, "-m", "granian", "--interface", "wsgi"),
        *("--host", host, "--port", str(port), "--workers", str(WORKERS)),
        *("--blocking-threads", "2", "--backpressure", "64"),
        *("--log-level", "warning", "--no-ws", "--respawn-failed-workers"),
        "staffroom.config.wsgi:application",
    ]


def _manage() -> str:
    return str(Path(settings.PROJECT) / "manage.py")


def _spawn(command: list[str]) -> subprocess.Popen[bytes]:
    # In a session of its own, so that Ctrl-C reaches only this process, which ends them in order.
    return subprocess.Popen(  # noqa: S603
        command, cwd=settings.PROJECT, start_new_session=True, preexec_fn=end_with_parent
    )


def _as_ctrl_c(signum: int, frame: object) -> None:
    raise KeyboardInterrupt


def _wait_until_ready(host: str, port: int, children: list[subprocess.Popen[bytes]]) -> None:
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline:
        if any(child.poll() is not None for child in children):
            raise CommandError("The web server or the jobs could not start; see the lines above.")
        if _answers(host, port):
            return
        time.sleep(0.1)
    raise CommandError(f"The web server did not answer within {READY_WITHIN:.0f} seconds.")


def _answers(host: str, port: int) -> bool:
    # By its address whatever name it is reached under, and as the proxy in front of it would ask.
    asking = http.client.HTTPConnection(host, port, timeout=2)
    try:
        asking.request(
            "GET", "/health", headers={"Host": "localhost", "X-Forwarded-Proto": "https"}
        )
        return asking.getresponse().status == http.HTTPStatus.OK
    except OSError:
        return False
    finally:
        asking.close()


def _end(children: list[subprocess.Popen[bytes]]) -> None:
    for child in children:
        if child.poll() is None:
            child.terminate()
    for child in children:
        try:
            child.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            child.kill()
