"""A real PostgreSQL server for the length of a test run: `with server() as url`.

It stands in a folder of its own, listens on a free port of this machine alone, and is gone
afterwards. PostgreSQL refuses to run as root, so root starts it as "nobody".
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.found import postgresql


NOBODY = 65534
STARTS_WITHIN = 60  # seconds
TRIES = 3  # another process may take the free port between two lines
# Nothing here outlives the run, so nothing waits for the disk.
OPTIONS = (
    "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' "
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
)


class NoServer(RuntimeError):
    """The server could not be started; the message holds its own words."""


@contextmanager
def server() -> Iterator[str]:
    """The address of a running server, for STAFFROOM_DATABASE_URL. Refuses if none is installed."""
    programs = postgresql()
    if programs is None:
        raise NoServer("No PostgreSQL server is installed here (initdb and pg_ctl).")
    folder = Path(tempfile.mkdtemp(prefix="staffroom-postgresql-"))
    try:
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        data = folder / "data"
        _run(folder, programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-sync",
             "-E", "UTF8", "--locale=C.UTF-8")  # fmt: skip
        port = _start(programs, folder, data)
        try:
            yield f"postgresql://postgres@127.0.0.1:{port}/staffroom"
        finally:
            _run(folder, programs / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start(programs: Path, folder: Path, data: Path) -> int:
    """Start the server on a free port and return the port."""
    for last in (False, False, True)[-TRIES:]:
        port = _free_port()
        try:
            _run(folder, programs / "pg_ctl", "-D", data, "-w", "-t", STARTS_WITHIN,
                 "-l", folder / "log", "-o", f"-p {port} {OPTIONS}", "start")  # fmt: skip
        except NoServer as refused:
            if last:
                log = folder / "log"
                raise NoServer(f"{refused}\n{log.read_text() if log.exists() else ''}") from None
            time.sleep(0.2)
        else:
            return port
    raise AssertionError("the last try either returns or raises")


def _run(folder: Path, *command: object) -> None:
    as_nobody: dict[str, Any] = (
        {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    )
    # Its words go into a file, because a server that has been started keeps a pipe open.
    with tempfile.TemporaryFile("w+") as said:
        try:
            done = subprocess.run(
                [str(part) for part in command],
                cwd=folder,
                env={"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"},
                stdout=said,
                stderr=subprocess.STDOUT,
                timeout=STARTS_WITHIN + 30,
                check=False,
                **as_nobody,
            )
        except subprocess.TimeoutExpired as late:
            raise NoServer(f"{command[0]} did not end within {late.timeout:.0f} s.") from late
        if done.returncode:
            said.seek(0)
            raise NoServer(f"{command[0]} failed:\n{said.read()}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
