"""Logs as the server writes them, made without a server; what a forger does to them; the program run."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import io
import json
import random
from pathlib import Path
from types import ModuleType
from typing import Any


PROJECT = Path(__file__).resolve().parents[2]
PROGRAM = PROJECT / "verify_audit.py"
SCHOOL = "9d1f2f6c-0000-4000-8000-000000000001"


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("verify_audit", PROGRAM)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


verify_audit = _load()


def packed(data: dict[str, Any]) -> bytes:
    return json.dumps(data, sort_keys=True, separators=(",", ":")).encode()


def line_of(seq: int, *, dice: random.Random, **other: Any) -> bytes:
    """One entry with all that belongs to it; `other` are fields that are not as usual."""
    says = {"by": "Ingrid Fell", "note": f"Zoë said “no” to {seq}\\n", "version": seq % 7}
    salt = dice.randbytes(32)
    fields = {
        "school_id": SCHOOL,
        "seq": seq,
        "at": f"2026-11-11T12:{seq // 60 % 60:02}:{seq % 60:02}+00:00",
        "actor": "0f1f2f6c-0000-4000-8000-000000000001",
        "verb": "post approved",
        "subject_type": "post",
        "subject_id": f"{seq:036}",
        "obligation": "7.5",
        "commitment": hashlib.sha256(b"\x02" + salt + packed(says)).hexdigest(),
    } | other
    words = {"says": says, "salt": salt.hex()}
    return forged(packed(fields | words))


def forged(line: bytes, **other: Any) -> bytes:
    """The entry with some fields changed and its leaf written anew, so that it fits itself."""
    fields = json.loads(line) | other
    fields.pop("leaf", None)
    words = {name: fields.pop(name) for name in ("says", "salt") if name in fields}
    leaf = hashlib.sha256(b"\x00" + packed(fields)).hexdigest()
    return packed(fields | {"leaf": leaf} | words) + b"\n"


def renumbered(lines: list[bytes]) -> list[bytes]:
    """Every entry numbered by the place where it stands now, its leaf written anew."""
    return [forged(line, seq=place) for place, line in enumerate(lines)]


def made_log(size: int) -> list[bytes]:
    dice = random.Random(size)  # noqa: S311
    return [line_of(seq, dice=dice) for seq in range(size)]


def without_words(line: bytes) -> bytes:
    fields = json.loads(line)
    del fields["says"], fields["salt"]
    return packed(fields) + b"\n"


def head_of(lines: list[bytes], size: int | None = None) -> str:
    """The head over the first `size` entries, as it is typed."""
    leaves = [bytes.fromhex(json.loads(line)["leaf"]) for line in lines[:size]]
    return f"{len(leaves)}:{verify_audit.root_of(leaves).hex()}"


class Checked:
    """What the program ended with and what it said."""

    def __init__(self, *arguments: object) -> None:
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            self.ended = verify_audit.main([str(argument) for argument in arguments])
        self.said = said.getvalue()


def check(
    folder: Path, lines: list[bytes], *heads: str, earlier: list[bytes] | None = None
) -> Checked:
    """Write a log into the folder and check it."""
    log = folder / "log.jsonl"
    log.write_bytes(b"".join(lines))
    more: list[object] = []
    if earlier is not None:
        kept = folder / "earlier.jsonl"
        kept.write_bytes(b"".join(earlier))
        more = ["--earlier", kept]
    return Checked(log, *heads, *more)
