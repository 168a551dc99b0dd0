"""How long a school takes to be backed up and to be back, checked: 200 MB of database and 1,000 photographs.

Each step in processes of its own, as a technician does it; being back has a minute.

    python -m benchmarks.restore_drill
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from staffroom.connectors.backups import sealing, store


PROJECT = Path(__file__).resolve().parents[1]
MEGABYTES, FILES = 200, 1000
AT_MOST = 60.0  # seconds to be back


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        done = drill(Path(folder), megabytes=MEGABYTES, files=FILES)
    print(f"\n{'database':34} {done.database / 1e6:9.0f} MB")
    print(f"{f'{FILES:,} files':34} {done.files / 1e6:9.0f} MB")
    print(f"{'packed and sealed':34} {done.packed / 1e6:9.0f} MB")
    print(f"{'copied, checked, packed, sealed':34} {done.making:9.1f} s")
    print(f"{'opened, compared, checked, back':34} {done.restoring:9.1f} s")
    whole = "The drill went well" in done.said and f"{FILES + 2} files" in done.said
    if not whole:
        print(f"It is not whole: {done.said}")
    if done.restoring > AT_MOST:
        print(f"Too slow: {done.restoring:.0f} s is more than {AT_MOST:.0f} s.")
    return int(not whole or done.restoring > AT_MOST)


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
    _run(environment, "-m", "benchmarks.large_school", str(megabytes), str(files))
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


if __name__ == "__main__":
    sys.exit(main())
