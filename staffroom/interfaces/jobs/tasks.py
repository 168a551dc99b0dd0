"""Background work: carry out what waits in the outbox, and tidy up at night.

The outbox's rows are the truth. huey keeps the clock; when a worker is killed it forgets what it
was doing, the row does not, and the sweep takes it up again once its claim has run out.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from django.conf import settings
from django.core.management import call_command
from django.db import close_old_connections
from huey import crontab
from huey.contrib.djhuey import HUEY, db_periodic_task, db_task

from staffroom.connectors.backups.trouble import Trouble
from staffroom.domain.audit.acts_once import forget_old_keys
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.letters import LETTER
from staffroom.domain.outbox.queries import Waiting, anything_due
from staffroom.domain.people.list_queries import LISTS_CHANGED, anything_to_read
from staffroom.domain.people.roll_import import clear_away
from staffroom.domain.schools.queries import every_school
from staffroom.domain.sign_in.link_operations import forget_old_links
from staffroom.domain.sign_in.try_operations import forget_old_tries
from staffroom.domain.tasks.operations import CHANGED
from staffroom.interfaces import clock
from staffroom.interfaces.jobs import mailing
from staffroom.journeys import letters, sign_in_letters
from staffroom.journeys.back_up import back_up
from staffroom.journeys.backups import is_due, state
from staffroom.journeys.erase_words import WORDS_ERASED, forget_everywhere
from staffroom.journeys.keep_the_head import WEEKLY_HEAD, send_heads, write_heads
from staffroom.journeys.prove import FORGOTTEN, TOO_MANY
from staffroom.journeys.standing_tasks import keep_standing
from staffroom.journeys.write_about_tasks import write_about_tasks


# Effects that are one mail to one person, each with what writes it when it is sent.
WRITERS: MappingProxyType[str, Callable[..., letters.Letter | None]] = MappingProxyType(
    {
        LETTER: letters.letter,
        FORGOTTEN: sign_in_letters.letter,
        sign_in_letters.CONFIRM: sign_in_letters.letter,
    }
)
log = logging.getLogger("staffroom.jobs")
LOOK_EVERY = 1.0  # seconds between two looks at the outbox
_closing = threading.Event()


@HUEY.on_startup()  # type: ignore[untyped-decorator]
def start_doorbell() -> None:
    """Look for new rows once a second, so that nothing above or below has to ring."""
    threading.Thread(target=_listen, name="doorbell", daemon=True).start()


@HUEY.on_shutdown()  # type: ignore[untyped-decorator]
def stop_doorbell() -> None:
    _closing.set()


def _listen() -> None:
    while not _closing.wait(LOOK_EVERY):
        try:
            close_old_connections()
            if anything_due(clock.now()) and not HUEY.pending_count():
                drain()
            if anything_to_read(clock.now()) and not HUEY.pending_count():
                read_lists()
        except Exception:
            log.exception("the outbox could not be looked at")


@db_task()  # type: ignore[untyped-decorator]
def drain() -> None:
    """Carry out everything that is due now."""
    for waiting in outbox.claim(at=clock.now()):
        carry_out(waiting)


@db_periodic_task(crontab(minute="*"))  # type: ignore[untyped-decorator]
def sweep() -> None:
    """Take up whatever a killed worker left: rows whose claim has run out are due again."""
    drain.call_local()


@db_periodic_task(crontab(minute="*"))  # type: ignore[untyped-decorator]
def look_at_tasks() -> None:
    """At each school open and settle what stands, and write what is due to be written."""
    for school in every_school():
        try:
            _look(school.id)
        except Exception as error:
            # One school's trouble is not the others'; the next minute looks again.
            log.warning("tasks could not be looked at", extra={"error": type(error).__name__})


def _look(school_id: str) -> None:
    at = clock.now()
    keep_standing(school_id, at=at)
    write_about_tasks(school_id, at=at)


@db_periodic_task(crontab(hour="3", minute="20"))  # type: ignore[untyped-decorator]
def tidy() -> None:
    """Forget what nobody needs: keys of old forms, previews nobody confirmed, old links and tries, ended
    sessions. Whose last day is past is looked for every minute, as servers sleep at night, too.
    """
    forget_old_keys(at=clock.now())
    clear_away(now=clock.now)
    forget_old_links(at=clock.now())
    forget_old_tries(at=clock.machine_now())
    call_command("clearsessions")


@db_task()  # type: ignore[untyped-decorator]
def read_lists() -> None:
    """Read the files with lists that wait, in a process of its own; the other worker goes on meanwhile."""
    command = [sys.executable, str(Path(settings.PROJECT) / "manage.py"), "read_lists"]
    done = subprocess.run(command, cwd=settings.PROJECT, check=False)  # noqa: S603
    if done.returncode:
        log.warning("reading lists ended early", extra={"code": done.returncode})


@db_periodic_task(crontab(minute="*/5"))  # type: ignore[untyped-decorator]
def clear_lists_away() -> None:
    """Take out, by and by, what is left of files that were replaced."""
    clear_away(now=clock.now)


@db_periodic_task(crontab(hour="6", minute="40"))  # type: ignore[untyped-decorator]
def send_weekly_heads() -> None:
    """On Monday morning, or the first day after it on which the server runs."""
    send_heads(at=clock.now())


@db_periodic_task(crontab(minute="7"))  # type: ignore[untyped-decorator]
def keep_backed_up() -> None:
    """Each hour: make the night's backup, or the one that was missed, and raise the alarm if none is good."""
    at = clock.now()
    if is_due(state(at=at), at=at):
        try:
            back_up(at=at)
        except Trouble as trouble:
            log.error("a backup failed", extra={"trouble": str(trouble)})
    alarm = state(at=at).alarm
    if alarm:
        log.error("look at the backups", extra={"alarm": alarm})


def _forget_words(waiting: Waiting, *, at: datetime) -> None:
    """Words that were erased leave every corner: done twice it does nothing more."""
    forget_everywhere()
    outbox.done(message_id=waiting.id, at=at)


def _look_again(waiting: Waiting, *, at: datetime) -> None:
    """What has changed is looked at with everything else: done twice it does nothing more."""
    _look(waiting.school_id)
    outbox.done(message_id=waiting.id, at=at)


# Every other effect; each says itself that it is done.
EFFECTS: MappingProxyType[str, Callable[..., None]] = MappingProxyType(
    {
        CHANGED: _look_again,
        LISTS_CHANGED: _look_again,
        WEEKLY_HEAD: write_heads,
        WORDS_ERASED: _forget_words,
        TOO_MANY: sign_in_letters.tell_of_tries,
    }
)


def carry_out(waiting: Waiting) -> None:
    """Do one effect and say how it went. A failure is kept with its kind, never with its content."""
    at = clock.now()
    try:
        if waiting.kind in WRITERS:
            mailing.send(waiting, WRITERS[waiting.kind](waiting, at=at), at=at)
        else:
            EFFECTS[waiting.kind](waiting, at=at)
    except Exception as error:
        log.warning("an effect failed", extra={"kind": waiting.kind, "error": type(error).__name__})
        # It may have broken after a letter was handed over: what its row says of that stays.
        outbox.failed(message_id=waiting.id, error=type(error).__name__, known=False, at=at)
