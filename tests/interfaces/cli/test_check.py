"""`staffroom check`, as people and scripts use it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from staffroom.interfaces.cli.main import main


ROLL = """\
pupil_id,upn,first,middle,last,known_as,dob,year,form
0012,,Amelia,Rose,Brown,,2012-03-04,9,9B
0013,,Zoë,,O'Neill,,04/05/2013,R,RM
"""
STAFF = "staff_id,title,first,last,role\ns1,Mr,Tom,Marlow,Head\n"
SCHOOL = """\
name = "Grace Fell Academy"
phones = ["01632 960001"]
emails = ["office@gracefell.example"]
"""


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a roll, a staff list and a school, where the command runs."""
    monkeypatch.chdir(tmp_path)
    Path("roll.csv").write_text(ROLL, encoding="utf-8")
    Path("staff.csv").write_text(STAFF, encoding="utf-8")
    Path("school.toml").write_text(SCHOOL, encoding="utf-8")
    return tmp_path


class Answer:
    """What one run of the command wrote, and its status."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def staffroom(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Any:
    """Run `staffroom …` in that folder, with bytes on its standard input."""

    def run(*arguments: str, stdin: bytes = b"") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            status = main(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
        out, err = capsys.readouterr()
        return Answer(status, out, err)

    return run


def test_a_clear_text_ends_with_0(staffroom: Any) -> None:
    answer = staffroom("check", "Well done, all.", "--roll", "roll.csv")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.endswith("Nothing found: this can go out.\n")


@pytest.mark.parametrize("text", ["Amelia Brown won", "Amelia won"])
def test_a_hold_or_a_caution_ends_with_1(staffroom: Any, text: str) -> None:
    assert staffroom("check", text, "--roll", "roll.csv").status == 1


def test_notes_alone_are_clear(staffroom: Any) -> None:
    answer = staffroom("check", "#worldbookday", "--format", "json")
    assert answer.status == 0
    assert json.loads(answer.out)["verdict"] == "clear"
    assert len(json.loads(answer.out)["findings"]) == 1


def test_json_gives_every_key_of_a_finding(staffroom: Any) -> None:
    answer = staffroom("check", "Well done Amelia Brown", "--roll", "roll.csv", "--format", "json")
    assert answer.out.startswith("{\n  ")
    data = json.loads(answer.out)
    assert (data["id"], data["verdict"]) == (None, "hold")
    (finding,) = data["findings"]
    assert finding == {
        "rule": "pupil-name",
        "obligations": ["5.5"],
        "clauses": ["5.5"],
        "severity": "hold",
        "start": 10,
        "end": 22,
        "match": "Amelia Brown",
        "title": "Names a pupil",
        "why": finding["why"],
        "mend": "Write “one of our pupils” instead.",
        "replacement": "one of our pupils",
        "pupils": ["0012"],
    }


def test_jsonl_for_one_text_is_one_line(staffroom: Any) -> None:
    answer = staffroom("check", "Amelia Brown", "--roll", "roll.csv", "--format", "jsonl")
    assert [line["verdict"] for line in answer.lines] == ["hold"]


def test_a_text_is_read_from_a_file_or_from_standard_input(staffroom: Any) -> None:
    Path("post.txt").write_bytes("\ufeffZoë O’Neill\n".encode())
    from_file = staffroom("check", "--file", "post.txt", "--roll", "roll.csv", "--format", "json")
    piped = staffroom(
        "check",
        "--file",
        "-",
        "--roll",
        "roll.csv",
        "--format",
        "json",
        stdin="Zoë O’Neill\n".encode(),
    )
    assert from_file.out == piped.out
    assert json.loads(piped.out)["findings"][0]["match"] == "Zoë O’Neill"


def test_lines_are_answered_in_order_and_each_may_say_who_speaks(staffroom: Any) -> None:
    lines = [
        {"id": 1, "text": "I think so"},
        {"id": "b", "text": "I think so", "as": "personal"},
        {"id": None, "text": "Amelia Brown"},
        {"text": "all is well"},
    ]
    stdin = "\n\n".join(json.dumps(line) for line in lines).encode()
    answer = staffroom("check", "--jsonl", "-", "--roll", "roll.csv", stdin=stdin)
    assert [(line["id"], line["verdict"]) for line in answer.lines] == [
        (1, "caution"),
        ("b", "clear"),
        (None, "hold"),
        (None, "clear"),
    ]
    assert answer.status == 1


def test_the_option_says_who_speaks_where_a_line_does_not(staffroom: Any) -> None:
    stdin = b'{"id":1,"text":"I think so"}\n{"id":2,"text":"I think so","as":"school"}'
    answer = staffroom("check", "--jsonl", "-", "--as", "personal", stdin=stdin)
    assert [line["verdict"] for line in answer.lines] == ["clear", "caution"]


@pytest.mark.parametrize(
    "broken",
    [
        b"nope",
        b"[]",
        b'{"id":2}',
        b'{"id":2,"text":5}',
        b'{"id":2,"text":"x","as":"nobody"}',
        b'{"id":2,"text":"x","as":["school"]}',
        b'{"id":2,"text":"\xff"}',
        b"[" * 100_000,
    ],
)
def test_a_broken_line_is_answered_in_its_place_and_the_run_goes_on(
    staffroom: Any, broken: bytes
) -> None:
    Path("posts.jsonl").write_bytes(
        b'{"id":1,"text":"a"}\n' + broken + b'\n{"id":3,"text":"Amelia Brown"}\n'
    )
    answer = staffroom("check", "--jsonl", "posts.jsonl", "--roll", "roll.csv")
    assert answer.status == 2
    assert [line["id"] for line in answer.lines] == [1, None, 3]
    assert set(answer.lines[1]) == {"id", "error"}
    assert answer.lines[2]["verdict"] == "hold"
    assert answer.err.startswith("staffroom: posts.jsonl:2: ")
    assert answer.err.count("\n") == 1


def test_a_lone_surrogate_comes_out_as_json(staffroom: Any) -> None:
    answer = staffroom(
        "check",
        "--jsonl",
        "-",
        "--roll",
        "roll.csv",
        stdin=rb'{"id":"\ud800","text":"\ud800 Amelia Brown"}',
    )
    assert answer.lines[0]["id"] == "\ud800"
    assert answer.lines[0]["findings"][0]["start"] == 2


def test_the_staff_and_the_school_are_known(staffroom: Any) -> None:
    text = "Mr Marlow is on 01632 960001 or office@gracefell.example."
    assert staffroom("check", text, "--staff", "staff.csv", "--school", "school.toml").status == 0
    assert staffroom("check", text).status == 1


def test_a_schools_own_words_for_a_category_are_no_fault(staffroom: Any) -> None:
    write("own.csv", "staff_id,title,first,last,role,category\ns1,Mr,Tom,Marlow,Head,SLT\n")
    assert staffroom("check", "Thank you, Mr Marlow.", "--staff", "own.csv").status == 0


def write(name: str, content: str | bytes) -> None:
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)


@pytest.mark.parametrize(
    ("name", "content", "option", "says"),
    [
        (
            "bad.csv",
            ROLL + "0014,,Max,,Quill,,31/02/2012,9,\n",
            "--roll",
            "bad.csv:4: dob: This is no",
        ),
        ("bad.csv", "first,last\nA,B\n", "--roll", "bad.csv:1: The header lacks pupil_id"),
        ("bad.csv", b"PK\x03\x04", "--roll", "bad.csv: This is an Excel workbook"),
        ("bad.csv", STAFF + "s1,Ms,Ada,Quill,Head\n", "--staff", "bad.csv:3: staff_id: Line 2"),
        ("bad.toml", 'name = "A"\nphones = [', "--school", "bad.toml"),
        ("bad.toml", 'name = "A"\nphones = 5', "--school", "bad.toml: phones must be a list"),
        ("bad.toml", "name = 5", "--school", "bad.toml: name must be a text"),
        ("bad.toml", b"\xff", "--school", "bad.toml: This file is not UTF-8"),
        ("bad.txt", b"one\ntwo\n\xff", "--file", "bad.txt:3: This file is not UTF-8"),
    ],
)
def test_unusable_input_ends_with_2_and_one_line_that_says_where(
    staffroom: Any, name: str, content: str | bytes, option: str, says: str
) -> None:
    write(name, content)
    text = [] if option == "--file" else ["hello"]
    answer = staffroom("check", *text, option, name)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith(f"staffroom: {says}")
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["check"],
        ["check", "a", "--file", "b"],
        ["check", "a", "--as", "nobody"],
        ["check", "a", "--format", "xml"],
        ["check", "--jsonl", "-", "--format", "json"],
        ["check", "a", "--roll", "no-such-file.csv"],
        ["check", "--jsonl", "no-such-file.jsonl"],
        ["check", "--file", "no\x00such"],
        ["check", "a", "--roll", "."],
    ],
)
def test_a_wrong_command_ends_with_2_and_one_line(staffroom: Any, arguments: list[str]) -> None:
    answer = staffroom(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.count("\n") == 1


def test_the_page_underlines_the_words_and_notes_stand_beside_them(
    staffroom: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    answer = staffroom("check", "Well done Amelia Brown, you won.", "--roll", "roll.csv")
    first, second = answer.out.splitlines()[:2]
    assert first.startswith("Well done Amelia Brown, you won.   ")
    assert first.endswith("1  Names a pupil")
    assert second.startswith("          ~~~~~~~~~~~~1   ")
    assert answer.out.endswith("1 to mend first.\n")


def test_on_a_narrow_screen_the_notes_stand_under_the_line(
    staffroom: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    answer = staffroom("check", "Well done Amelia Brown", "--roll", "roll.csv")
    assert answer.out.splitlines()[:3] == [
        "Well done Amelia Brown",
        "          ~~~~~~~~~~~~1",
        "1  Names a pupil",
    ]
    assert max(map(len, answer.out.splitlines())) <= 60


def test_the_page_cannot_move_the_cursor_of_a_terminal(staffroom: Any) -> None:
    answer = staffroom("check", "\x1b[2JAmelia\u202e Brown\x07", "--roll", "roll.csv")
    assert "\x1b" not in answer.out and "\u202e" not in answer.out and "\x07" not in answer.out


def test_the_command_starts_without_django() -> None:
    code = (
        "import sys; from staffroom.interfaces.cli.main import main; main(['check', 'hello']);"
        "sys.exit(any(name.split('.')[0] in {'django', 'hypothesis'} for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    command = [sys.executable, "-m", "staffroom.interfaces.cli.main", "check", "--jsonl", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        try:
            process.stdin.write(b'{"id":1,"text":"hello"}\n' * 5_000)
            process.stdin.close()
        except BrokenPipeError:
            pass
        assert b"Traceback" not in process.stderr.read()
