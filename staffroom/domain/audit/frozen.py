"""A migration step that makes the database itself refuse to change rows, on SQLite and PostgreSQL."""

from __future__ import annotations

from typing import Any

from django.db import migrations


def frozen(table: str, *, may_be_deleted: bool = False) -> migrations.RunPython:
    """Refuse UPDATE, and DELETE unless `may_be_deleted`, on every row of `table` from now on."""
    acts = ("UPDATE",) if may_be_deleted else ("UPDATE", "DELETE")

    def freeze(apps: Any, schema_editor: Any) -> None:
        for act in acts:
            for statement in _statements(schema_editor.connection.vendor, table, act):
                schema_editor.execute(statement)

    def thaw(apps: Any, schema_editor: Any) -> None:
        on_table = f" ON {table}" if schema_editor.connection.vendor == "postgresql" else ""
        for act in acts:
            schema_editor.execute(f"DROP TRIGGER {table}_no_{act.lower()}{on_table}")

    return migrations.RunPython(freeze, thaw)


def _statements(vendor: str, table: str, act: str) -> list[str]:
    name, says = f"{table}_no_{act.lower()}", f"{table} rows stay as they are"
    if vendor == "sqlite":
        return [
            f"CREATE TRIGGER {name} BEFORE {act} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{says}'); END"
        ]
    return [
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{says}' USING ERRCODE = 'integrity_constraint_violation'; "
        f"END $$",
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()",
    ]
