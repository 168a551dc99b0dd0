"""One drill from beginning to end in processes of their own, as a technician does it, with its seconds."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from staffroom.connectors.backups import sealing, store


PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Drill:
    """How large it was, and how many seconds making and bringing back took."""

    database: int
    files: int
    packed: int
    making: float
    restoring: float
    said: str


def drill(folder: Path, *, megabytes: int, files: int) -> Drill:
    """Fill a school, back it up, and bring the backup back into a folder that is deleted again."""
    data, backups, key = folder / "data", folder / "backups", sealing.new_key()
    (folder / "key.txt").write_text(key.secret)
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(PROJECT),
        "DJANGO_SETTINGS_MODULE": "staffroom.config.settings",
        "STAFFROOM_DATA": str(data),
        "STAFFROOM_BACKUPS": str(backups),
        "STAFFROOM_BACKUP_KEYS": key.public,
        "STAFFROOM_LOG_LEVEL": "CRITICAL",
    }
    _run(environment, "-m", "tests.journeys.large_school", str(megabytes), str(files))
    making, _ = _run(environment, "manage.py", "back_up")
    (made,) = store.good(backups)
    restoring, said = _run(
        environment, "-m", "staffroom.interfaces.cli.restore", str(made.path), "--drill",
        "--key", str(folder / "key.txt"),
    )  # fmt: skip
    kept = list((data / "photos").iterdir())
    return Drill(
        database=(data / "staffroom.sqlite3").stat().st_size,
        files=sum(path.stat().st_size for path in kept),
        packed=made.size,
        making=making,
        restoring=restoring,
        said=said,
    )


def _run(environment: dict[str, str], *command: str) -> tuple[float, str]:
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, *command],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert done.returncode == 0, done.stderr
    return time.monotonic() - started, done.stdout
