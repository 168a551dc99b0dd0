"""A OneRoster export (1.1 or 1.2): a zip of CSV files, of which a list is put together.

Pupils are the users who are students, colleagues all others who work in the school; parents are left
out. The form is the homeroom class, the date of birth comes from the demographics.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from staffroom.engine.roll_file.rows import MAX_ROWS, UnreadableFile
from staffroom.engine.school_lists.columns import fold, read_as
from staffroom.engine.school_lists.header import Header
from staffroom.engine.school_lists.reader import ListReader
from staffroom.engine.school_lists.readings import About, Part, Row, WhichPart
from staffroom.engine.school_lists.zip_guard import BROKEN
from staffroom.engine.text.seen import as_seen


Record = dict[str, str]

CATEGORY_OF = {
    "teacher": "teaching", "principal": "teaching", "administrator": "associate",
    "aide": "associate", "proctor": "associate", "counselor": "associate",
    "siteadministrator": "associate", "districtadministrator": "associate",
    "systemadministrator": "associate",
}  # fmt: skip
_GONE = {"tobedeleted", "inactive"}
_LONGEST_CELL = 20_000
COLUMNS = {
    "roll": ("sourcedId", "upn", "givenName", "middleName", "familyName", "preferredGivenName",
             "preferredFamilyName", "birthDate", "grades", "class"),
    "staff": ("sourcedId", "givenName", "middleName", "familyName", "preferredGivenName",
              "preferredFamilyName", "email", "role", "category", "beginDate", "endDate"),
}  # fmt: skip
FOUND = {
    "roll": ("number", "upn", "first", "middle", "last", "preferred_first", "preferred_last", "dob",
             "year", "form"),
    "staff": ("number", "first", "middle", "last", "preferred_first", "preferred_last", "email",
              "role", "category", "starts", "ends"),
}  # fmt: skip


def is_oneroster(archive: zipfile.ZipFile) -> bool:
    names = {PurePosixPath(name).name.casefold() for name in archive.namelist()}
    return "users.csv" in names or "manifest.csv" in names


class OneRoster:
    """One export. Refuses one that holds only what has changed, and one without users."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._files = {PurePosixPath(name).name.casefold(): name for name in archive.namelist()}
        said = {
            r.get("propertyname", ""): r.get("value", "") for r in self._records("manifest.csv")
        }
        self.version = said.get("oneroster.version", "1.1")
        for name in ("users", "orgs", "enrollments", "demographics", "classes", "roles"):
            if said.get(f"file.{name}", "").casefold() == "delta":
                raise UnreadableFile(
                    "This export holds only what has changed since the last one (“delta”). Ask for a "
                    "whole one (“bulk”): whoever is missing from a list has left."
                )
        if "users.csv" not in self._files:
            raise UnreadableFile("This OneRoster export has no users.csv, so it names nobody.")

    def reader(self, kind: str, *, on: date, school: str, part: str) -> ListReader:
        """The list of this kind. Raises `WhichPart` where it holds several schools."""
        roles = self._roles()
        schools = {
            r["sourcedid"]: r.get("name", "")
            for r in self._records("orgs.csv")
            if r.get("sourcedid") and fold(r.get("type", "")) in {"school", ""} and _counts(r)
        }
        org, name = self._school(schools, roles, school=school, part=part)
        names = COLUMNS[kind]
        found = {field: place for place, field in enumerate(FOUND[kind])}
        read, _ = read_as(names, found)
        total = sum(r is not None for r in roles.values())
        about = About(
            kind, f"OneRoster {self.version}", name, 1, read, self._unread(), frozenset(found),
            "sourcedId", total,
        )  # fmt: skip
        header = Header(1, 1, names, found, "sourcedId", ())
        return ListReader(about, header, lambda: self._rows(kind, org, roles), on=on)

    def _school(
        self, schools: dict[str, str], roles: dict[str, list[Record]], *, school: str, part: str
    ) -> tuple[str, str]:
        """The id and name of the school that is meant; empty where the export has no more than one."""
        people = Counter(r["orgsourcedid"] for several in roles.values() for r in several)
        with_people = {org: name for org, name in schools.items() if people[org]}
        for org, name in with_people.items():
            if name == part or (not part and fold(name) == fold(school)):
                return org, name
        if len(with_people) < 2:
            return "", next(iter(with_people.values()), "")
        raise WhichPart(
            "The export holds several schools. Which one is this?",
            [Part(name, people[org]) for org, name in with_people.items()],
        )

    def _roles(self) -> dict[str, list[Record]]:
        """The roles of each user: of 1.2 in a file of their own, of 1.1 with the user."""
        roles: dict[str, list[Record]] = defaultdict(list)
        if "roles.csv" in self._files:
            for record in self._records("roles.csv"):
                if _counts(record):
                    roles[record.get("usersourcedid", "")].append(record)
            return roles
        for user in self._records("users.csv"):
            for org in user.get("orgsourcedids", "").split(",") or [""]:
                role = {"role": user.get("role", ""), "orgsourcedid": org.strip()}
                roles[user.get("sourcedid", "")].append(role)
        return roles

    def _rows(self, kind: str, org: str, roles: dict[str, list[Record]]) -> Iterator[Row]:
        born = {
            r.get("sourcedid", ""): r.get("birthdate", "")
            for r in self._records("demographics.csv")
        }
        forms = self._forms() if kind == "roll" else {}
        for user in self._records("users.csv"):
            fault = user.get("\x00fault", "")
            line = int(user["\x00line"])
            if fault:
                yield Row(line, (), fault=fault)
                continue
            mine = [
                r
                for r in roles.get(user.get("sourcedid", ""), ())
                if org in {"", r["orgsourcedid"]}
            ]
            role = _role(mine, kind)
            if role is None or not _counts(user):
                continue
            if kind == "roll":
                yield Row(line, _pupil(user, born, forms))
            else:
                yield Row(line, _colleague(user, role))

    def _forms(self) -> dict[str, str]:
        """The homeroom class of each pupil."""
        homerooms = {
            r.get("sourcedid", ""): r.get("title", "")
            for r in self._records("classes.csv")
            if fold(r.get("classtype", "")) == "homeroom" and _counts(r)
        }
        return {
            r.get("usersourcedid", ""): homerooms[r["classsourcedid"]]
            for r in self._records("enrollments.csv")
            if r.get("classsourcedid", "") in homerooms and _counts(r)
        }

    def _unread(self) -> tuple[str, ...]:
        used = {"users.csv", "orgs.csv", "roles.csv", "demographics.csv", "classes.csv",
                "enrollments.csv", "manifest.csv"}  # fmt: skip
        return tuple(
            sorted(name for name in self._files if name.endswith(".csv") and name not in used)
        )

    def _records(self, name: str) -> Iterator[Record]:
        """The rows of one file by the small letters of their columns, each with its line."""
        path = self._files.get(name)
        if path is None:
            return
        try:
            with self._archive.open(path) as raw:
                text = io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")
                yield from _parsed(text, name)
        except (UnicodeDecodeError, zipfile.BadZipFile, EOFError, csv.Error) as problem:
            raise UnreadableFile(f"{name}: {BROKEN}") from problem


