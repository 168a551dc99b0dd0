"""Load the demo into an empty data folder; once loaded, do nothing."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from staffroom.domain.schools.queries import every_school
from staffroom.interfaces import clock
from staffroom.interfaces.demo.build import build


class Command(BaseCommand):
    help = (
        "Loads the two invented schools of the demo; does nothing where there is a school already."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        if every_school():
            return
        self.stdout.write("Loading the demo: two invented schools, two terms of posts...")
        build(at=clock.now())
