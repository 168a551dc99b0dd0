"""A school with backups: where they stand, a recovery key, and the way back into an empty folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg
from django.db import connection

from staffroom.connectors.backups import sealing
from staffroom.connectors.backups.store import Backup
from staffroom.interfaces.cli import restore
from staffroom.journeys.back_up import back_up


PROJECT = Path(__file__).resolve().parents[2]
KEY, OTHER = sealing.new_key(), sealing.new_key()


@dataclass
class Vault:
    """Settings that ask for backups into a folder, and a key file that opens them."""

    settings: Any
    root: Path

    def __post_init__(self) -> None:
        self.data, self.folder = self.root / "data", self.root / "backups"
        self.data.mkdir(parents=True)
        (self.data / "secret-key").write_text("k" * 64)
        self.key = self.root / "key.txt"
        self.key.write_text(f"# the safe\n{KEY.secret}\n")
        self.settings.DATA, self.settings.BACKUPS = self.data, self.folder
        self.settings.BACKUP_KEYS = [KEY.public, OTHER.public]
        self.settings.BACKUP_UNENCRYPTED, self.settings.BACKUP_KEEP = "", 3

    def make(self, at: datetime) -> Backup:
        return back_up(at=at).backup

    def bring_back(self, backup: Backup, *more: object, into: str = "restored") -> int:
        arguments = [backup.path, "--into", self.root / into, "--key", self.key, *more]
        return restore.main([str(argument) for argument in arguments])


@contextmanager
def empty_database(monkeypatch) -> Iterator[str]:
    """An empty PostgreSQL database beside the tests' own, named where restoring looks; none on SQLite."""
    if connection.vendor == "sqlite":
        yield ""
        return
    told, name = connection.settings_dict, f"restored_{uuid.uuid4().hex[:8]}"
    address = f"postgresql://{told['USER']}@{told['HOST']}:{told['PORT']}"
    with psycopg.connect(f"{address}/postgres", autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        with monkeypatch.context() as named:
            named.setenv("STAFFROOM_DATABASE_URL", f"{address}/{name}")
            yield f"{address}/{name}"
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def ask(data: Path, program: str) -> Any:
    """What a piece of Python says of a restored folder, in a process that is connected to it."""
    begin = "import json, django; django.setup()\n"
    done = subprocess.run(
        [sys.executable, "-c", f"{begin}{program}"],
        cwd=PROJECT,
        env=os.environ | {"STAFFROOM_DATA": str(data), "STAFFROOM_DEMO": "0",
                          "DJANGO_SETTINGS_MODULE": "staffroom.config.settings"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
