"""Look over the whole database and print what was found as JSON: asked by backing up and restoring."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from staffroom.journeys.look_over import look_over


class Command(BaseCommand):
    help = "Counts every table and checks every audit log as a stranger would; prints JSON."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("logs", type=Path, help="an empty folder for the logs that are checked")

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(json.dumps(look_over(options["logs"]).as_data()))
