"""A school whose database has many megabytes and whose data folder has many files; run as a script.

How many megabytes of database, how many files of 100 KB. Everything is written by the product's operations.
"""

from __future__ import annotations

import random
import sys
from datetime import timedelta
from pathlib import Path

import django
from django.conf import settings


django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402

from staffroom.domain.audit import operations as audit  # noqa: E402
from tests.builders import NOON, open_school, sent  # noqa: E402


ENTRY = 9_500  # characters of what one entry says
A_FILE = 100_000  # bytes


def main(megabytes: int, files: int) -> None:
    call_command("migrate", verbosity=0)
    cast, dice = open_school("northgate", "Northgate School", at=NOON), random.Random(1)
    sent(cast, "Our choir sang at the market.", at=NOON)
    entries = megabytes * 100
    for start in range(0, entries, 500):
        with transaction.atomic():
            for number in range(start, min(start + 500, entries)):
                audit.record(
                    by=cast.headteacher,
                    at=NOON + timedelta(seconds=number),
                    verb="thing done",
                    subject=("thing", str(number)),
                    says={"note": dice.randbytes(ENTRY // 2).hex()},
                )
    folder = Path(settings.DATA) / "photos"
    folder.mkdir()
    for number in range(files):
        (folder / f"{number:05}.jpg").write_bytes(dice.randbytes(A_FILE))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
