"""Staffroom loaded once, in a process that forks whatever it is asked for: begun in a moment, killed with -9.

Run as a script. It makes a small school in its data folder and prints what a browser needs. Then it answers
each line of JSON with one: `begin` forks a group that serves the school (web processes, the jobs and, in
every fourth, backups without end), `settle` carries out what waits, `look` tells how everything stands.
"""

from __future__ import annotations

import importlib
import io
import json
import os
import signal
import socket
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NoReturn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import django


django.setup()

from django.core.mail.utils import DNS_NAME  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402

from staffroom.connectors.backups.trouble import Trouble  # noqa: E402
from staffroom.domain.archive.models import Entry  # noqa: E402
from staffroom.domain.audit import models as audit  # noqa: E402
from staffroom.domain.outbox import operations as outbox  # noqa: E402
from staffroom.domain.outbox.letters import LETTER, Sort  # noqa: E402
from staffroom.domain.outbox.models import Message  # noqa: E402
from staffroom.domain.people.models import Import, Pupil  # noqa: E402
from staffroom.domain.people.states import BROUGHT_IN  # noqa: E402
from staffroom.domain.publishing.models import Decision, Posting, Submission  # noqa: E402
from staffroom.domain.sign_in.session_store import SessionStore  # noqa: E402
from staffroom.interfaces import clock, proof  # noqa: E402
from staffroom.interfaces.jobs import tasks  # noqa: E402
from staffroom.journeys import back_up  # noqa: E402
from staffroom.journeys.look_over import Found, look_over  # noqa: E402
from tests.builders import Cast, open_two_schools  # noqa: E402
from tests.signed_in import signed_in  # noqa: E402


WEB, THREADS = 2, 2
STEP = timedelta(minutes=3)  # longer than a claim: what a killed group held is due in the next one
TOO_EARLY = 0.05  # seconds by which a hasty server says that something is done


class Loaded:
    """The school, and what is forked to serve it."""

    def __init__(self) -> None:
        call_command("migrate", verbosity=0)
        call_command("createcachetable", verbosity=0)
        call_command("collectstatic", verbosity=0, interactive=False)
        self.at = clock.machine_now()
        self.cast: Cast = open_two_schools(at=self.at)
        self.sessions = {who: self._signed_in(who) for who in ("teacher", "lead", "office")}
        str(DNS_NAME)  # looked up once and not by every process
        # Not before: it refuses to serve a folder without tables.
        self.application = importlib.import_module("staffroom.config.wsgi").application
        connection.close()  # a connection to SQLite must not be carried into a fork

    def _signed_in(self, who: str) -> str:
        browser = signed_in(Client(), self.cast.user(getattr(self.cast, who)), at=self.at)
        return browser.cookies["session"].value

    def answer(self, asked: dict[str, Any]) -> None:
        """One line to whoever asked; nothing that is done to the database is done in this process."""
        listening = socket.create_server(("127.0.0.1", 0), backlog=64)
        if os.fork() == 0:
            os.setsid()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            if asked["do"] == "begin":
                self.begin(listening, **asked)
            since = max(clock.machine_now(), self.at + asked["number"] * STEP)
            _say(settle(since) if asked["do"] == "settle" else look(self.cast.school.id))
            os._exit(0)
        listening.close()

    def begin(self, listening: socket.socket, number: int, how: str, **_: str) -> NoReturn:
        """Lead a new group; every process in it is killed with it."""
        moment = self.at + number * STEP
        clock.now = lambda: moment
        self._prove_again()
        put = self._put(number)
        connection.close()
        application = hasty(self.application) if how == "hasty" else self.application
        if how == "careless":  # it does not mark a letter before it hands it over
            outbox.begin_handing = lambda **_: True
        acts: list[Callable[[], NoReturn]] = [*[lambda: serve(listening, application)] * WEB, work]
        for act in [*acts, *([keep_backing_up] if number % 4 == 0 else [])]:
            if os.fork() == 0:
                act()
        _say({"group": os.getpid(), "port": listening.getsockname()[1], "put": put})
        while True:
            time.sleep(60)

    def _prove_again(self) -> None:
        for key in self.sessions.values():
            session = SessionStore(key)
            proof.prove(session, second=True, at=clock.now())
            session.save()

    def _put(self, number: int) -> dict[str, str]:
        """Some letters of both sorts, so that many a kill falls while one is handed over."""
        with transaction.atomic():
            return {
                outbox.put_letter(
                    sort=sort,
                    to=self.cast.headteacher.id,
                    template="as said",
                    facts={"subject": f"Round {number}", "line": "Look.", "path": "/"},
                    school_id=self.cast.school.id,
                    at=clock.now(),
                ): sort.value
                for sort in (Sort.TASKS, Sort.RECORD) * 4
            }


