"""A migration step that makes the database itself refuse to change rows, on SQLite and PostgreSQL."""

from __future__ import annotations

from typing import Any

from django.db import migrations


def frozen(
    table: str, *, key: str = "id", may_be_deleted: bool = False, once: str = ""
) -> migrations.RunPython:
    """Refuse UPDATE, and DELETE unless `may_be_deleted`, on every row of `table` from now on.

    On SQLite also INSERT OR REPLACE of a row with the same `key`, which fires neither of them.
    `once` is a condition on OLD in SQL: only rows that fulfil it already stay as they are.
    """
    acts = ("UPDATE",) if may_be_deleted else ("UPDATE", "DELETE")

    def freeze(apps: Any, schema_editor: Any) -> None:
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(_no_replace(table, key, once))
        for act in acts:
            for statement in _statements(schema_editor.connection.vendor, table, act, once):
                schema_editor.execute(statement)

    def thaw(apps: Any, schema_editor: Any) -> None:
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(f"DROP TRIGGER {table}_no_replace")
        on_table = f" ON {table}" if schema_editor.connection.vendor == "postgresql" else ""
        for act in acts:
            schema_editor.execute(f"DROP TRIGGER {table}_no_{act.lower()}{on_table}")

    return migrations.RunPython(freeze, thaw)


def _statements(vendor: str, table: str, act: str, once: str) -> list[str]:
    name, says = f"{table}_no_{act.lower()}", f"{table} rows stay as they are"
    when = f"WHEN ({once}) " if once else ""
    if vendor == "sqlite":
        return [
            f"CREATE TRIGGER {name} BEFORE {act} ON {table} {when}"
            f"BEGIN SELECT RAISE(ABORT, '{says}'); END"
        ]
    return [
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{says}' USING ERRCODE = 'integrity_constraint_violation'; "
        f"END $$",
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} FOR EACH ROW {when}"
        f"EXECUTE FUNCTION {name}()",
    ]


def _no_replace(table: str, key: str, once: str) -> str:
    kept = f" AND {once.replace('OLD.', 'kept.')}" if once else ""
    # The names come from a migration, never from anybody's input.
    there = f"SELECT 1 FROM {table} AS kept WHERE kept.{key} = NEW.{key}{kept}"  # noqa: S608  # nosec B608
    return (
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN EXISTS ({there}) "
        f"BEGIN SELECT RAISE(ABORT, '{table} rows stay as they are'); END"
    )
