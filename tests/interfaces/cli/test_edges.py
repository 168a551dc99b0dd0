"""Unset variables, closed streams and words that mean nothing: one line and 2, never a guess."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


COMMAND = [sys.executable, "-m", "staffroom.interfaces.cli.main", "check"]


def ran(*options: str, **other: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *options], capture_output=True, text=True, check=False, timeout=60, **other
    )


@pytest.mark.parametrize(
    "options",
    [
        ("--jsonl", ""),
        ("hello", "--roll", ""),
        ("hello", "--staff", ""),
        ("hello", "--school", ""),
        ("--file", "-", "--roll", "-"),
    ],
)
def test_what_names_no_file_is_unusable(options: tuple[str, ...]) -> None:
    done = ran(*options, input="")
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("written", ['nmae = "Grace Fell"', "[school]\n", f"x = 1_{'0' * 5000}"])
def test_a_school_file_with_a_key_that_means_nothing_is_unusable(tmp_path, written: str) -> None:
    file = tmp_path / "school.toml"
    file.write_text(written)
    done = ran("hello", "--school", str(file))
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_an_id_that_json_does_not_know_is_no_json() -> None:
    done = ran("--jsonl", "-", input='{"id": NaN, "text": "hello"}\n')
    assert done.returncode == 2
    assert '"id": null, "error"' in done.stdout


def test_without_a_roll_the_text_answer_says_so() -> None:
    assert "No roll was given" in ran("hello").stdout
    assert "No roll" not in ran("hello", "--format", "json").stdout


def test_an_answer_that_cannot_be_written_is_one_line() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*COMMAND, "hello"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
