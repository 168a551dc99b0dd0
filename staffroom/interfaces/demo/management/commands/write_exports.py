"""Write what a demo school's programs would export, to try bringing lists in with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from staffroom.interfaces import clock
from staffroom.interfaces.demo.exports import exports


class Command(BaseCommand):
    help = "Writes Arbor-like and SIMS-like exports of an invented school, with faults in them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, help="where the files go")
        parser.add_argument("--pupils", type=int, default=900)

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        folder.mkdir(parents=True, exist_ok=True)
        on = clock.today(clock.now())
        for export in exports(school="tynebank", count=options["pupils"], on=on):
            (folder / export.name).write_bytes(export.content)
            self.stdout.write(f"{folder / export.name}")
            for line, (column, fault) in export.faults.items():
                self.stdout.write(f"    line {line}, {column or 'the whole line'}: {fault}")
