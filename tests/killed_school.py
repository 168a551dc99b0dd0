"""A small school in a data folder of its own, to be served and killed; run as a script by test_killed.

`prepare` makes it and prints a session for each of four people; `look` prints how it stands.
"""

from __future__ import annotations

import json
import sys

import django


django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from staffroom.domain.audit.soundness import soundness  # noqa: E402
from staffroom.domain.publishing.models import Submission  # noqa: E402
from staffroom.domain.schools.queries import by_slug  # noqa: E402
from tests.builders import NOON, open_two_schools  # noqa: E402
from tests.signed_in import signed_in  # noqa: E402


def prepare() -> dict[str, object]:
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    cast = open_two_schools(at=NOON)
    sessions = []
    for who in (cast.teacher, cast.lead, cast.office, cast.deputy):
        browser = Client()
        signed_in(browser, cast.user(who))
        sessions.append(browser.cookies["session"].value)
    return {"site": cast.x, "sessions": sessions}


def look() -> dict[str, object]:
    school = by_slug("northgate")
    log = soundness(school.id)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        whole = cursor.fetchone()[0]
    return {
        "sent": list(Submission.objects.values_list("version__text", flat=True)),
        "log": [log.whole, log.entries, log.reason],
        "integrity": whole,
    }


if __name__ == "__main__":
    print(json.dumps({"prepare": prepare, "look": look}[sys.argv[1]]()))
