"""From a fresh clone with an empty cache to the first page, and a second start.

python -m benchmarks.first_page
"""

from __future__ import annotations

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path


BOUND = 180.0  # seconds for one start


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "staffroom"
        started = time.perf_counter()
        subprocess.run(["git", "clone", "--quiet", ".", str(clone)], check=True)
        first = time.perf_counter() - started + start_and_stop(clone, Path(folder) / "cache")
        again = start_and_stop(clone, Path(folder) / "cache")
    print(f"{'clone to first page, empty cache':40} {first:6.1f} s   (goal 60)")
    print(f"{'second start to first page':40} {again:6.1f} s   (goal 5)")


def start_and_stop(clone: Path, cache: Path) -> float:
    """Seconds from `make run` to the front page's answer."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("STAFFROOM_", "DJANGO_"))}
    environment = {**kept, "PIP_CACHE_DIR": str(cache), "MAKEFLAGS": ""}
    started = time.perf_counter()
    process = subprocess.Popen(
        ["make", "run", f"PORT={port}"],
        cwd=clone,
        env=environment,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        while time.perf_counter() - started < BOUND:
            with contextlib.suppress(OSError):
                connection = http.client.HTTPConnection("localhost", port, timeout=5)
                connection.request("GET", "/demo/")
                if connection.getresponse().status == 200:
                    return time.perf_counter() - started
            time.sleep(0.05)
        raise SystemExit(f"no page within {BOUND:.0f} s")
    finally:
        os.killpg(process.pid, signal.SIGINT)
        process.wait(timeout=30)


if __name__ == "__main__":
    main()
