"""Tables that refuse to be changed, opened for tests: to empty them, and to tamper with them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection


def let_flush_through(connection: Any) -> None:
    """Let Django empty the database after a test with real commits.

    SQLite empties by DELETE, which the triggers refuse: they are taken off and put back in the same
    transaction. PostgreSQL empties by TRUNCATE, which row triggers do not see. The table of the cache
    belongs to no model and is emptied as well.
    """
    flush = connection.ops.sql_flush

    def sql_flush(style: Any, tables: Any, **options: Any) -> list[str]:
        statements = [*flush(style, tables, **options), "DELETE FROM cache_entries"]
        if connection.vendor != "sqlite":
            return statements
        kept = triggers()
        return [*(f"DROP TRIGGER {name}" for name, _ in kept), *statements, *(s for _, s in kept)]

    connection.ops.sql_flush = sql_flush


@contextmanager
def tampering() -> Iterator[None]:
    """What somebody with the whole database in their hands can do: the triggers are off."""
    if connection.vendor == "sqlite":
        kept = triggers()
        for name, _ in kept:
            _execute(f"DROP TRIGGER {name}")
        yield
        for _, statement in kept:
            _execute(statement)
    else:
        _execute("SET CONSTRAINTS ALL IMMEDIATE")
        _execute("SET session_replication_role = replica")
        yield
        _execute("SET session_replication_role = DEFAULT")


def triggers() -> list[tuple[str, str]]:
    """SQLite's triggers: their names and the statements that make them."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        return cursor.fetchall()


def frozen_tables() -> set[str]:
    """Every table whose rows the database refuses to change, as its triggers are named."""
    if connection.vendor == "sqlite":
        names = [name for name, _ in triggers()]
    else:
        with connection.cursor() as cursor:
            cursor.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal")
            names = [name for (name,) in cursor.fetchall()]
    return {name.removesuffix("_no_update") for name in names if name.endswith("_no_update")}


def _execute(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
