"""What stands in the database, for tests that say what an act writes, or that it writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext


READS = ("SELECT", "SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "PRAGMA", "DECLARE")


def counts() -> dict[str, int]:
    """How many rows each table holds."""
    return {model._meta.db_table: model._base_manager.count() for model in apps.get_models()}


def holding(words: str) -> list[str]:
    """The tables with these words in any of their texts."""
    found = []
    for model in apps.get_models():
        rows = model._base_manager.values_list()
        if any(words in str(value) for row in rows for value in row):
            found.append(model._meta.db_table)
    return found


@contextmanager
def nothing_written() -> Iterator[None]:
    """Whatever happens within asks the database, and tells it nothing."""
    with CaptureQueriesContext(connection) as captured:
        yield
    told = [q["sql"] for q in captured if not q["sql"].lstrip().upper().startswith(READS)]
    assert told == []
    assert len(captured) > 0
