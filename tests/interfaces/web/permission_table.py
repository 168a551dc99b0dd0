"""The table of who may open what: one row for each address and method, one column for each role.

`permissions.csv` is reviewed like code. After a change that is meant, write it anew and read the
difference: python -m tests.interfaces.web.permission_table
"""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path

import pytest


FILE = Path(__file__).with_name("permissions.csv")
WRITE = "STAFFROOM_WRITE_PERMISSIONS"
ROLES = (
    "anonymous",
    "teacher",
    "lead",
    "line_manager",
    "office",
    "deputy",
    "headteacher",
    "chair",
    "officer",
    "data_protection",
    "technician",
    "stranger",
)
HOW_TO = (
    "If this is meant, run python -m tests.interfaces.web.permission_table, read the difference it "
    "makes in tests/interfaces/web/permissions.csv line by line, and commit it."
)
Table = dict[tuple[str, str], dict[str, str]]  # (address, method) -> role -> status


def read() -> Table:
    if not FILE.exists():
        return {}
    with FILE.open(newline="") as file:
        return {(row.pop("address"), row.pop("method")): dict(row) for row in csv.DictReader(file)}


def write_column(role: str, answers: dict[tuple[str, str], str]) -> None:
    """Put one role's answers into the table, and leave rows out that have no address any more."""
    table = read()
    with FILE.open("w", newline="") as file:
        writer = csv.DictWriter(file, ("address", "method", *ROLES), lineterminator="\n")
        writer.writeheader()
        for (address, method), status in answers.items():
            row = table.get((address, method), {}) | {role: status}
            writer.writerow({"address": address, "method": method} | row)


def writing() -> bool:
    return bool(os.environ.get(WRITE))


if __name__ == "__main__":
    os.environ[WRITE] = "1"
    sys.exit(pytest.main(["-q", "-n", "0", "-k", "as_its_column", str(FILE.parent)]))
