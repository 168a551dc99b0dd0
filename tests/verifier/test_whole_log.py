"""A stranger with one file and a head kept outside finds whatever was done to a log, and says what."""

from __future__ import annotations

import ast
import json
import random
import subprocess
import sys

import pytest

from tests.how_often import how_often
from tests.verifier.made_logs import (
    PROGRAM,
    Checked,
    check,
    forged,
    head_of,
    line_of,
    made_log,
    packed,
    renumbered,
    verify_audit,
    without_words,
)


EXHAUSTIVE = how_often(60, 1000)  # entries of which every single bit is changed
RANDOM = how_often(2_000, 100_000)  # changed bits of a large log
LARGE = how_often(5_000, 100_000)  # entries of the large log
LOG = made_log(30)
HEAD = head_of(LOG)


def other_entry(seq: int = 7) -> bytes:
    return line_of(seq, dice=random.Random(1), verb="post rejected")  # noqa: S311


def flipped(line: bytes, bit: int) -> bytes:
    return line[: bit // 8] + bytes([line[bit // 8] ^ 1 << bit % 8]) + line[bit // 8 + 1 :]


def found(line: bytes) -> bool:
    """Whether the program sees that a line is not one the server wrote."""
    try:
        for part in line.splitlines(keepends=True):
            verify_audit.leaf_of(part)
    except verify_audit.Wrong:
        return True
    return False


# --- What the program is ----------------------------------------------------------------------


def test_it_is_one_file_that_asks_for_nothing_but_python():
    tree = ast.parse(PROGRAM.read_text())
    asked = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert asked <= set(sys.stdlib_module_names)
    assert not asked & {"socket", "urllib", "http", "subprocess"}
    assert len(PROGRAM.read_text().splitlines()) <= 450


@pytest.mark.parametrize(("spoilt", "ended", "says"), [(0, 0, "FITS."), (1, 1, "WRONG.")])
def test_it_runs_by_itself_and_ends_with_what_it_found(tmp_path, spoilt, ended, says):
    lines = [*LOG[:9], flipped(LOG[9], 80), *LOG[10:]] if spoilt else LOG
    (tmp_path / "log.jsonl").write_bytes(b"".join(lines))
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(PROGRAM), "log.jsonl", HEAD],
        cwd=tmp_path,
        env={},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (ended, "")
    assert says in done.stdout


# --- A whole log ------------------------------------------------------------------------------


def test_a_whole_log_fits_every_head_that_was_kept_of_it(tmp_path):
    done = check(tmp_path, LOG, head_of(LOG, 1), head_of(LOG, 17), HEAD)
    assert (done.ended, done.said.count("It fits the head over")) == (0, 3)
    done = check(tmp_path, LOG, head_of(LOG, 17))
    assert done.ended == 0
    assert "No head vouches for entries 18 to 30 yet." in done.said


def test_without_a_head_it_says_that_nothing_is_proved(tmp_path):
    done = check(tmp_path, LOG)
    assert done.ended == 2
    assert "No head of this log was given" in done.said


def test_a_head_is_found_in_a_file_a_letter_and_a_note(tmp_path):
    root = HEAD.partition(":")[2]
    for text in (
        f"school: Northgate\nentries: 30\nhead: {root}\nhash tree: RFC 6962, SHA-256\n",
        f"Subject: This week\r\n\r\n> entries: 30\r\n> head: {root}\r\n> Keep it.\r\n",
        f"Entries: 30\nHead: {' '.join(root[i : i + 8] for i in range(0, 64, 8)).upper()}\n",
        json.dumps(
            {
                "heads": [
                    f"log: {'0' * 8}-other, entries: 5, head: {'1' * 64}",
                    f"entries: 30, head: {root}",
                ]
            }
        ),
    ):
        (tmp_path / "kept.txt").write_text(text)
        assert check(tmp_path, LOG, tmp_path / "kept.txt").ended == 0, text


