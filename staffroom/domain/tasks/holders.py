"""Whose a task is now. Pure: worked out from who is here, so that none is lost when somebody leaves.

A task of a person is theirs for as long as they have access and may do it. After that it falls to their
line manager if they may do it, else to the owners of its kind, else to the headteacher, who hears why.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property

from staffroom.domain.actor import Role
from staffroom.domain.tasks.kinds import KINDS, Topic, path, title


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who has access at the school now."""

    name: str
    roles: frozenset[Role]
    line_manager: str = ""  # an account


@dataclass(frozen=True)
class PeopleHere:
    """Who is at a school now, who was, and who runs which site; accounts by their id."""

    colleagues: Mapping[str, Colleague]
    leads: Mapping[str, frozenset[str]]  # by the site's id
    left: Mapping[str, Colleague] = field(default_factory=dict)  # who has no access any more

    @cached_property
    def having(self) -> Mapping[Role, list[str]]:
        """Who has each role; asked for every task of a list."""
        found: dict[Role, list[str]] = {role: [] for role in Role}
        for who, colleague in self.colleagues.items():
            for role in colleague.roles:
                found[role].append(who)
        return found

    def whoever(self, account: str) -> Colleague | None:
        return self.colleagues.get(account) or self.left.get(account)

    def name(self, account: str) -> str:
        known = self.whoever(account)
        return known.name if known else ""


@dataclass(frozen=True, slots=True)
class OpenTask:
    """One task that is to be done; everything about it but whose it is."""

    id: str
    kind: str
    about: str
    person: str
    author: str
    never: frozenset[str]
    site: str
    facts: Mapping[str, str]
    due: date
    opened_at: datetime
    opened_by: str
    handed_at: datetime | None
    handed_by: str
    note: str
    snoozed: Mapping[str, tuple[date, str]]  # account -> until when, and why

    @property
    def title(self) -> str:
        return title(self.kind, dict(self.facts))

    @property
    def path(self) -> str:
        return path(self.kind, self.about)

    @property
    def topic(self) -> Topic:
        return KINDS[self.kind].topic


def holders(task: OpenTask, here: PeopleHere, *, on: date) -> dict[str, str]:
    """Whose it is now, each account with the reason in words for its page."""
    if task.person and may_do(task, task.person, here):
        return _long_overdue(task, here, on=on) | {task.person: _own(task, here)}
    fell = _fell(task, here)
    manager = _line_manager(task, here)
    if manager:
        return {manager: f"{fell}You are their line manager."}
    found: dict[str, str] = {}
    for group in KINDS[task.kind].owners:
        late = f"{OVERDUE_TOO} " if found else ""
        for who, role in _members(group, task, here).items():
            found.setdefault(who, f"{fell}{late}{_by_role(role, task)}")
        if found and on <= task.due:
            return found
    return found or dict.fromkeys(_headteachers(here), f"{fell}{NOBODY_ELSE}")


def _long_overdue(task: OpenTask, here: PeopleHere, *, on: date) -> dict[str, str]:
    """Who else sees a person's task once it is overdue by more than a week; what is only to be read, nobody."""
    kind = KINDS[task.kind]
    if kind.by_hand or on <= task.due + A_WEEK:
        return {}
    why = f"It is {here.name(task.person)}’s, and more than a week overdue."
    groups = (_members(group, task, here) for group in kind.owners)
    found = dict.fromkeys(next((found for found in groups if found), {}), why)
    manager = _line_manager(task, here)
    return found | ({manager: f"{why} You are their line manager."} if manager else {})


A_WEEK = timedelta(days=7)
OVERDUE_TOO = "It is overdue, so more people see it than before."
NOBODY_ELSE = (
    "Nobody else here may do it now, and nobody decides on their own: give somebody the role."
)


def may_do(task: OpenTask, account: str, here: PeopleHere) -> bool:
    """Whether somebody has access here now and may do this very thing."""
    colleague = here.colleagues.get(account)
    if colleague is None or account in task.never:
        return False
    kind = KINDS[task.kind]
    if account == task.author and colleague.roles & kind.author:
        return True
    able = colleague.roles & kind.roles()
    return bool(able - {Role.SITE_LEAD}) or (Role.SITE_LEAD in able and _leads(account, task, here))


def may_take(task: OpenTask, here: PeopleHere) -> dict[str, str]:
    """Everybody to whom the task can be handed, by name: account to name."""
    able = {
        who: colleague.name
        for who, colleague in here.colleagues.items()
        if who != task.person and may_do(task, who, here)
    }
    return dict(sorted(able.items(), key=lambda pair: pair[1]))


def _own(task: OpenTask, here: PeopleHere) -> str:
    if task.handed_by:
        note = f" “{task.note}”" if task.note else ""
        return f"{here.name(task.handed_by) or 'A colleague'} handed it to you.{note}"
    is_own_post = task.person == task.author and task.topic is not Topic.PEOPLE
    return "It is your own post." if is_own_post else "It is yours."


def _fell(task: OpenTask, here: PeopleHere) -> str:
    """What to say of the person whose it was, if it was somebody's."""
    if not task.person:
        return ""
    name = here.name(task.person) or "a colleague"
    if task.person in here.colleagues:
        return f"It was for {name}, who may not do it any more. "
    return f"It was for {name}, who has no access here any more. "


def _line_manager(task: OpenTask, here: PeopleHere) -> str:
    was = here.whoever(task.person)
    manager = was.line_manager if was else ""
    return manager if manager and may_do(task, manager, here) else ""


def _members(group: tuple[Role, ...], task: OpenTask, here: PeopleHere) -> dict[str, Role]:
    """Whoever has one of these roles and may do it, with the first of the roles that they have."""
    return {
        who: role
        for role in reversed(group)
        for who in here.having[role]
        if who not in task.never and (role is not Role.SITE_LEAD or _leads(who, task, here))
    }


def _by_role(role: Role, task: OpenTask) -> str:
    if role is Role.SITE_LEAD:
        return f"You run {task.facts.get('site', 'its site')}."
    return f"It is for the {role.words}."


def _leads(account: str, task: OpenTask, here: PeopleHere) -> bool:
    return account in here.leads.get(task.site, frozenset())


def _headteachers(here: PeopleHere) -> list[str]:
    return here.having[Role.HEADTEACHER]
