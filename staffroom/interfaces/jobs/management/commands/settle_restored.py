"""Make what a backup brought back fit to be used: asked by restoring."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from staffroom.connectors.backups import erasures
from staffroom.interfaces import clock
from staffroom.journeys.look_over import look_over
from staffroom.journeys.settle_restored import settle_restored


class Command(BaseCommand):
    help = "Erases again what was erased since, holds letters back and signs everybody out; prints JSON."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("logs", type=Path, help="an empty folder for the logs that are checked")
        parser.add_argument("--made-at", required=True, help="when the backup was made")
        parser.add_argument("--erased", type=Path, help="the list of erasures")

    def handle(self, *args: Any, **options: Any) -> None:
        listed = erasures.read(options["erased"]) if options["erased"] else []
        settled = settle_restored(erased=listed, made_at=options["made_at"], at=clock.now())
        now = look_over(options["logs"]).as_data()
        self.stdout.write(json.dumps(asdict(settled) | {"logs": now["logs"]}))
