"""What must be true before the first request. An error here ends the start with its own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core import checks
from django.db import connection
from django.urls import NoReverseMatch, reverse

from staffroom.connectors.backups.sealing import what_is_wrong
from staffroom.domain.schools import queries as schools


# PRAGMA and the value that lost nothing in simulated power cuts; 2 is FULL.
SQLITE_IN_EFFECT = {
    "journal_mode": "wal",
    "synchronous": "2",
    "foreign_keys": "1",
    "secure_delete": "1",
}


def register_all() -> None:
    checks.register(demo_only_in_demo_mode, checks.Tags.security)
    checks.register(clock_runs, checks.Tags.security)
    checks.register(recovery_keys_are_public, checks.Tags.security)
    checks.register(sqlite_is_safe, checks.Tags.database)
    checks.register(demo_and_real_never_mix, checks.Tags.database)


def refuse_unsafe_start() -> None:
    """Run every check, the database's among them, and end the process with what is wrong."""
    found = checks.run_checks(databases=["default"])
    wrong = [str(message) for message in found if message.is_serious(checks.ERROR)]
    if wrong:
        raise SystemExit("\n".join(wrong))


def demo_only_in_demo_mode(app_configs: object, **kwargs: Any) -> list[checks.CheckMessage]:
    """Signing in without a password exists in demo mode alone."""
    if settings.DEMO:
        return []
    reachable = apps.is_installed("staffroom.interfaces.demo")
    try:
        reverse("demo_sign_in")
        reachable = True
    except NoReverseMatch:
        pass  # as it should be
    if not reachable:
        return []
    return [
        checks.Error(
            "The demo's sign-in without a password is reachable, but this is no demo.",
            hint="Take staffroom.interfaces.demo out of INSTALLED_APPS and of the addresses.",
            id="staffroom.E001",
        )
    ]


def clock_runs(app_configs: object, **kwargs: Any) -> list[checks.CheckMessage]:
    """A clock that stands still belongs to the demo and its pictures."""
    if settings.FROZEN_CLOCK and not settings.DEMO:
        return [
            checks.Error(
                "STAFFROOM_FROZEN_CLOCK stops the clock, and this is no demo.",
                hint="Take the variable out of the environment.",
                id="staffroom.E002",
            )
        ]
    return []


def recovery_keys_are_public(app_configs: object, **kwargs: Any) -> list[checks.CheckMessage]:
    """A key that is none would be found at night, and a secret one would be found by a thief."""
    wrong = [why for why in map(what_is_wrong, settings.BACKUP_KEYS) if why]
    return [
        checks.Error(
            f"STAFFROOM_BACKUP_KEYS: {why}.",
            hint="make recovery-key makes a key and shows which half goes where.",
            id="staffroom.E006",
        )
        for why in wrong
    ]


def sqlite_is_safe(
    app_configs: object, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[checks.CheckMessage]:
    """The settings of SQLite are asked of the open database: written in the wrong place they do nothing."""
    if not databases or connection.vendor != "sqlite":
        return []
    wrong = [f"{name}={got}" for name, got in sqlite_settings().items() if got != _wanted(name)]
    if not wrong:
        return []
    return [
        checks.Error(
            f"SQLite does not run with the settings that keep data safe: {', '.join(wrong)}.",
            hint="See env_database in staffroom/config/env.py.",
            id="staffroom.E003",
        )
    ]


def sqlite_settings() -> dict[str, str]:
    """The settings in effect on this connection."""
    in_effect = {}
    with connection.cursor() as cursor:
        for name in SQLITE_IN_EFFECT:
            cursor.execute(f"PRAGMA {name}")
            in_effect[name] = str(cursor.fetchone()[0])
    # Django sets it while it connects, from where it belongs in OPTIONS.
    return in_effect | {"transaction_mode": str(getattr(connection, "transaction_mode", ""))}


def _wanted(name: str) -> str:
    return "IMMEDIATE" if name == "transaction_mode" else SQLITE_IN_EFFECT[name]


def demo_and_real_never_mix(
    app_configs: object, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[checks.CheckMessage]:
    """A folder holds either the demo or real schools; neither is ever served as the other."""
    if not databases or "schools_school" not in connection.introspection.table_names():
        return []
    if settings.DEMO and not schools.demo_only():
        return [
            checks.Error(
                "This data folder holds a real school, and the demo lets anybody in.",
                hint="Start with DEMO=0, or give the demo a folder of its own: DATA=...",
                id="staffroom.E004",
            )
        ]
    if not settings.DEMO and schools.any_demo():
        return [
            checks.Error(
                "This data folder holds the demo, whose people have no passwords.",
                hint="Give the real school an empty folder of its own: DATA=...",
                id="staffroom.E005",
            )
        ]
    return []
