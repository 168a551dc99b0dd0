"""Which column of a school's file is read as what: the names that SIMS, Arbor, Bromcom and others give.

Names are compared without capitals, blanks and punctuation, and without a word in front that only says
whose they are ("Student Forename"). Of several columns that would do, the first in the table counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from staffroom.engine.text.fold import fold_word


Names = Mapping[str, tuple[str, ...]]

# Whose numbers they are: exports of one program name the same number in several ways.
NUMBERS: dict[str, dict[str, tuple[str, ...]]] = {
    "roll": {
        "pupil_id": ("pupil_id",),
        "Student ID": ("student id", "arbor student id", "arbor id", "pupil id", "student number",
                       "pupil number"),
        "Admission number": ("admission number", "admission no", "admissions number", "adm no",
                             "ad no", "admission num", "adm number", "admno", "school number"),
        "Person ID": ("person id", "sims person id", "sims id", "mis id", "external id"),
        "sourcedId": ("sourcedid",),
        "ID": ("id", "unique id", "reference", "ref", "system id"),
    },
    "staff": {
        "staff_id": ("staff_id",),
        "Staff ID": ("staff id", "arbor staff id", "arbor id", "staff number", "staff no"),
        "Staff code": ("staff code", "teacher code", "code", "initials code"),
        "Employee number": ("employee id", "employee number", "employee no", "payroll number",
                            "payroll no", "payroll id", "personnel number", "employee code"),
        "Person ID": ("person id", "sims person id", "sims id", "mis id", "external id", "teacher id"),
        "sourcedId": ("sourcedid",),
        "ID": ("id", "unique id", "reference", "ref", "system id"),
    },
}  # fmt: skip

_PEOPLE: dict[str, tuple[str, ...]] = {
    "legal_first": ("legal first name", "legal forename", "legal forenames", "legal given name",
                    "legal given names", "legal first names"),
    "legal_last": ("legal last name", "legal surname", "legal family name"),
    "preferred_first": ("preferred first name", "preferred forename", "chosen forename",
                        "chosen first name", "chosen name", "known as", "known_as",
                        "preferred name", "preferred given name", "preferred forenames",
                        "calling name", "known by", "nickname", "likes to be known as",
                        "preferredgivenname"),
    "preferred_last": ("known_last", "preferred last name", "preferred surname", "chosen surname",
                       "chosen last name", "preferred family name", "known as surname",
                       "preferredfamilyname"),
    "first": ("first", "first name", "forename", "forenames", "given name", "given names",
              "first names", "christian name", "fore name"),
    "middle": ("middle", "middle name", "middle names", "legal middle names", "legal middle name",
               "other names", "second name", "middle initials"),
    "last": ("last", "last name", "surname", "family name", "sur name", "lastname"),
    "full": ("full name", "name", "legal full name", "legal name", "display name", "surname forename",
             "surname and forename", "name surname forename", "forename surname", "last name first name",
             "first name last name", "preferred full name", "names", "whole name"),
    "status": ("status", "enrolment status", "enrollment status", "on roll", "current",
               "current status", "employment status", "on roll status", "active"),
}  # fmt: skip
_LAST_DAY = ("leaving date", "date of leaving", "leave date", "date left", "left date",
             "off roll date", "leaver date", "dol", "date of leave")  # fmt: skip

FIELDS: dict[str, Names] = {
    "roll": _PEOPLE | {
        "upn": ("upn", "unique pupil number", "current upn", "upn number", "unique learner upn"),
        "full": (*_PEOPLE["full"], "student", "pupil", "student s name", "pupil s name", "learner"),
        "left_on": _LAST_DAY,
        "dob": ("dob", "date of birth", "birth date", "birthday", "d o b", "birth", "born",
                "date birth"),
        "year": ("year", "year group", "nc year", "national curriculum year", "curriculum year",
                 "year taught in", "yr", "yr group", "nc year group", "nc yr", "year taught",
                 "current year group", "nc year actual", "actual nc year", "curriculum nc year",
                 "year group name", "ncy", "school year", "nc year taught in", "yr grp", "grades",
                 "grade", "year grp", "current nc year"),
        "form": ("form", "reg group", "registration group", "registration form", "reg form",
                 "tutor group", "form group", "tutor group name", "form tutor group", "reg grp",
                 "registration", "reg", "class", "tutor grp", "form class", "class name",
                 "registration class", "current registration form", "form name",
                 "current tutor group", "reg group name", "registration group name"),
    },
    "staff": _PEOPLE | {
        "full": (*_PEOPLE["full"], "member of staff", "staff", "teacher", "employee", "colleague"),
        "title": ("title", "salutation", "prefix"),
        "role": ("role", "job title", "post", "position", "business role", "post title", "job",
                 "job role", "role title", "main role", "positions", "roles", "occupation",
                 "contract post", "job description", "business roles", "contract role"),
        "category": ("category", "staff category", "staff type", "type of staff", "staff group",
                     "employee type", "type", "staff classification", "workforce category"),
        "teaching": ("teaching staff", "is teacher", "teaching", "teaching y n",
                     "teaching staff y n", "is teaching staff"),
        "email": ("email", "e mail", "email address", "work email", "work email address",
                  "school email", "school email address", "primary email", "default email",
                  "main email", "main email address", "e mail address", "primary email address",
                  "default email address", "work e mail"),
        "line_manager_id": ("line_manager_id", "line manager id", "line manager staff id",
                            "manager id", "line manager code", "line manager staff code"),
        "line_manager": ("line manager", "manager", "line manager name", "reports to",
                         "line managed by", "managed by"),
        "department": ("department", "departments", "faculty", "dept", "subject area", "team"),
        "starts": ("starts", "start date", "employment start date", "date started",
                   "date of appointment", "joined", "date joined", "contract start date", "start",
                   "employment start", "joining date", "date of joining", "started",
                   "date of arrival", "contract start", "beginning"),
        "ends": ("ends", "end date", "employment end date", "contract end date", "end",
                 "employment end", "contract end", *_LAST_DAY),
    },
}  # fmt: skip

_WHOSE = {
    "roll": ("student", "students", "pupil", "pupils", "learner", "learners", "child", "childs"),
    "staff": ("staff", "employee", "employees", "teacher", "teachers", "member of staff"),
}

_FIRST = {"first", "legal_first", "preferred_first"}
_LAST = {"last", "legal_last", "preferred_last"}

# What each is called where people read it.
IN_WORDS = {
    "number": "number", "upn": "UPN", "legal_first": "first name", "first": "first name",
    "legal_last": "surname", "last": "surname", "preferred_first": "what they go by",
    "preferred_last": "surname they go by", "middle": "middle names", "full": "whole name",
    "dob": "date of birth", "year": "year", "form": "form", "status": "whether they are here now",
    "left_on": "last day", "title": "title", "role": "job", "category": "category",
    "teaching": "category", "email": "e-mail address", "line_manager_id": "number of the line manager",
    "line_manager": "line manager", "department": "department", "starts": "first day",
    "ends": "last day",
}  # fmt: skip


def assign(header: Sequence[str], kind: str) -> tuple[dict[str, int], str]:
    """Which column (by its place) holds what, and whose numbers the list has.

    `number` is the school's own number of a person; without a column of its own it is the UPN, or of
    staff the e-mail address.
    """
    places: dict[str, int] = {}
    for place, name in enumerate(header):
        for key in _keys(name, kind):
            places.setdefault(key, place)
    found: dict[str, int] = {}
    taken: set[int] = set()
    numbered_by = _take_number(kind, places, found, taken)
    for field, names in FIELDS[kind].items():
        place = next((places[k] for n in names if (k := fold(n)) in places), -1)
        if place >= 0 and place not in taken:
            found[field] = place
            taken.add(place)
    if found.keys() & _FIRST and found.keys() & _LAST:
        found.pop("full", None)
    return found, numbered_by or _stand_in(kind, found)


def _take_number(kind: str, places: dict[str, int], found: dict[str, int], taken: set[int]) -> str:
    for numbered_by, names in NUMBERS[kind].items():
        for name in names:
            if fold(name) in places:
                found["number"] = places[fold(name)]
                taken.add(found["number"])
                return numbered_by
    return ""


def _stand_in(kind: str, found: dict[str, int]) -> str:
    """Where no column holds the school's own number, what does for it."""
    other = "upn" if kind == "roll" else "email"
    if other not in found:
        return ""
    found["number"] = found[other]
    return "UPN" if kind == "roll" else "e-mail address"


