"""Bring what a file changes into the list in a few statements, so that nobody waits long for it.

The rows were laid out beforehand; the database copies them, whether ten or a hundred thousand.
"""

from __future__ import annotations

from datetime import datetime

from django.db import connection

from staffroom.domain.people.list_difference import COLUMNS, NUMBER, TABLE
from staffroom.domain.people.models import Import, PupilChange, Staff, StaffChange


CHANGES: dict[str, type[PupilChange] | type[StaffChange]] = {
    "roll": PupilChange,
    "staff": StaffChange,
}


def apply(done: Import, *, at: datetime) -> None:
    """Change the list as the rows of this import say. Runs inside the transaction of its caller."""
    quote = connection.ops.quote_name
    table = TABLE[done.kind]
    changes = quote(CHANGES[done.kind]._meta.db_table)
    listed = quote(table._meta.db_table)
    columns = [quote(name) for name in COLUMNS[done.kind]]
    set_to = ", ".join(f"{c} = change.{c}" for c in columns if c != quote(NUMBER[done.kind]))
    left = connection.ops.adapt_datetimefield_value(at)
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE {listed} SET {set_to}, {quote('left_at')} = NULL FROM {changes} AS change "  # noqa: S608  # nosec B608
            f"WHERE change.of_id = %s AND change.what IN ('changed', 'returning') "
            f"AND change.person = {listed}.id",
            [done.pk],
        )
        cursor.execute(
            f"UPDATE {listed} SET {quote('left_at')} = %s FROM {changes} AS change "  # noqa: S608  # nosec B608
            f"WHERE change.of_id = %s AND change.what = 'leaving' AND change.person = {listed}.id",
            [left, done.pk],
        )
        _insert(cursor, done, listed, changes, columns)


def _insert(cursor: object, done: Import, listed: str, changes: str, columns: list[str]) -> None:
    quote = connection.ops.quote_name
    more = {"school_id": done.school_id, "numbered_by": done.numbered_by}
    if TABLE[done.kind] is Staff:
        more |= {"by_hand": False, "brought_by": ""}
    school = TABLE[done.kind]._meta.get_field("school")
    values = [
        school.get_db_prep_value(value, connection) if name == "school_id" else value
        for name, value in more.items()
    ]
    names = ", ".join([*columns, *map(quote, more)])
    copied = ", ".join([*columns, *("%s" for _ in more)])
    cursor.execute(  # type: ignore[attr-defined]
        f"INSERT INTO {listed} ({names}) SELECT {copied} FROM {changes} "  # noqa: S608  # nosec B608
        f"WHERE of_id = %s AND what = 'new' ORDER BY {quote(NUMBER[done.kind])}",
        [*values, done.pk],
    )
