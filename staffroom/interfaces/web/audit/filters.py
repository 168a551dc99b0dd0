"""What somebody asks of the audit log, as it stands in the address of the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import QueryDict

from staffroom.domain.audit.queries import Choices, Wanted
from staffroom.domain.schools.days import FIRST, LAST
from staffroom.engine.school_time import end_of, moment_of


LONGEST_ID = 64


@dataclass(frozen=True, slots=True)
class Asked:
    """The filters as typed, what they ask for, and what is wrong with them.

    `nowhere` is whether something is asked for that does not occur in this log at all.
    """

    given: dict[str, str]
    wanted: Wanted
    errors: list[dict[str, str]]
    nowhere: bool
    before: int | None
    after: int | None

    @property
    def any(self) -> bool:
        return any(self.given.values())


def asked(address: QueryDict, choices: Choices) -> Asked:
    """Read the filters of an address. A day that is none is told and not asked for."""
    names = ("who", "verb", "on", "subject", "clause", "from", "to")
    given = {name: address.get(name, "").strip()[:200] for name in names}
    errors: list[dict[str, str]] = []
    since, until = (_day(given[name], name, errors) for name in ("from", "to"))
    if since and until and until < since:
        errors.append({"message": "The last day is before the first.", "href": "#to"})
    listed = {
        "who": choices.actors,
        "verb": choices.verbs,
        "on": choices.subject_types,
        "clause": choices.obligations,
    }
    wanted = Wanted(
        actor=given["who"],
        verb=given["verb"],
        subject_type=given["on"],
        subject_id=given["subject"],
        obligation=given["clause"],
        since=moment_of(since) if since else None,
        until=end_of(until) if until else None,
    )
    unknown = any(given[name] and given[name] not in known for name, known in listed.items())
    odd = len(given["subject"]) > LONGEST_ID or not given["subject"].isprintable()
    return Asked(
        given,
        wanted,
        errors,
        nowhere=unknown or odd,
        before=_place(address.get("before", "")),
        after=_place(address.get("after", "")),
    )


def _day(typed: str, name: str, errors: list[dict[str, str]]) -> date | None:
    if not typed:
        return None
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        day = None
    if day is None or not FIRST <= day <= LAST:
        label = "From" if name == "from" else "To"
        errors.append(
            {"message": f"{label}: choose a day, such as 2026-09-01.", "href": f"#{name}"}
        )
        return None
    return day


def _place(typed: str) -> int | None:
    return int(typed) if typed.isdecimal() and len(typed) < 16 else None
