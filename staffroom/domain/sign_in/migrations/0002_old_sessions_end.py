"""Sessions of before are kept under their very keys, which a copy of the database would open: they end."""

from typing import Any

from django.db import migrations


def end_them(apps: Any, schema_editor: Any) -> None:
    apps.get_model("sessions", "Session").objects.all().delete()


class Migration(migrations.Migration):

    dependencies = [
        ("sign_in", "0001_initial"),
        ("sessions", "0001_initial"),
    ]

    operations = [migrations.RunPython(end_them, migrations.RunPython.noop)]
