"""History is not replaced either, by whichever key."""

from django.db import migrations

from staffroom.domain.audit.frozen import Unique, never_replaced


class Migration(migrations.Migration):
    dependencies = [("publishing", "0003_decision_names_its_submitter")]
    operations = [
        never_replaced("publishing_version", Unique(("post_id", "number"))),
        never_replaced("publishing_submission"),
        never_replaced("publishing_decision", Unique(("submission_id",))),
        never_replaced("publishing_posting", Unique(("post_id",))),
    ]
