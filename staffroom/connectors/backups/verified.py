"""A log checked as a stranger would: by `verify_audit.py`, in a process that knows nothing of ours."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


PROGRAM = Path(__file__).resolve().parents[3] / "verify_audit.py"
AT_MOST = 1800  # seconds


def what_is_wrong(log: Path, *heads: str) -> str:
    """What the program says of a log that does not fit; empty where it fits every head given."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-I", str(PROGRAM), str(log), *heads],
        capture_output=True,
        text=True,
        check=False,
        timeout=AT_MOST,
    )
    return "" if done.returncode == 0 else (done.stdout.strip() or done.stderr.strip()[-300:])