def test_what_is_no_head_or_no_log_is_told_and_never_a_traceback(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear chair, all is well.")
    assert check(tmp_path, LOG, tmp_path / "letter.txt").ended == 2
    assert check(tmp_path, LOG, tmp_path / "missing.txt").ended == 2
    assert Checked(tmp_path / "missing.jsonl", HEAD).ended == 2
    assert check(tmp_path, [b"\x89PNG\r\n\x1a\n\x00"], HEAD).ended == 1
    assert check(tmp_path, [], HEAD).ended == 1
    assert check(tmp_path, LOG, "9" * 14 + ":" + "0" * 64).ended == 1


# --- One bit ----------------------------------------------------------------------------------


def test_every_single_changed_bit_is_found():
    log = made_log(EXHAUSTIVE)
    assert [line for line in log if found(line)] == []
    for place, line in enumerate(log):
        missed = [bit for bit in range(len(line) * 8) if not found(flipped(line, bit))]
        assert not missed, (place, missed)


def test_changed_bits_anywhere_in_a_large_log_are_found():
    log, dice = made_log(LARGE), random.Random(6962)  # noqa: S311
    for _ in range(RANDOM):
        line = dice.choice(log)
        assert found(flipped(line, dice.randrange(len(line) * 8)))


def test_a_changed_bit_of_the_file_is_told_with_its_entry(tmp_path):
    dice = random.Random(3)  # noqa: S311
    whole = b"".join(LOG)
    for _ in range(150):
        bit = dice.randrange(len(whole) * 8)
        place = whole[: bit // 8].count(b"\n")
        done = check(tmp_path, [flipped(whole, bit)], HEAD)
        assert done.ended == 1
        assert f"Entry {place + 1} " in done.said


def test_a_changed_word_is_told_apart_from_a_changed_entry(tmp_path):
    said = LOG[4].replace(b"Ingrid", b"Osbert")
    assert (
        "Entry 5 (post approved, 2026-11-11 12:00 UTC) stands as it was, but what it says was changed."
        in (check(tmp_path, [*LOG[:4], said, *LOG[5:]], HEAD).said)
    )
    done = LOG[4].replace(b"post approved", b"post rejected")
    assert "Entry 5 (post rejected, 2026-11-11 12:00 UTC) was changed: who, when, what" in (
        check(tmp_path, [*LOG[:4], done, *LOG[5:]], HEAD).said
    )


@pytest.mark.parametrize(
    "spoil", [lambda x: x.replace(b"\n", b"\r\n"), lambda x: x[:-1], lambda x: x[:-40]]
)
def test_a_file_that_a_program_spoilt_is_told_how(tmp_path, spoil):
    done = check(tmp_path, [*LOG[:-1], spoil(LOG[-1])], HEAD)
    assert done.ended == 1
    assert "download" in done.said


# --- Cut, moved, put in -----------------------------------------------------------------------


def test_an_end_cut_off_anywhere_is_found(tmp_path):
    log = made_log(how_often(40, 1000))
    head = head_of(log)
    for kept in range(len(log)):
        done = check(tmp_path, log[:kept], head)
        assert done.ended == 1
        assert f"Entry {kept + 1} is the first that is not there." in done.said


def test_an_entry_taken_out_anywhere_is_found(tmp_path):
    log = made_log(how_often(40, 1000))
    for place in range(len(log) - 1):
        done = check(tmp_path, log[:place] + log[place + 1 :], head_of(LOG))
        assert done.ended == 1
        assert f"Entry {place + 1} is not there: cut out, or moved." in done.said
    assert "Entries 4 to 6 are not there" in check(tmp_path, LOG[:3] + LOG[6:], HEAD).said


def test_two_entries_in_each_others_place_are_found(tmp_path):
    log = made_log(how_often(40, 300))
    dice = random.Random(5)  # noqa: S311
    pairs = [(n, n + 1) for n in range(len(log) - 1)]
    pairs += [tuple(sorted(dice.sample(range(len(log)), 2))) for _ in range(100)]
    for first, second in pairs:
        swapped = list(log)
        swapped[first], swapped[second] = log[second], log[first]
        done = check(tmp_path, swapped, HEAD)
        assert done.ended == 1
        assert f"in place {first + 1} stands entry {second + 1}" in done.said


def test_an_entry_put_in_anywhere_is_found(tmp_path):
    log = made_log(how_often(40, 300))
    for place in range(len(log) + 1):
        for stranger in (other_entry(place), log[place % len(log)], other_entry(len(log) + 9)):
            done = check(tmp_path, [*log[:place], stranger, *log[place:]], head_of(log))
            at_the_end = place == len(log) and json.loads(stranger)["seq"] == len(log)
            # What is added behind the newest head fits it, and the program says that nothing vouches for it.
            assert done.ended == (0 if at_the_end else 1)
            assert ("No head vouches for entries" in done.said) == at_the_end


def test_an_entry_of_another_school_is_found(tmp_path):
    theirs = forged(LOG[9], school_id="9d1f2f6c-0000-4000-8000-000000000002")
    done = check(tmp_path, [*LOG[:9], theirs, *LOG[10:]], HEAD)
    assert done.ended == 1
    assert "it belongs to the log of another school" in done.said


# --- A forger who writes all leaves anew ------------------------------------------------------


FORGERIES = {
    "was changed": lambda: [*LOG[:9], other_entry(9), *LOG[10:]],
    "was cut out": lambda: renumbered(LOG[:9] + LOG[10:]),
    "was put in": lambda: renumbered([*LOG[:9], other_entry(), *LOG[9:]]),
    "The order was changed": lambda: renumbered([*LOG[:9], LOG[10], LOG[9], *LOG[11:]]),
    "The end was cut off": lambda: LOG[:25],
}


@pytest.mark.parametrize("what", FORGERIES)
def test_a_log_written_anew_fits_itself_and_no_head(tmp_path, what):
    log = FORGERIES[what]()
    assert check(tmp_path, log, head_of(log)).ended == 0
    done = check(tmp_path, log, head_of(LOG, 8), HEAD)
    assert done.ended == 1
    if what != "The end was cut off" and len(log) >= len(LOG):
        assert "among entries 9 to 30" in done.said


@pytest.mark.parametrize("what", FORGERIES)
def test_with_a_log_kept_earlier_it_says_which_entry(tmp_path, what):
    done = check(tmp_path, FORGERIES[what](), HEAD, earlier=LOG)
    assert done.ended == 1
    assert what in done.said
    assert ("10" in done.said) or ("Entry 26" in done.said)


def test_a_log_that_grew_begins_with_the_earlier_one(tmp_path):
    done = check(tmp_path, LOG, HEAD, earlier=LOG[:20])
    assert done.ended == 0
    assert "begins with every entry of the earlier log" in done.said


# --- Erased -----------------------------------------------------------------------------------


def erased_log() -> list[bytes]:
    """Entry 12 says nothing any more, and entry 31 tells that it was erased."""
    telling = line_of(30, dice=random.Random(2), verb="words of an entry erased", subject_type="entry", subject_id="11", obligation="")  # noqa: S311  # fmt: skip
    return [*LOG[:11], without_words(LOG[11]), *LOG[12:], telling]


def test_what_was_erased_is_called_erased_and_the_log_fits_the_head_from_before(tmp_path):
    log = erased_log()
    done = check(tmp_path, log, HEAD, head_of(log))
    assert done.ended == 0
    assert (
        "What 1 of them said was erased (not changed), and later entries tell so: 12." in done.said
    )
    assert check(tmp_path, log, HEAD, earlier=LOG).ended == 0


def test_words_that_are_gone_without_an_erasure_are_no_erasure(tmp_path):
    log = [*LOG[:11], without_words(LOG[11]), *LOG[12:]]
    done = check(tmp_path, log, HEAD)
    assert done.ended == 1
    assert "Entry 12: what it says was taken away, and no entry tells of an erasure." in done.said


def test_an_entry_that_tells_of_an_erasure_ahead_of_it_excuses_nothing(tmp_path):
    log = erased_log()
    early = forged(log[-1], seq=3)
    done = check(tmp_path, [*log[:3], early, *log[4:-1]], HEAD)
    assert done.ended == 1
    assert "Entry 12: what it says was taken away" in done.said


def test_words_and_salt_go_together(tmp_path):
    fields = json.loads(LOG[11])
    for gone in ("says", "salt"):
        half = packed({k: v for k, v in fields.items() if k != gone}) + b"\n"
        assert check(tmp_path, [*LOG[:11], half, *LOG[12:]], HEAD).ended == 1
