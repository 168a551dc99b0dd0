"""One consistent copy of the database while it is in use, and the same brought back.

SQLite copies itself in one step: in steps of pages it would begin anew at each write of somebody else
and never end. PostgreSQL is copied by its own pg_dump, from a snapshot that the caller holds open.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import psycopg
from psycopg.conninfo import make_conninfo

from staffroom.connectors.backups.trouble import Trouble


SQLITE, POSTGRESQL = "sqlite", "postgresql"
COPY_NAMES = {SQLITE: "database.sqlite3", POSTGRESQL: "database.dump"}
AT_MOST = 3600  # seconds for a dump or its way back


@dataclass(frozen=True, slots=True)
class Server:
    """Where a PostgreSQL database is; whatever is empty is the server's own usual."""

    name: str
    user: str = ""
    password: str = ""
    host: str = ""
    port: str = ""

    @classmethod
    def of_settings(cls, settings: Mapping[str, Any]) -> Server:
        """From Django's settings of a database."""
        parts = (str(settings.get(k) or "") for k in ("NAME", "USER", "PASSWORD", "HOST", "PORT"))
        return cls(*parts)

    @classmethod
    def of_address(cls, address: str) -> Server:
        """From `postgresql://name:password@host:port/database`. Refuses another kind of address."""
        parts = urlsplit(address)
        if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
            raise Trouble(
                "A database’s address is like postgresql://name:password@host:5432/staffroom"
            )
        return cls(
            unquote(parts.path.lstrip("/")),
            unquote(parts.username or ""),
            unquote(parts.password or ""),
            parts.hostname or "",
            str(parts.port or ""),
        )

    def conninfo(self) -> str:
        """What libpq connects with."""
        told: dict[str, Any] = {
            "dbname": self.name,
            "user": self.user,
            "password": self.password,
            "host": self.host,
            "port": self.port,
            "connect_timeout": 10,
        }
        return make_conninfo(**{name: value for name, value in told.items() if value})

    def environment(self) -> dict[str, str]:
        """What libpq's programs read; a password never stands in a command, where others could see it."""
        given = {
            "PGDATABASE": self.name,
            "PGUSER": self.user,
            "PGPASSWORD": self.password,
            "PGHOST": self.host,
            "PGPORT": self.port,
        }
        return {**os.environ, **{name: value for name, value in given.items() if value}}


def copy_sqlite(source: Path, to: Path) -> None:
    """Copy an SQLite database that others are writing to, in one step."""
    origin, copy = sqlite3.connect(source, timeout=60), sqlite3.connect(to)
    try:
        origin.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # so that the copy is one file
    finally:
        copy.close()
        origin.close()


def look_at_sqlite(copy: Path) -> None:
    """Refuse a copy of which SQLite itself says that it is not whole."""
    database = sqlite3.connect(copy)
    try:
        said = [row[0] for row in database.execute("PRAGMA integrity_check")]
        loose = database.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as error:
        raise Trouble(f"The database cannot be read to its end: {error}.") from None
    finally:
        database.close()
    if said != ["ok"]:
        raise Trouble(f"SQLite finds the database damaged: {said[0]}.")
    if loose:
        raise Trouble(f"{len(loose)} rows of the database refer to rows that are not there.")


def dump_postgresql(server: Server, to: Path, *, snapshot: str) -> None:
    """Write one dump of the database as it was in a snapshot that a transaction holds."""
    _run("pg_dump", server, "--format=custom", "--no-owner", "--no-privileges",
         f"--snapshot={snapshot}", f"--file={to}")  # fmt: skip


def load_postgresql(server: Server, dump: Path) -> None:
    """Bring a dump into an empty database, all of it or nothing."""
    _run("pg_restore", server, "--no-owner", "--no-privileges", "--exit-on-error",
         "--single-transaction", f"--dbname={server.name}", str(dump))  # fmt: skip


def tables_in(server: Server) -> int:
    """How many tables there are already. Refuses a database that cannot be reached."""
    try:
        with psycopg.connect(server.conninfo()) as database:
            row = database.execute(
                "SELECT count(*) FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace "
                "WHERE relkind IN ('r', 'p', 'v', 'S') AND nspname = 'public'"
            ).fetchone()
    except psycopg.Error as error:
        raise Trouble(f"The database cannot be reached: {str(error).splitlines()[0]}.") from None
    return int(row[0]) if row else 0


def empty_again(server: Server) -> None:
    """Take out of a database, which was empty before, whatever a restore that failed brought in."""
    with psycopg.connect(server.conninfo(), autocommit=True) as database:
        database.execute("DROP SCHEMA public CASCADE")
        database.execute("CREATE SCHEMA public")


def _run(program: str, server: Server, *arguments: str) -> None:
    found = shutil.which(program)
    if found is None:
        raise Trouble(
            f"{program} is not installed here (Debian and Ubuntu: apt install postgresql-client)."
        )
    done = subprocess.run(  # noqa: S603
        [found, "--no-password", *arguments],
        env=server.environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=AT_MOST,
    )
    if done.returncode:
        said = done.stderr.strip().splitlines() or ["it did not say why"]
        raise Trouble(f"{program} failed: {said[-1]}")
