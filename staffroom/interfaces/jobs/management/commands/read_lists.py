"""Read the large files with lists that wait, in a process of its own, and end.

What a stranger's file costs is this process's alone: it may take no more memory than a trust's list
needs several times over, and gives way to whoever is at a page.
"""

from __future__ import annotations

import os
import resource
from typing import Any

from django.core.management.base import BaseCommand

from staffroom.domain.people.list_reading import read_on
from staffroom.interfaces import clock
from staffroom.interfaces.jobs.end_with_parent import end_with_parent


MOST_MEMORY = 2 * 1024**3  # bytes of address space; 150,000 pupils take half a gigabyte
GIVES_WAY = 5  # to the processes that answer people


class Command(BaseCommand):
    help = "Reads the files with lists that wait; the jobs start it when there are any."

    def handle(self, *args: Any, **options: Any) -> None:
        end_with_parent()
        os.nice(GIVES_WAY)
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, hard))
        while read_on(now=clock.now, on=clock.today(clock.now())):
            continue
