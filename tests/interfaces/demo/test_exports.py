"""The exports of the demo: read for what they are, with exactly the faults that were put in."""

from __future__ import annotations

import io
from datetime import date

import pytest
from django.core.management import call_command

from staffroom.engine.roll_file import Reject
from staffroom.engine.school_lists import Line, open_list
from staffroom.interfaces.demo.exports import exports
from staffroom.interfaces.demo.management.commands import write_exports


ON = date(2026, 11, 23)
EXPORTS = {export.name: export for export in exports(school="tynebank", count=900, on=ON)}


@pytest.mark.parametrize("name", EXPORTS)
def test_each_fault_is_told_with_its_line_and_column_and_nothing_else_is(name):
    export, kind = EXPORTS[name], "staff" if "staff" in name else "roll"
    events = list(open_list(io.BytesIO(export.content), kind=kind, on=ON))
    rejects = {e.line: (e.column, e.reason) for e in events if isinstance(e, Reject)}
    assert {line: column for line, (column, _) in rejects.items()} == {
        line: column for line, (column, _) in export.faults.items()
    }
    assert all(words in rejects[line][1] for line, (_, words) in export.faults.items())
    people = [e for e in events if isinstance(e, Line)]
    assert len(people) == (900 if kind == "roll" else len(people)) - len(export.faults) * (
        kind == "roll"
    )


def test_they_are_written_to_a_folder_with_what_is_wrong_in_them(tmp_path, capsys):
    call_command(write_exports.Command(), str(tmp_path / "files"), pupils=300)
    assert {path.name for path in (tmp_path / "files").iterdir()} == set(EXPORTS)
    assert "line 8, Date of Birth: no calendar" in capsys.readouterr().out
