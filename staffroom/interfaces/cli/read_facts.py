"""The facts of a check from the files named on the command line."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Pupil, SchoolFacts, StaffMember
from staffroom.engine.roll import Roll
from staffroom.engine.roll_file import Reject, UnreadableFile, read_roll, read_staff
from staffroom.interfaces.cli.unusable import Unusable


_LISTS = ("short_names", "phones", "emails", "email_domains", "postcodes", "handles", "streets")
_AT_LINE = re.compile(r"at line (\d+)")


def read_facts(*, roll: str | None, staff: str | None, school: str | None) -> Facts:
    """Facts from a roll.csv, a staff.csv and a school.toml, each optional.

    Raises `Unusable` for a file that cannot be used whole: a row that is left out would be a child
    whom the check does not know.
    """
    return Facts(
        school=_read_school(school) if school is not None else SchoolFacts(name=""),
        roll=Roll.build(_read_pupils(roll), version=1) if roll is not None else Roll.empty(),
        staff=_read_members(staff) if staff is not None else (),
    )


def _read_pupils(file: str) -> tuple[Pupil, ...]:
    try:
        reading = read_roll(read_bytes(file))
    except UnreadableFile as problem:
        raise Unusable(file, problem.reason, line=problem.line) from None
    _refuse_rejects(file, reading.rejects)
    return reading.rows


def _read_members(file: str) -> tuple[StaffMember, ...]:
    try:
        # A check asks who somebody is, not why the policy binds them.
        reading = read_staff(read_bytes(file), any_category=True)
    except UnreadableFile as problem:
        raise Unusable(file, problem.reason, line=problem.line) from None
    _refuse_rejects(file, reading.rejects)
    return reading.rows


def read_bytes(file: str) -> bytes:
    """The bytes of `file`, or of standard input for "-". Raises `Unusable` if it cannot be read."""
    if file == "-":
        return standard_input().read()
    try:
        return Path(file).read_bytes()
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else None
        raise Unusable(file, reason or "This file cannot be read.") from None


def standard_input() -> BinaryIO:
    """The bytes that are piped in. Raises `Unusable` where standard input is closed."""
    if sys.stdin is None:
        raise Unusable("-", "Standard input is closed.")
    return sys.stdin.buffer


def _refuse_rejects(file: str, rejects: Sequence[Reject]) -> None:
    if rejects:
        first = rejects[0]
        column = f"{first.column}: " if first.column else ""
        others = len({reject.line for reject in rejects}) - 1
        more = f" ({others} more rows cannot be used)" if others else ""
        raise Unusable(file, f"{column}{first.reason}{more}", line=first.line)


def _read_school(file: str) -> SchoolFacts:
    try:
        data = tomllib.loads(read_bytes(file).decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unusable(file, "This file is not UTF-8.") from None
    except (ValueError, RecursionError) as problem:
        at = _AT_LINE.search(str(problem))
        raise Unusable(file, f"This is not TOML: {problem}", line=int(at[1]) if at else 0) from None
    unknown = sorted(set(data) - {"name", *_LISTS})
    if unknown:
        known = ", ".join(("name", *_LISTS))
        raise Unusable(file, f"{unknown[0]} means nothing here; the keys are {known}.")
    name = data.get("name", "")
    if not isinstance(name, str):
        raise Unusable(file, "name must be a text in quotation marks.")
    lists: dict[str, tuple[str, ...]] = {}
    for key in _LISTS:
        values = data.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise Unusable(file, f'{key} must be a list of texts, such as ["…", "…"].')
        lists[key] = tuple(values)
    return SchoolFacts(name=name, **lists)
