"""Nothing is judged in a round, or added to its record, once that is signed."""

from typing import Any

from django.db import migrations


TABLES = ("review_judgement", "review_signed")
SIGNED = "EXISTS (SELECT 1 FROM review_round WHERE id = NEW.round_id AND signed_at IS NOT NULL)"
SAYS = "a signed round takes no more"
SQLITE = """
CREATE TRIGGER {table}_only_while_open BEFORE INSERT ON {table} WHEN {signed}
BEGIN SELECT RAISE(ABORT, '{says}'); END
"""
POSTGRESQL = """
CREATE FUNCTION {table}_only_while_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF {signed} THEN RAISE EXCEPTION '{says}' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER {table}_only_while_open BEFORE INSERT ON {table}
FOR EACH ROW EXECUTE FUNCTION {table}_only_while_open();
"""


def close(apps: Any, schema_editor: Any) -> None:
    statement = SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL
    for table in TABLES:
        schema_editor.execute(statement.format(table=table, signed=SIGNED, says=SAYS), params=None)


def reopen(apps: Any, schema_editor: Any) -> None:
    on_sqlite = schema_editor.connection.vendor == "sqlite"
    for table in TABLES:
        on_table = "" if on_sqlite else f" ON {table}"
        schema_editor.execute(f"DROP TRIGGER {table}_only_while_open{on_table}")
        if not on_sqlite:
            schema_editor.execute(f"DROP FUNCTION {table}_only_while_open()")


class Migration(migrations.Migration):
    dependencies = [("review", "0003_never_replaced")]
    operations = [migrations.RunPython(close, reopen)]
