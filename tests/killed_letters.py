"""A worker that sends letters and is killed with -9 in the middle, again and again.

Run as a script by test_killed_letters with the number of kills, and `careful` or `careless`: a careless
worker does not mark a letter before it hands it over, which the test must see. Prints how every row ended.
With `put` it only puts one letter that is due, for somebody else to send.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from datetime import timedelta

import django


django.setup()

from django.core.mail.utils import DNS_NAME  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402

from staffroom.domain.outbox import operations as outbox  # noqa: E402
from staffroom.domain.outbox.letters import Sort  # noqa: E402
from staffroom.domain.outbox.models import Message  # noqa: E402
from staffroom.domain.outbox.queries import anything_due  # noqa: E402
from staffroom.interfaces import clock  # noqa: E402
from staffroom.interfaces.jobs import tasks  # noqa: E402
from tests.builders import NOON, Cast, open_school  # noqa: E402


A_ROUND = timedelta(
    minutes=10
)  # longer than a claim, so that what a killed worker held is due again
LETTERS = 3  # of each sort and in each round
ALL_OF_THEM = 0.6  # seconds that a round may take, when nobody is killed in it


def put(cast: Cast, number: int, *, one: bool = False) -> None:
    with transaction.atomic():
        for sort in (Sort.RECORD,) if one else (Sort.TASKS, Sort.RECORD) * LETTERS:
            outbox.put_letter(
                sort=sort,
                to=cast.headteacher.id,
                template="as said",
                facts={"subject": f"Round {number}", "line": "Look.", "path": "/"},
                school_id=cast.school.id,
                at=clock.now(),
            )


def send_all() -> None:
    while anything_due(clock.now()):
        tasks.drain.call_local()


def killed_in_the_middle() -> bool:
    """Let a process of its own send, and kill it after a while; whether it was still at it."""
    connection.close()
    child = os.fork()
    if not child:
        send_all()
        os._exit(0)
    time.sleep(random.uniform(0, ALL_OF_THEM))  # noqa: S311
    os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def main(rounds: int, how: str) -> dict[str, object]:
    call_command("migrate", verbosity=0)
    cast = open_school("northgate", "Northgate School", at=NOON)
    send_all()
    Message.objects.all().delete()
    if how == "put":
        put(cast, 0, one=True)
    if how == "careless":
        outbox.begin_handing = lambda **_: True
    str(DNS_NAME)  # looked up once and not by every worker
    killed = 0
    for number in range(rounds + 3 if rounds else 0):  # nobody is killed in the last three
        moment = NOON + number * A_ROUND
        clock.now = lambda moment=moment: moment
        if number < rounds:
            put(cast, number)
            killed += killed_in_the_middle()
        else:
            send_all()
    rows = Message.objects.all()
    return {
        "killed": killed,
        "rows": [
            {
                "id": str(row.id),
                "sort": row.body.get("sort", ""),
                "done": row.done_at is not None,
                "error": row.last_error,
            }
            for row in rows
        ],
    }


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), sys.argv[2])))
