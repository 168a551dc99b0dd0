"""The database itself refuses to change what was told."""

from django.db import migrations

from staffroom.domain.audit.frozen import frozen


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]
    operations = [
        frozen("audit_entry"),
        frozen("audit_payload", key="entry_id", may_be_deleted=True),
    ]