def lacks(found: Mapping[str, int], kind: str) -> list[str]:
    """What a list cannot do without and this one has no column for, in words."""
    missing = []
    if "number" not in found:
        missing.append("a number or UPN" if kind == "roll" else "a staff number or e-mail address")
    if "full" not in found:
        if not found.keys() & _FIRST:
            missing.append("a first name")
        if not found.keys() & _LAST:
            missing.append("a surname")
    return missing


def read_as(
    header: Sequence[str], found: Mapping[str, int]
) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """Each column that is read with what it is read as, and the names of those that are not."""
    words: dict[int, list[str]] = {}
    for field, place in found.items():
        words.setdefault(place, []).append(IN_WORDS[field])
    read = tuple((header[place], " and ".join(words[place])) for place in sorted(words))
    unread = tuple(name for place, name in enumerate(header) if name and place not in words)
    return read, unread


@lru_cache(maxsize=4096)
def _keys(name: str, kind: str) -> tuple[str, ...]:
    """A column's name as it is compared: as it stands, and without whose it is."""
    whole = fold(name[:80])
    if not whole:
        return ()
    shorter = [whole.removeprefix(who) for who in _folded_owners(kind) if whole.startswith(who)]
    return (whole, *(key for key in shorter if key))


@lru_cache(maxsize=4)
def _folded_owners(kind: str) -> tuple[str, ...]:
    return tuple(fold(who) for who in _WHOSE[kind])


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """A column's name without capitals, accents, blanks and punctuation."""
    return "".join(filter(str.isalnum, fold_word(name)))


# From which of a file's columns each of ours is known; one without any keeps what it held.
_KNOWN_FROM: dict[str, dict[str, tuple[str, ...]]] = {
    "roll": {
        "upn": ("upn",), "middle": ("middle",), "known_as": ("preferred_first",),
        "known_last": ("preferred_last",), "dob": ("dob",), "year": ("year",), "form": ("form",),
    },
    "staff": {
        "title": ("title",), "role": ("role",), "email": ("email",), "department": ("department",),
        "line_manager_id": ("line_manager_id", "line_manager"), "starts": ("starts",),
        "ends": ("ends",),
    },
}  # fmt: skip


def columns_said(kind: str, fields: frozenset[str]) -> frozenset[str]:
    """Which of our columns a file with these fields says something about, also where it is empty."""
    said = {ours for ours, theirs in _KNOWN_FROM[kind].items() if fields.intersection(theirs)}
    if {"legal_first", "first"} <= fields:
        said.add("known_as")
    if {"legal_last", "last"} <= fields:
        said.add("known_last")
    return frozenset(
        {"first", "last"} | (said if kind == "roll" else said - {"known_as", "known_last"})
    )
