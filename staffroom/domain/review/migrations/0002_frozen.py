"""The database itself refuses to change what was judged and signed."""

from django.db import migrations

from staffroom.domain.audit.frozen import frozen


class Migration(migrations.Migration):
    dependencies = [("review", "0001_initial")]
    operations = [
        frozen("review_judgement"),
        frozen("review_signed"),
    ]
