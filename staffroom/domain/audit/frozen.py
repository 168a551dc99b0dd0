"""A migration step that makes the database itself refuse to change rows, on SQLite and PostgreSQL."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import migrations


@dataclass(frozen=True, slots=True)
class Unique:
    """The columns of one unique key; `only` is the condition of a partial one, on NEW in SQL."""

    columns: tuple[str, ...]
    only: str = ""


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
            schema_editor.execute(_no_replace(table, (Unique((key,)),), once))
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


def never_replaced(
    table: str, *unique: Unique, key: str = "id", once: str = ""
) -> migrations.RunPython:
    """Refuse, in a table that is frozen already, a row that would push another out by any unique key.

    `unique` are its keys besides the first, `key` and `once` what `frozen` was told. Only SQLite knows
    such a REPLACE, in INSERT and in UPDATE; it deletes the old row and fires no trigger for that.
    """
    keys = (Unique((key,)), Unique(("rowid",)), *unique)

    def refuse(apps: Any, schema_editor: Any) -> None:
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(f"DROP TRIGGER {table}_no_replace")
            schema_editor.execute(_no_replace(table, keys, once))
            if once:  # rows before that may be changed, and must not be changed into one after it
                schema_editor.execute(_no_replace(table, keys, once, act="UPDATE"))

    def as_before(apps: Any, schema_editor: Any) -> None:
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {table}_no_replace_by_update")
            schema_editor.execute(f"DROP TRIGGER {table}_no_replace")
            schema_editor.execute(_no_replace(table, keys[:1], once))

    return migrations.RunPython(refuse, as_before)


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


def _no_replace(table: str, keys: tuple[Unique, ...], once: str, act: str = "INSERT") -> str:
    kept = f" AND {once.replace('OLD.', 'kept.')}" if once else ""
    if act == "UPDATE":
        kept += " AND kept.rowid <> OLD.rowid"
    same = " OR ".join(f"({_same(key)})" for key in keys)
    # The names come from a migration, never from anybody's input.
    there = f"SELECT 1 FROM {table} AS kept WHERE ({same}){kept}"  # noqa: S608  # nosec B608
    name = f"{table}_no_replace" + ("_by_update" if act == "UPDATE" else "")
    return (
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN EXISTS ({there}) "
        f"BEGIN SELECT RAISE(ABORT, '{table} rows stay as they are'); END"
    )


def _same(key: Unique) -> str:
    parts = [f"kept.{column} = NEW.{column}" for column in key.columns]
    if key.only:
        parts += [key.only, key.only.replace("NEW.", "kept.")]
    return " AND ".join(parts)
