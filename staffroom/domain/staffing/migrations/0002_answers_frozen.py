"""The database itself refuses to change what was answered."""

from django.db import migrations

from staffroom.domain.audit.frozen import frozen, never_replaced


class Migration(migrations.Migration):
    dependencies = [("staffing", "0001_initial")]
    operations = [
        frozen("staffing_answer"),
        never_replaced("staffing_answer"),
    ]
