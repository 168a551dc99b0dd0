"""How it stands with backups: what the settings ask for, the last good one, and whether it is too old."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings

from staffroom.connectors.backups import store
from staffroom.connectors.backups.store import Backup
from staffroom.engine.coverage import Standing
from staffroom.engine.school_time import LONDON


TOO_OLD = timedelta(hours=26)
AHEAD = timedelta(hours=1)  # a clock may be a little off
NIGHT_OVER = timedelta(hours=25)  # then one is made at whatever hour
FRESH = timedelta(hours=20)
NIGHT = range(1, 5)  # hours in London
SAID_PLAINLY = "anybody who gets the file can read it"
LAST_TRY = "last-backup-try.json"


@dataclass(frozen=True, slots=True)
class Plan:
    """What the settings say about backups."""

    data: Path
    folder: Path
    keys: tuple[str, ...]
    unsealed: bool  # said in plain words in the settings
    keep: int

    @property
    def ready(self) -> bool:
        return bool(self.keys) or self.unsealed

    @property
    def on_one_disk(self) -> bool:
        """Whether the backups would go with the data if its disk died."""
        there = self.folder if self.folder.exists() else self.folder.parent
        return there.exists() and there.stat().st_dev == self.data.stat().st_dev


@dataclass(frozen=True, slots=True)
class Try:
    """The last time a backup was tried: when, and why it failed; no words where it did not."""

    at: datetime
    trouble: str


@dataclass(frozen=True, slots=True)
class State:
    """How it stands; `alarm` says what must be done, and is empty where nothing must."""

    plan: Plan
    backups: list[Backup]
    last_try: Try | None
    standing: Standing
    alarm: str

    @property
    def last(self) -> Backup | None:
        return self.backups[0] if self.backups else None


def plan() -> Plan:
    return Plan(
        data=Path(settings.DATA),
        folder=Path(settings.BACKUPS),
        keys=tuple(settings.BACKUP_KEYS),
        unsealed=settings.BACKUP_UNENCRYPTED.strip().rstrip(".").lower() == SAID_PLAINLY,
        keep=settings.BACKUP_KEEP,
    )


def state(*, at: datetime) -> State:
    """Read the folder of backups and judge it at that moment."""
    asked = plan()
    found, last_try = store.good(asked.folder), _last_try(asked)
    standing, alarm = _judged(asked, found[0] if found else None, last_try, at)
    return State(asked, found, last_try, standing, alarm)


def is_due(now: State, *, at: datetime) -> bool:
    """Whether a backup is to be made now: at night, or at any hour once a night was missed."""
    if not now.plan.ready:
        return False
    if now.last is None:
        return True
    age = at - now.last.made_at
    at_night = at.astimezone(LONDON).hour in NIGHT
    return age > NIGHT_OVER or age < -AHEAD or (at_night and age > FRESH)


def note_try(asked: Plan, trouble: str, *, at: datetime) -> None:
    """Keep when it was last tried and why it failed, for the page."""
    told = {"at": at.isoformat(), "trouble": trouble}
    store.write(asked.data / LAST_TRY, json.dumps(told).encode())


def _judged(
    asked: Plan, last: Backup | None, last_try: Try | None, at: datetime
) -> tuple[Standing, str]:
    if settings.DEMO and last is None:
        return Standing.NOT_DUE, ""
    if last is None and not asked.ready:
        return Standing.GAP, "No backup is made: no recovery key has been set up yet."
    if last is None:
        return Standing.GAP, "No good backup has been made yet."
    if last.made_at > at + AHEAD:
        return Standing.GAP, "The last backup is dated in the future: look at the server’s clock."
    if at - last.made_at > TOO_OLD:
        hours = (at - last.made_at) // timedelta(hours=1)
        return Standing.GAP, f"The last good backup is {hours} hours old; 26 is the most it may be."
    if not last.whole:
        return (
            Standing.GAP,
            "An audit log in the last backup did not fit its head: keep every backup.",
        )
    if last_try is not None and last_try.trouble and last_try.at > last.made_at:
        return Standing.ATTENTION, "The last try to make a backup failed."
    safe = last.keys and not asked.on_one_disk
    return (Standing.KEPT if safe else Standing.ATTENTION), ""


def _last_try(asked: Plan) -> Try | None:
    try:
        told: dict[str, Any] = json.loads((asked.data / LAST_TRY).read_bytes())
        return Try(datetime.fromisoformat(told["at"]), str(told["trouble"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
