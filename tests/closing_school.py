"""A school of many people, each signed in, for races between closing accounts and their sessions.

`python -m tests.closing_school 20` makes it in the data folder and prints the sessions.
"""

from __future__ import annotations

import json
import sys

import django


django.setup()

from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from staffroom.domain.actor import Role  # noqa: E402
from staffroom.domain.people.operations import give_access  # noqa: E402
from staffroom.domain.people.queries import account_by_id  # noqa: E402
from staffroom.interfaces import clock  # noqa: E402
from tests.builders import STAFF, bring_in, open_two_schools  # noqa: E402
from tests.signed_in import signed_in  # noqa: E402


def session_of(user) -> str:
    return signed_in(Client(), user).cookies["session"].value


def prepare(number: int) -> dict[str, object]:
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    at = clock.machine_now()
    cast = open_two_schools(at=at)
    rows = "".join(
        f"R{n:03},Mx,Nim,Race{n},Teacher,teaching,race{n}@northgate.example\n"
        for n in range(number)
    )
    bring_in("staff", STAFF.format(domain="northgate.example") + rows, by=cast.office, at=at)
    staff = []
    for n in range(number):
        user_id = give_access(
            staff_id=f"R{n:03}",
            roles=frozenset({Role.STAFF}),
            on=at.date(),
            by=cast.headteacher,
            at=at,
        )
        staff.append((f"R{n:03}", session_of(account_by_id(user_id))))
    return {"head": session_of(cast.user(cast.headteacher)), "staff": staff}


if __name__ == "__main__":
    print(json.dumps(prepare(int(sys.argv[1]))))
