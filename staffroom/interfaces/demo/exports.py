"""What a demo school's programs would export: an Arbor-like workbook, a SIMS-like CSV, with their faults.

The same invented people as on the demo's roll, under the numbers and the names of columns that each
program gives. `FAULTS` says what is wrong in them and where, for the docs and the tests: what offices
really find in such files.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from openpyxl import Workbook

from staffroom.interfaces.demo.school_roll import pupils, staff


ARBOR_ROLL = (
    "Arbor Student ID", "Legal First Name", "Legal Middle Names", "Legal Last Name",
    "Preferred First Name", "UPN", "Date of Birth", "Year Group", "Registration Form", "Ethnicity",
    "Free School Meals",
)  # fmt: skip
SIMS_ROLL = (
    "Adm No", "Legal Surname", "Legal Forename", "Middle Name(s)", "Chosen Name", "UPN", "DOB",
    "Reg Group", "Year Taught In", "House",
)  # fmt: skip
ARBOR_STAFF = (
    "Arbor Staff ID", "Title", "Legal First Name", "Legal Last Name", "Business Role", "Staff Category",
    "Work Email", "Line Manager", "Employment Start Date",
)  # fmt: skip
SIMS_STAFF = (
    "Staff Code", "Title", "Surname", "Forename", "Post", "Teaching Staff", "Work Email",
)  # fmt: skip
HOUSES = ("Aidan", "Bede", "Cuthbert", "Hild")


@dataclass(frozen=True, slots=True)
class Export:
    """One file, and the lines of it that cannot be used: the column of each, and what is wrong."""

    name: str
    content: bytes
    faults: dict[int, tuple[str, str]]


def exports(*, school: str, count: int, on: date) -> list[Export]:
    """The roll and the staff list of a demo school, as each of two programs would export them."""
    roll, colleagues = pupils(school=school, count=count, on=on), staff(school=school)
    return [
        arbor_roll(roll),
        sims_roll(roll),
        arbor_staff(colleagues),
        sims_staff(colleagues),
    ]


def arbor_roll(roll: Sequence[dict[str, str]]) -> Export:
    """A workbook with a title above, a total below, dates as cells, and a second, hidden sheet."""
    book = Workbook()
    sheet = book.worksheets[0]  # a new workbook has one
    sheet.title = "Students"
    rows: list[list[object]] = [
        ["Custom report: all students"],
        ["Run on 23 November 2026"],
        [],
        list(ARBOR_ROLL),
        *(_arbor_pupil(place, row) for place, row in enumerate(roll)),
    ]
    faults = _spoil_arbor(rows, first=5)
    rows += [[], [f"Total: {len(roll)}"]]
    for cells in rows:
        sheet.append(cells)
    for line in range(5, len(rows) - 1):
        sheet.cell(row=line, column=7).number_format = "dd/mm/yyyy"
    sheet.merge_cells("A1:K1")
    old = book.create_sheet("Last year")
    old.append(list(ARBOR_ROLL))
    old.sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    return Export("arbor-students.xlsx", out.getvalue(), faults)


def _arbor_pupil(place: int, row: dict[str, str]) -> list[object]:
    born = date.fromisoformat(row["dob"]) if row["dob"] else None
    return [
        str(1207 + 3 * place), row["first"], row["middle"], row["last"], row["known_as"], row["upn"],
        born, f"Year {row['year']}", row["form"], "Not yet obtained", "No",
    ]  # fmt: skip


def _spoil_arbor(rows: list[list[object]], *, first: int) -> dict[int, tuple[str, str]]:
    """Put in what an office finds in such a file; which lines cannot be used for it."""
    people = rows[first - 1 :]
    people[3][6] = "31/02/2014"
    people[7][3] = None
    people[11][7] = "Year 19"
    people[15][0] = people[14][0]
    people[20][5] = None  # a newcomer whose UPN has not come yet is no fault
    people[25][8] = None  # nor is one without a form
    return {
        first + 3: ("Date of Birth", "no calendar"),
        first + 7: ("Legal Last Name", "one part"),
        first + 11: ("Year Group", "A year is"),
        first + 15: ("Arbor Student ID", "the same number"),
    }


def sims_roll(roll: Sequence[dict[str, str]]) -> Export:
    """A CSV in Windows-1252 with its columns named below two lines, and a count at its end."""
    rows = [
        ["Northern Counties SIMS: Pupils on roll", "", "", "", "", "", "", "", "", ""],
        ["Effective date 23/11/2026", "", "", "", "", "", "", "", "", ""],
        list(SIMS_ROLL),
        *(_sims_pupil(place, row) for place, row in enumerate(roll)),
    ]
    people = rows[3:]
    people[2][6] = "30-Feb-14"
    people[5][2] = people[5][4] = ""
    people[30][6] = ""  # a birthday that is not known is no fault
    lines = [_csv_line(row) for row in rows]
    lines[3 + 9] = lines[3 + 9].replace('"', "", 1) if '"' in lines[3 + 9] else '"' + lines[3 + 9]
    lines.append(f"Count: {len(roll)}" + "," * 9)
    faults = {
        4 + 2: ("DOB", "no calendar"),
        4 + 5: ("Legal Forename", "one part"),
        4 + 9: ("", "quotation mark"),
    }
    text = "\r\n".join(lines) + "\r\n"
    return Export("sims-pupils.csv", text.encode("cp1252", "replace"), faults)


def _sims_pupil(place: int, row: dict[str, str]) -> list[str]:
    born = f"{date.fromisoformat(row['dob']):%d-%b-%y}" if row["dob"] else ""
    return [
        row["pupil_id"], row["last"], row["first"], row["middle"], row["known_as"] or row["first"],
        row["upn"], born, row["form"], f"  {row['year']}", HOUSES[place % len(HOUSES)],
    ]  # fmt: skip


def arbor_staff(colleagues: Sequence[dict[str, str]]) -> Export:
    """A CSV that names line managers by their name; its governors, contractors and volunteers are not in it."""
    employed = [row for row in colleagues if row["category"] in {"teaching", "associate"}]
    head = f"{employed[0]['title']} {employed[0]['first']} {employed[0]['last']}"
    words = {"teaching": "Teaching Staff", "associate": "Support Staff"}
    rows = [list(ARBOR_STAFF)]
    for place, row in enumerate(employed):
        rows.append(
            [
                str(301 + place),
                row["title"],
                row["first"],
                row["last"],
                row["role"],
                words[row["category"]],
                row["email"],
                head if place else "",
                "01/09/2019",
            ]  # fmt: skip
        )
    rows[4][6] = "ask the office"
    text = "\n".join(map(_csv_line, rows)) + "\n"
    return Export(
        "arbor-staff.csv", text.encode("utf-8-sig"), {5: ("Work Email", "e-mail address")}
    )


def sims_staff(colleagues: Sequence[dict[str, str]]) -> Export:
    """A CSV with semicolons and staff codes, that says of each only whether they teach."""
    employed = [row for row in colleagues if row["category"] in {"teaching", "associate"}]
    rows = [list(SIMS_STAFF)]
    for place, row in enumerate(employed):
        teaches = "Y" if row["category"] == "teaching" else "N"
        code = f"{row['last'][:3].upper()}{place:02}"
        rows.append(
            [code, row["title"], row["last"], row["first"], row["role"], teaches, row["email"]]
        )
    rows[6][0] = rows[5][0]
    text = "\n".join(_csv_line(row, ";") for row in rows) + "\n"
    return Export("sims-staff.csv", text.encode("utf-8"), {7: ("Staff Code", "the same number")})


def _csv_line(row: Sequence[str], delimiter: str = ",") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="").writerow(row)
    return out.getvalue()
