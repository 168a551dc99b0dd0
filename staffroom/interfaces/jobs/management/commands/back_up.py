"""Make a backup now: what `make backup` and the nightly job do."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from staffroom.connectors.backups.trouble import Trouble
from staffroom.interfaces import clock
from staffroom.journeys.back_up import back_up


class Command(BaseCommand):
    help = "Copies, checks, seals and keeps everything, and lets the oldest backups go."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            made = back_up(at=clock.now())
        except Trouble as trouble:
            raise CommandError(str(trouble)) from trouble
        self.stdout.write(f"{made.backup.path}")
        sealed = f"sealed to {len(made.backup.keys)} recovery keys"
        self.stdout.write(
            f"{made.backup.size / 1e6:.1f} MB, {made.backup.rows:,} rows, "
            f"{sealed if made.backup.keys else 'NOT sealed: anybody who gets the file can read it'}."
        )
        for head in made.backup.logs.values():
            self.stdout.write(head)
        for name in made.rotated:
            self.stdout.write(f"Let go: {name}")
        if made.wrong:
            raise CommandError(
                "The backup was made, but an audit log does not fit its head:\n"
                + "\n".join(made.wrong)
            )
