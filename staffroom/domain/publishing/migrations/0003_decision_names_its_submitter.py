"""A decision carries the true submitter, so that the check "nobody decides on their own" means it."""

from typing import Any

from django.db import migrations


SQLITE = """
CREATE TRIGGER publishing_decision_true_submitter BEFORE INSERT ON publishing_decision
WHEN NEW.submitter_id IS NOT
    (SELECT submitter_id FROM publishing_submission WHERE id = NEW.submission_id)
BEGIN SELECT RAISE(ABORT, 'a decision names the submitter of its submission'); END
"""
POSTGRESQL = """
CREATE FUNCTION publishing_decision_true_submitter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.submitter_id IS DISTINCT FROM
        (SELECT submitter_id FROM publishing_submission WHERE id = NEW.submission_id)
    THEN RAISE EXCEPTION 'a decision names the submitter of its submission' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER publishing_decision_true_submitter BEFORE INSERT ON publishing_decision
FOR EACH ROW EXECUTE FUNCTION publishing_decision_true_submitter();
"""


def add(apps: Any, schema_editor: Any) -> None:
    sqlite = schema_editor.connection.vendor == "sqlite"
    schema_editor.execute(SQLITE if sqlite else POSTGRESQL, params=None)


class Migration(migrations.Migration):
    dependencies = [("publishing", "0002_frozen")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
