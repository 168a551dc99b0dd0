"""The database itself refuses to change what was sent, decided and posted."""

from django.db import migrations

from staffroom.domain.audit.frozen import frozen


class Migration(migrations.Migration):
    dependencies = [("publishing", "0001_initial")]
    operations = [
        frozen("publishing_version"),
        frozen("publishing_submission"),
        frozen("publishing_decision"),
        frozen("publishing_posting"),
    ]
