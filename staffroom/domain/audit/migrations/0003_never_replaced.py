"""Entries and payloads are not replaced either, by whichever key."""

from django.db import migrations

from staffroom.domain.audit.frozen import Unique, never_replaced


class Migration(migrations.Migration):
    dependencies = [("audit", "0002_frozen")]
    operations = [
        never_replaced("audit_entry", Unique(("school_id", "seq"))),
        never_replaced("audit_payload", key="entry_id"),
    ]
