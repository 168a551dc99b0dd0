"""Every test that this machine can run: `python -m tests.run`, which `make test` calls.

First on SQLite, with the browser stories where there is a Chromium; then what touches the database
again on a real PostgreSQL server. The last lines name what was left out. With
STAFFROOM_TEST_EVERYTHING=1, leaving anything out is a failure.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from pathlib import Path

from tests.found import chromium, postgresql
from tests.postgresql import NoServer, server


PROCESSES = 2
# Needs no database, or is about SQLite's files alone: running it again would show nothing.
ON_SQLITE_ALONE = (
    "tests/architecture",
    "tests/browser",
    "tests/engine",
    "tests/connectors",
    "tests/interfaces/cli",
    "tests/interfaces/demo/test_demo_data.py",
    "tests/killed",
    "tests/power",
    "tests/test_deactivation.py",
    "tests/verifier",
)


def main() -> int:
    """Zero if every part passed and, where that is asked for, nothing was left out."""
    # Ended from outside, it still stops the server and clears up.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    started = time.monotonic()
    failed: list[str] = []
    left_out: list[str] = []
    browser = chromium() is not None
    if not browser:
        left_out.append("the browser stories (no Chromium found)")
    chosen = [] if browser else ["-m", "not browser"]
    _part("on SQLite", chosen, {}, failed, left_out)
    _on_postgresql(failed, left_out)
    print(f"\n{time.monotonic() - started:.0f} seconds in all.")
    for name in failed:
        print(f"Failed: {name}.")
    for name in left_out:
        print(f"Left out: {name}.")
    insist = os.environ.get("STAFFROOM_TEST_EVERYTHING", "") not in {"", "0"}
    if insist and left_out:
        print("STAFFROOM_TEST_EVERYTHING is set: leaving anything out is a failure.")
    if not failed and not left_out:
        print("Nothing was left out.")
    return 1 if failed or (insist and left_out) else 0


def _on_postgresql(failed: list[str], left_out: list[str]) -> None:
    if postgresql() is None:
        left_out.append("everything on PostgreSQL (no initdb and pg_ctl found)")
        return
    without = [f"--ignore={path}" for path in ON_SQLITE_ALONE]
    try:
        with server() as url:
            _part(
                "on PostgreSQL",
                [*without, "-m", "not browser"],
                {"STAFFROOM_DATABASE_URL": url},
                failed,
                left_out,
            )
    except NoServer as trouble:
        print(trouble)
        failed.append("on PostgreSQL, whose server did not start")


def _part(
    name: str, chosen: list[str], more: dict[str, str], failed: list[str], left_out: list[str]
) -> None:
    """Run pytest once; its own lines go where ours go."""
    print(f"\n=== Tests {name}\n", flush=True)
    environment = {k: v for k, v in os.environ.items() if k != "STAFFROOM_DATABASE_URL"} | more
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-n", str(PROCESSES), "--dist", "loadgroup",
             f"--junit-xml={report}", *chosen],
            env=environment,
            check=False,
        )  # fmt: skip
        if done.returncode:
            failed.append(f"the tests {name}")
        left_out += [f"{skip} ({name})" for skip in _skipped(report)]


def _skipped(report: Path) -> list[str]:
    """The tests that pytest skipped, each with its reason; expected failures are none of them."""
    if not report.exists():
        return []
    return [
        f"{case.get('name')}: {skip.get('message')}"
        for case in ET.parse(report).iter("testcase")  # noqa: S314
        for skip in case.iter("skipped")
        if skip.get("type") == "pytest.skip"
    ]


if __name__ == "__main__":
    sys.exit(main())
