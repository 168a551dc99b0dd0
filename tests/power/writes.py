"""Writes to the audit log with the product's own operation and settings, and says of each that it is done.

Run as a script under the shim: how many entries, and what `synchronous` is to be (FULL is the product's).
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import django
from django.conf import settings


django.setup()

from django.db import connection, transaction  # noqa: E402

from staffroom.config.system_checks import sqlite_settings  # noqa: E402
from staffroom.domain.actor import system  # noqa: E402
from staffroom.domain.audit.operations import record  # noqa: E402


AT = datetime(2026, 11, 11, 12, 0, tzinfo=UTC)


def main(entries: int, synchronous: str) -> None:
    options = connection.settings_dict["OPTIONS"]
    if synchronous != "FULL":
        safe = options["init_command"]
        options["init_command"] = safe.replace("synchronous=FULL", f"synchronous={synchronous}")
    assert sqlite_settings()["synchronous"] == {"FULL": "2", "NORMAL": "1"}[synchronous]
    said = os.open(Path(settings.DATA) / "said", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for number in range(entries):
        with transaction.atomic():
            record(
                by=system("school"),
                at=AT + timedelta(seconds=number),
                verb="thing done",
                subject=("thing", str(number)),
                says={"note": "words " * (number % 90)},
            )
        os.write(said, f"{number}\n".encode())
    os._exit(0)  # as at a power cut: nothing is closed in order


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
