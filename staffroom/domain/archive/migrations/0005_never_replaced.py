"""Entries and corrections are not replaced either, by whichever key."""

from django.db import migrations

from staffroom.domain.audit.frozen import Unique, never_replaced


class Migration(migrations.Migration):
    dependencies = [("archive", "0004_corrections_frozen")]
    operations = [
        never_replaced("archive_entry", Unique(("post_id",))),
        never_replaced("archive_correction"),
    ]
