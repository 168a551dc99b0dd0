"""Judgements and signed records are not replaced either, by whichever key."""

from django.db import migrations

from staffroom.domain.audit.frozen import Unique, never_replaced


class Migration(migrations.Migration):
    dependencies = [("review", "0002_frozen")]
    operations = [
        never_replaced("review_judgement"),
        never_replaced(
            "review_signed",
            Unique(("round_id", "entry_id")),
            Unique(("entry_id",), only="NEW.outcome <> 'not looked at'"),
        ),
        never_replaced("review_done", Unique(("signed_id",))),
        never_replaced(
            "review_round", Unique(("term_id",)), once="OLD.signed_at IS NOT NULL"
        ),
    ]
