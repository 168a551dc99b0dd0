"""The database itself refuses to change what went out."""

from django.db import migrations

from staffroom.domain.audit.frozen import frozen


class Migration(migrations.Migration):
    dependencies = [("archive", "0001_initial")]
    operations = [
        frozen("archive_entry"),
    ]
