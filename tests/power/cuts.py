"""Play what was noted up to a random moment, cut the power there, and say what is left on the disk.

What a file was forced to keep is kept. Of what was written after that, a disk may keep nothing, or any
part of it in any order, down to single sectors. A new file is surely there once its folder was forced.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


HEADER = struct.Struct("<qQ")
SECTOR = 512
FOLDER = "."
SAID = "said"  # the file in which the writer says what is done
MADE_ANEW = "-shm"  # SQLite makes this file anew from the others


@dataclass(frozen=True)
class Act:
    """One thing that was done to a file: w(rite), a(ppend), t(runcate), s(ync) or u(nlink)."""

    kind: str
    name: str
    offset: int
    data: bytes


@dataclass
class File:
    """What is surely on the disk, and what was written since."""

    kept: bytearray = field(default_factory=bytearray)
    since: list[Act] = field(default_factory=list)
    there: bool = True
    named: bool = False  # surely: its folder was forced since it was made

    def after_cut(self, dice: random.Random, *, torn: bool) -> bytearray:
        left = bytearray(self.kept)
        for act in self.since if torn else ():
            if dice.random() < 0.5:
                for piece in _pieces(act, dice):
                    _do(left, piece)
        return left


def read(trace: Path) -> list[Act]:
    """Everything that was noted, in order."""
    raw, place, acts = trace.read_bytes(), 0, []
    while place < len(raw):
        kind = chr(raw[place])
        size = int.from_bytes(raw[place + 1 : place + 5], "little")
        name = raw[place + 5 : place + 5 + size].decode()
        place += 5 + size
        offset, length = HEADER.unpack_from(raw, place)
        place += HEADER.size
        acts.append(Act(kind, name, offset, raw[place : place + length]))
        place += length
    return acts


def cut_at(
    acts: list[Act],
    before: dict[str, bytes],
    moments: list[int],
    dice: random.Random,
    *,
    torn: bool,
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """For each moment: how much had been said to be done by then, and the files that are left."""
    files = {name: File(bytearray(content), named=True) for name, content in before.items()}
    said = 0
    wanted = iter(sorted(moments))
    moment = next(wanted, None)
    for number, act in enumerate(acts, start=1):
        if act.name == SAID:
            said = int(act.data) + 1
        elif not act.name.endswith(MADE_ANEW):
            _note(files, act)
        while moment == number:
            yield (
                said,
                {
                    name: bytes(file.after_cut(dice, torn=torn))
                    for name, file in files.items()
                    if file.there and (file.named or (torn and dice.random() < 0.5))
                },
            )
            moment = next(wanted, None)


def _note(files: dict[str, File], act: Act) -> None:
    if act.name == FOLDER:
        for each in files.values():
            each.named = True
        return
    file = files.setdefault(act.name, File())
    if act.kind == "u":
        files[act.name] = File(there=False)
    elif act.kind == "s":
        for one in file.since:
            _do(file.kept, one)
        file.since.clear()
    else:
        file.there = True
        file.since.append(act)


def _do(content: bytearray, act: Act) -> None:
    if act.kind == "t":
        del content[act.offset :]
        content.extend(b"\0" * (act.offset - len(content)))
        return
    offset = len(content) if act.kind == "a" else act.offset
    content.extend(b"\0" * (offset - len(content)))
    content[offset : offset + len(act.data)] = act.data


def _pieces(act: Act, dice: random.Random) -> Iterator[Act]:
    """A write as a disk may keep it: whole, or some of its sectors."""
    if act.kind != "w" or dice.random() < 0.5:
        yield act
        return
    for start in range(0, len(act.data), SECTOR):
        if dice.random() < 0.5:
            yield Act("w", act.name, act.offset + start, act.data[start : start + SECTOR])
