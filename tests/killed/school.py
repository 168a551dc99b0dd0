"""A small school in a data folder of its own, to be served and killed; run as a script by test_killed.

`prepare` makes it and prints a session for each person who does something; `look` prints how it stands.
"""

from __future__ import annotations

import json
import sys
from collections import Counter

import django


django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from staffroom.domain.archive.models import Entry  # noqa: E402
from staffroom.domain.audit import models as audit  # noqa: E402
from staffroom.domain.audit.soundness import soundness  # noqa: E402
from staffroom.domain.people.models import Import, Pupil  # noqa: E402
from staffroom.domain.publishing.models import Decision, Posting, Submission  # noqa: E402
from staffroom.domain.schools.queries import by_slug  # noqa: E402
from tests.builders import NOON, open_two_schools  # noqa: E402
from tests.signed_in import signed_in  # noqa: E402


def prepare() -> dict[str, object]:
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    cast = open_two_schools(at=NOON)
    sessions = {}
    for who in ("teacher", "lead", "office"):
        browser = Client()
        signed_in(browser, cast.user(getattr(cast, who)))
        sessions[who] = browser.cookies["session"].value
    return {"site": cast.x, "sessions": sessions}


def look() -> dict[str, object]:
    school = by_slug("northgate")
    log = soundness(school.id)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        whole = cursor.fetchone()[0]
    told = audit.Entry.objects.filter(school_id=school.id).values_list("verb", flat=True)
    return {
        "sent": list(Submission.objects.values_list("version__text", flat=True)),
        "decided": list(Decision.objects.values_list("submission__version__text", flat=True)),
        "posted": list(Posting.objects.values_list("version__text", flat=True)),
        "archived": list(Entry.objects.values_list("text", flat=True)),
        "pupils": list(
            Pupil.objects.filter(
                school_id=school.id, left_at=None, pupil_id__startswith="K"
            ).values_list("pupil_id", flat=True)
        ),
        "imports": Import.objects.filter(school_id=school.id, kind="roll").count(),
        "told": Counter(told),
        "log": [log.whole, log.entries, log.reason],
        "integrity": whole,
    }


if __name__ == "__main__":
    print(json.dumps({"prepare": prepare, "look": look}[sys.argv[1]]()))