def _say(told: object) -> None:
    print(json.dumps(told), flush=True)


# --- What serves ------------------------------------------------------------------------------


class Quiet(WSGIRequestHandler):
    def log_message(self, *args: object) -> None:
        """Nobody reads it."""


def serve(listening: socket.socket, application: Any) -> NoReturn:
    server = WSGIServer(listening.getsockname(), Quiet, bind_and_activate=False)
    server.socket.close()
    server.socket = listening
    server.server_name, server.server_port = "localhost", listening.getsockname()[1]
    server.setup_environ()
    server.set_app(application)
    for _ in range(THREADS):
        threading.Thread(target=_one_after_the_other, args=(server,)).start()
    while True:
        time.sleep(60)


def _one_after_the_other(server: WSGIServer) -> None:
    while True:
        server.handle_request()


def hasty(application: Any) -> Any:
    """The mistake that the test must see: that a post went out is acknowledged before it is committed."""

    def answering(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        if not environ["PATH_INFO"].endswith("/posted/"):
            return application(environ, start_response)
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        later = environ | {"wsgi.input": io.BytesIO(body)}
        threading.Timer(TOO_EARLY, application, (later, lambda *_: None)).start()
        start_response("302 Found", [("Location", "/northgate/")])
        return []

    return answering


def work() -> NoReturn:
    while True:
        tasks.drain.call_local()
        time.sleep(0.02)


def keep_backing_up() -> NoReturn:
    back_up.looked_over_elsewhere = looked_over_in_a_fork
    while True:
        try:
            back_up.back_up(at=clock.now())
        except (Trouble, ValueError):
            time.sleep(0.05)


def looked_over_in_a_fork(data: Path, logs: Path) -> Found:
    """The copy looked over by a fork, which begins sooner than a new process would."""
    connection.close()
    reading, writing = os.pipe()
    if os.fork() == 0:
        connection.settings_dict["NAME"] = str(data / "staffroom.sqlite3")
        with os.fdopen(writing, "w") as told:
            json.dump(look_over(logs).as_data(), told)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        return Found.of_data(json.load(told))


# --- Afterwards -------------------------------------------------------------------------------


def settle(since: datetime) -> bool:
    """Carry out all that waits, whenever it is due."""
    waiting = Message.objects.filter(done_at=None, given_up_at=None).order_by("due_at")
    while (first := waiting.first()) is not None:
        moment = max(since, first.due_at)
        clock.now = lambda moment=moment: moment
        tasks.drain.call_local()
    return True


def look(school_id: str) -> dict[str, Any]:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        whole = cursor.fetchone()[0]
    told = audit.Entry.objects.filter(school_id=school_id).values_list("verb", flat=True)
    brought = Import.objects.filter(school_id=school_id, kind="roll", state=BROUGHT_IN)
    came = Pupil.objects.filter(pupil_id__startswith="K")
    with tempfile.TemporaryDirectory() as folder:
        logs = [log.wrong for log in look_over(Path(folder)).logs]  # by verify_audit.py
    return {
        "sent": list(Submission.objects.values_list("version__text", flat=True)),
        "decided": list(Decision.objects.values_list("submission__version__text", flat=True)),
        "posted": list(Posting.objects.values_list("version__text", flat=True)),
        "archived": list(Entry.objects.values_list("text", flat=True)),
        "ever": list(came.values_list("pupil_id", flat=True)),
        "now": list(came.filter(left_at=None).values_list("pupil_id", flat=True)),
        "imports": brought.count(),
        "told": Counter(told),
        "logs": logs,
        "integrity": whole,
        "letters": [_letter(row) for row in Message.objects.filter(kind=LETTER)],
    }


def _letter(row: Message) -> dict[str, Any]:
    tasks_in = row.body.get("facts", {}).get("tasks", ())
    return {
        "id": str(row.id),
        "done": row.done_at is not None,
        "error": row.last_error,
        "sort": row.body.get("sort", ""),
        "paths": [f"/northgate/{one['path']}" for one in tasks_in],
    }


def main() -> None:
    loaded = Loaded()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    _say({"site": loaded.cast.x, "sessions": loaded.sessions})
    for line in sys.stdin:
        loaded.answer(json.loads(line))


if __name__ == "__main__":
    main()
