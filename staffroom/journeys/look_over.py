"""Look over a whole database: rows counted, and every school's log written out and checked as a stranger would.

Asked of a copy before it is packed, and of a restored folder before it is called good.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from django.db import connection

from staffroom.connectors.backups import verified
from staffroom.domain.audit.proofs import lines_of
from staffroom.domain.audit.queries import head
from staffroom.domain.schools.queries import every_school


@dataclass(frozen=True, slots=True)
class LogFound:
    """One school's log: its head, and what the stand-alone program said if it does not fit.

    `file` is its name in the folder of logs: a number, because a slug may be anything in a backup.
    """

    slug: str
    file: str
    log: str
    size: int
    root: str
    wrong: str

    @property
    def as_words(self) -> str:
        """The head as verify_audit.py finds it in any text."""
        return f"log: {self.log}, entries: {self.size}, head: {self.root}"


@dataclass(frozen=True, slots=True)
class Found:
    """How many rows each table holds, and each school's log."""

    tables: dict[str, int]
    logs: tuple[LogFound, ...]

    def as_data(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of_data(cls, told: dict[str, Any]) -> Found:
        return cls(told["tables"], tuple(LogFound(**log) for log in told["logs"]))


def look_over(logs: Path) -> Found:
    """Count and check everything in the database that is connected; logs are written into a folder."""
    logs.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = tuple(
        _log(school.slug, school.id, logs / f"{number}.jsonl")
        for number, school in enumerate(every_school(), start=1)
    )
    return Found(count_rows(), found)


def _log(slug: str, school_id: str, path: Path) -> LogFound:
    newest = head(school_id)
    with path.open("w", encoding="ascii") as file:
        file.writelines(f"{line}\n" for line in lines_of(school_id))
    wrong = verified.what_is_wrong(path, f"{newest.size}:{newest.root}")
    return LogFound(slug, path.name, school_id, newest.size, newest.root, wrong)


def count_rows() -> dict[str, int]:
    """The rows of every table, asked without what the product knows of them."""
    with connection.cursor() as cursor:
        tables = sorted(connection.introspection.table_names(cursor))
        counts = {}
        for table in tables:
            # The names come from the database itself, never from anybody's input.
            cursor.execute(f"SELECT count(*) FROM {connection.ops.quote_name(table)}")  # noqa: S608  # nosec B608
            counts[table] = cursor.fetchone()[0]
    return counts
