"""The database itself refuses to change how an address was corrected."""

from django.db import migrations

from staffroom.domain.audit.frozen import frozen


class Migration(migrations.Migration):
    dependencies = [("archive", "0003_correction")]
    operations = [
        frozen("archive_correction"),
    ]
