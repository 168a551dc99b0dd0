"""Look a restored database over, as it came and brought up to date: asked by restoring."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from staffroom.journeys.look_over import count_rows, look_over


class Command(BaseCommand):
    help = "Counts every table as it came, brings the tables up to date and checks every log; prints JSON."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("logs", type=Path, help="an empty folder for the logs that are checked")

    def handle(self, *args: Any, **options: Any) -> None:
        _refuse_newer()
        came = count_rows()
        call_command("migrate", verbosity=0)
        found = look_over(options["logs"])
        self.stdout.write(json.dumps(found.as_data() | {"tables": came}))


def _refuse_newer() -> None:
    """A database that a newer Staffroom has changed, or in which it has more rooms, is not for this one."""
    loader = MigrationLoader(connection)
    if loader.applied_migrations.keys() - loader.disk_migrations.keys():
        raise CommandError(
            "This backup is of a newer Staffroom than this one: restore it with that version."
        )