def _parsed(text: io.TextIOWrapper, name: str) -> Iterator[Record]:
    rows = csv.reader(text)
    header = [
        fold(cell) if name != "manifest.csv" else cell.strip().casefold() for cell in next(rows, [])
    ]
    for count, cells in enumerate(rows):
        if count > 20 * MAX_ROWS:
            raise UnreadableFile(f"{name} has more lines than a trust has people.")
        if not any(cells):
            continue
        record = {
            key: as_seen(cell[:_LONGEST_CELL]) for key, cell in zip(header, cells, strict=False)
        }
        record["\x00line"] = str(rows.line_num)
        if len(cells) != len(header):
            record["\x00fault"] = (
                f"The row has {len(cells)} cells and the header has {len(header)}."
            )
        yield record


def _counts(record: Record) -> bool:
    return fold(record.get("status", "")) not in _GONE


def _role(mine: list[Record], kind: str) -> Record | None:
    """The role that puts somebody on the list of this kind; None for whoever is not on it."""
    if kind == "roll":
        return next((r for r in mine if fold(r.get("role", "")) == "student"), None)
    return next((r for r in mine if fold(r.get("role", "")) in CATEGORY_OF), None)


def _pupil(user: Record, born: dict[str, str], forms: dict[str, str]) -> tuple[str, ...]:
    who = user.get("sourcedid", "")
    grade = user.get("grades", "").split(",")[0].strip()
    return (who, _upn(user), *_names(user), born.get(who, ""), grade, forms.get(who, ""))


def _colleague(user: Record, role: Record) -> tuple[str, ...]:
    said = role.get("role", "")
    return (
        user.get("sourcedid", ""),
        *_names(user),
        user.get("email", ""),
        said,
        CATEGORY_OF[fold(said)],
        role.get("begindate", ""),
        role.get("enddate", ""),
    )


def _names(user: Record) -> tuple[str, ...]:
    keys = ("givenname", "middlename", "familyname", "preferredgivenname", "preferredfamilyname")
    return tuple(user.get(key, "") for key in keys)


def _upn(user: Record) -> str:
    """The UPN among a user's other numbers: "{UPN:A123…}", or the identifier where it is one."""
    for part in user.get("userids", "").strip("{}").replace("},{", ",").split(","):
        kind, _, number = part.strip(" {}").partition(":")
        if fold(kind) == "upn":
            return number.strip()
    identifier = user.get("identifier", "")
    return identifier if len(identifier) == 13 and identifier[:1].isalpha() else ""
