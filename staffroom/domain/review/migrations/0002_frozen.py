"""The database itself refuses to change what was judged and signed."""

from django.db import migrations

from staffroom.domain.audit.frozen import frozen


class Migration(migrations.Migration):
    dependencies = [("review", "0001_initial")]
    operations = [
        frozen("review_judgement"),
        frozen("review_signed"),
        frozen("review_done"),
        frozen("review_round", once="OLD.signed_at IS NOT NULL"),
    ]
