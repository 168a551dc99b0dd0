"""Run background jobs until told to stop."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from huey.consumer_options import ConsumerConfig
from huey.contrib.djhuey import HUEY

from staffroom.interfaces.jobs import (
    tasks,  # noqa: F401  (importing it is what registers the jobs with huey)
)
from staffroom.interfaces.jobs.end_with_parent import end_with_parent


class Command(BaseCommand):
    help = "Runs background jobs until told to stop."
    requires_system_checks = "__all__"

    def handle(self, *args: Any, **options: Any) -> None:
        self.check(databases=["default"])
        end_with_parent()
        config = ConsumerConfig(workers=2, worker_type="thread")
        config.validate()
        HUEY.create_consumer(**config.values).run()
