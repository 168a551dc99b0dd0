"""Check a text, or many, against a school's roll and policy, before it is posted."""

from __future__ import annotations

import argparse
import io
import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from staffroom.engine.check_post import Facts, Post, check_post
from staffroom.engine.facts import Speaking
from staffroom.interfaces.cli.marked_page import marked_page
from staffroom.interfaces.cli.read_facts import read_bytes, read_facts, standard_input
from staffroom.interfaces.cli.report_data import report_data
from staffroom.interfaces.cli.unusable import Unusable


CLEAR, FOUND, UNUSABLE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("text", nargs="?", metavar="TEXT", help="the text to check")
    what.add_argument(
        "--file", metavar="F", help="a file that holds the text; - reads standard input"
    )
    what.add_argument(
        "--jsonl", metavar="F", help='a file with one {"id", "text"} a line; - reads standard input'
    )
    parser.add_argument("--roll", metavar="ROLL.CSV", help="the school's pupils")
    parser.add_argument("--staff", metavar="STAFF.CSV", help="the school's staff")
    parser.add_argument("--school", metavar="SCHOOL.TOML", help="what belongs to the school itself")
    parser.add_argument(
        "--as",
        dest="speaking",
        choices=[speaking.value for speaking in Speaking],
        default=Speaking.SCHOOL.value,
        help="who is speaking (default: school)",
    )
    parser.add_argument(
        "--format",
        choices=["text", "json", "jsonl"],
        help="how to answer (default: text, or jsonl with --jsonl)",
    )


def run(options: argparse.Namespace) -> int:
    """Check what the options name. Gives 0 if all is clear, 1 if not, 2 if a line was unusable."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A lone surrogate comes out as \\ud800 to \\udfff, which is also its escape in JSON.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    if options.jsonl is not None and options.format in {"text", "json"}:
        raise Unusable("--format", f"{options.format} is for one text; --jsonl answers in jsonl.")
    _refuse_one_input_twice(options)
    facts = read_facts(roll=options.roll, staff=options.staff, school=options.school)
    speaking = Speaking(options.speaking)
    if options.jsonl is not None:
        return _check_lines(options.jsonl, facts, speaking)
    text = options.text if options.file is None else _read_text(options.file)
    status = _check_one(text, facts, speaking, options.format or "text")
    if options.roll is None and options.format in {None, "text"}:
        sys.stdout.write("No roll was given, so no pupil’s name was looked for.\n")
    return status


def _refuse_one_input_twice(options: argparse.Namespace) -> None:
    """Standard input can be read once."""
    files = (options.file, options.jsonl, options.roll, options.staff, options.school)
    if files.count("-") > 1:
        raise Unusable("-", "Standard input can be only one of these files.")


def _check_one(text: str, facts: Facts, speaking: Speaking, answer: str) -> int:
    report = check_post(Post(text, speaking), facts)
    if answer == "text":
        plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
        coloured = sys.stdout.isatty() and not plain
        width = shutil.get_terminal_size((100, 24)).columns
        sys.stdout.write(marked_page(text, report, width=width, coloured=coloured))
    else:
        indent = 2 if answer == "json" else None
        sys.stdout.write(_as_json(report_data(None, report), indent=indent))
    return CLEAR if report.verdict == "clear" else FOUND


def _check_lines(file: str, facts: Facts, speaking: Speaking) -> int:
    """Answer each line as soon as it is read. A broken line is answered in its place."""
    status = CLEAR
    for number, line in enumerate(_lines(file), 1):
        if not line.strip():
            continue
        try:
            identity, post = _read_line(line, speaking)
        except ValueError as problem:
            status = UNUSABLE
            sys.stderr.write(f"staffroom: {file}:{number}: {problem}\n")
            sys.stdout.write(_as_json({"id": None, "error": f"line {number}: {problem}"}))
        else:
            report = check_post(post, facts)
            sys.stdout.write(_as_json(report_data(identity, report)))
            if report.verdict != "clear":
                status = max(status, FOUND)
        sys.stdout.flush()
    return status


def _lines(file: str) -> Iterator[bytes]:
    if file == "-":
        yield from _lines_of(standard_input())
        return
    try:
        with Path(file).open("rb") as stream:
            yield from _lines_of(stream)
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else None
        raise Unusable(file, reason or "This file cannot be read.") from None


def _lines_of(stream: BinaryIO) -> Iterator[bytes]:
    for number, line in enumerate(stream):
        yield line.removeprefix(b"\xef\xbb\xbf") if number == 0 else line


def _read_line(line: bytes, speaking: Speaking) -> tuple[Any, Post]:
    """The id and the post of one line. Raises `ValueError` with a reason for people."""
    try:
        data = json.loads(line.decode("utf-8"), parse_constant=_refuse_constant)
    except UnicodeDecodeError:
        raise ValueError("This line is not UTF-8.") from None
    except (ValueError, RecursionError):
        raise ValueError("This line is not JSON.") from None
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        raise ValueError('This line is no {"id": …, "text": "…"}.')
    said = data.get("as")
    said = speaking.value if said is None else said
    if said not in [known.value for known in Speaking]:
        raise ValueError('"as" must be "school" or "personal".')
    return data.get("id"), Post(data["text"], Speaking(said))


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"JSON knows no {name}.")


def _read_text(file: str) -> str:
    content = read_bytes(file)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise Unusable(file, "This file is not UTF-8 text.", line=line) from None


def _as_json(data: dict[str, Any], *, indent: int | None = None) -> str:
    return json.dumps(data, ensure_ascii=False, indent=indent) + "\n"
