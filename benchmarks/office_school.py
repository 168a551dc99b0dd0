"""A small school in the data folder that is set, with a session for each of its people: for benchmarks.

python -m benchmarks.office_school
"""

from __future__ import annotations

import json

import django


django.setup()

from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from staffroom.interfaces import clock  # noqa: E402
from tests.builders import open_two_schools  # noqa: E402
from tests.signed_in import signed_in  # noqa: E402


def main() -> None:
    """The site that posts are for, and a session for the office first and then for four others."""
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    cast = open_two_schools(at=clock.now())
    sessions = []
    for who in (cast.office, cast.teacher, cast.lead, cast.deputy, cast.headteacher):
        browser = Client()
        signed_in(browser, cast.user(who))
        sessions.append(browser.cookies["session"].value)
    print(json.dumps({"site": cast.x, "sessions": sessions}))


if __name__ == "__main__":
    main()
