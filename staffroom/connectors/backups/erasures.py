"""What was erased, as a list beside the backups and outside of them.

A backup from before an erasure still holds what was erased. Whoever restores it erases it again by this
list, which names nobody: only the log, the place of an entry and its leaf.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from staffroom.connectors.backups.store import write
from staffroom.connectors.backups.trouble import Trouble


NAME = "erasures.jsonl"


@dataclass(frozen=True, slots=True, order=True)
class Erasure:
    """The words of one entry of one school's log; the leaf says that it is the very same entry."""

    log: str
    seq: int
    leaf: str


def read(path: Path) -> list[Erasure]:
    """Everything on the list. Refuses one that cannot be read, rather than erase half of it."""
    try:
        lines = path.read_text("utf-8").splitlines()
        told = [json.loads(line) for line in lines if line.strip()]
        return [Erasure(str(one["log"]), int(one["seq"]), str(one["leaf"])) for one in told]
    except (OSError, ValueError, KeyError, TypeError):
        raise Trouble(f"The list of erasures cannot be read: {path}") from None


def add(folder: Path, erased: Iterable[Erasure]) -> None:
    """Add to the list; nothing ever leaves it, not even after an older backup was restored."""
    path = folder / NAME
    known = set(read(path)) if path.exists() else set()
    every = sorted(known | set(erased))
    if path.exists() and len(every) == len(known):
        return
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lines = [json.dumps(asdict(one), sort_keys=True) + "\n" for one in every]
    write(path, "".join(lines).encode())
