"""Typed readers of the environment. A value that cannot be read stops the start with one clear line."""

from __future__ import annotations

import os
import secrets
import urllib.parse
from pathlib import Path
from typing import Any


class BadSetting(SystemExit):
    """Ends the process with one line that names the variable and what it should hold."""

    def __init__(self, name: str, wanted: str) -> None:
        super().__init__(f"{name} in the environment should be {wanted}.")


def env_text(name: str, default: str = "") -> str:
    return os.environ.get(name, "").strip() or default


def env_flag(name: str, *, default: bool) -> bool:
    value = env_text(name).lower()
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    if value:
        raise BadSetting(name, "1 or 0")
    return default


def env_number(name: str, *, default: int) -> int:
    """A whole number, not negative."""
    value = env_text(name)
    if value and not (value.isdecimal() and value.isascii()):
        raise BadSetting(name, "a whole number")
    return int(value) if value else default


def env_list(name: str) -> list[str]:
    """Comma-separated."""
    return [part.strip() for part in env_text(name).split(",") if part.strip()]


def env_folder(name: str, default: Path) -> Path:
    """A folder, created for this account alone if it is missing."""
    folder = Path(env_text(name) or default).expanduser().resolve()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BadSetting(name, f"a folder that can be written ({error})") from error
    return folder


def kept_secret(folder: Path, name: str) -> str:
    """A secret made once and kept in `folder`, readable by this account alone."""
    path = folder / name
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text()  # the usual case: made at an earlier start
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(48))
        file.flush()
        os.fsync(file.fileno())
    return path.read_text()


def env_database(name: str, *, sqlite: Path) -> dict[str, Any]:
    """Django's settings for one database: `postgresql://…` where the variable says so, else SQLite.

    SQLite's settings are those that lost no acknowledged write in simulated power cuts (WAL with
    synchronous=FULL) and no request to "database is locked" (IMMEDIATE); system_checks.py asserts
    that they are in effect.
    """
    url = env_text(name)
    if not url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(sqlite),
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": (
                    "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA foreign_keys=ON;"
                    "PRAGMA secure_delete=ON;PRAGMA cache_size=-20000;"
                ),
            },
            "CONN_MAX_AGE": None,
            # A file, as in use: an in-memory database has neither WAL nor several connections.
            "TEST": {"NAME": str(sqlite.with_name("test.sqlite3"))},
        }
    parts = urllib.parse.urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        raise BadSetting(name, "an address like postgresql://name:password@host:5432/staffroom")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": urllib.parse.unquote(parts.path.lstrip("/")),
        "USER": urllib.parse.unquote(parts.username or ""),
        "PASSWORD": urllib.parse.unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }
