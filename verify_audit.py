#!/usr/bin/env python3
"""Check a Staffroom audit log, or a proof about it, against heads that were kept somewhere else.

    python3 verify_audit.py audit-log.jsonl head.txt [more heads ...] [--earlier older-audit-log.jsonl]
    python3 verify_audit.py entry-12.proof.txt head.txt
    python3 verify_audit.py growth.proof.txt old-head.txt [new-head.txt]

A head is a file in which the words "entries: 897" and "head: 64 letters and digits" stand (a head that
was downloaded, a weekly letter, the note beside a backup), or it is typed as 897:64-letters-and-digits.

This one file is all there is: Python 3.8 or newer, nothing to install, nothing asked of the server whose
log is checked. It ends with 0 where everything fits, 1 where something does not, 2 where it cannot say.

How the log is built. Each line is one entry. Its leaf is the SHA-256 of a zero byte and the line without
leaf, salt and says. What it says to people stands apart: the commitment in the entry is the SHA-256 of
the byte 2, the salt and says, so that says can be erased and the entry stays. The leaves make the tree
of RFC 6962: a pair of neighbours is joined by the SHA-256 of the byte 1 and both. Its top is the head.
"""

from __future__ import annotations

import argparse
import re
import sys
from hashlib import sha256
from pathlib import Path


# An entry exactly as the server writes it, down to the byte: keys in order, no spaces, ASCII alone.
_TEXT = rb'"[^"\\\x00-\x1f\x7f-\xff]*(?:\\["\\bfnrtu][^"\\\x00-\x1f\x7f-\xff]*)*"'
_LINE = re.compile(
    rb'(?P<begin>\{"actor":TEXT,"at":(?P<at>TEXT),"commitment":"(?P<commitment>[0-9a-f]{64})")'
    rb',"leaf":"(?P<leaf>[0-9a-f]{64})"'
    rb'(?P<obligation>,"obligation":TEXT)'
    rb'(?:,"salt":"(?P<salt>[0-9a-f]{64})","says":(?P<says>\{[^\x00-\x1f\x7f-\xff]*\}))?'
    rb'(?P<school>,"school_id":"(?P<id>[^"]*)","seq":)(?P<seq>0|[1-9][0-9]{0,14})'
    rb'(?P<end>,"subject_id":(?P<subject>TEXT),"subject_type":(?P<kind>TEXT),"verb":(?P<verb>TEXT)\})'
    rb"\n".replace(b"TEXT", _TEXT)
)
_HEAD = re.compile(
    r"(?:log:\s*([0-9a-z-]+)[\s,>]*)?entries:\s*([0-9][0-9,]{0,18})[\s,>]*head:\s*((?:[0-9a-f]\s*){64})",
    re.IGNORECASE,
)
_ONE_HEAD = r"log: [0-9a-z-]+\nentries: [0-9]{1,15}\nhead: [0-9a-f]{64}\n"
_PROOF = re.compile(
    r"proof: (?:one entry\nhash tree: RFC 6962, SHA-256\n(HEAD)|growth\nhash tree: RFC 6962, SHA-256\n(HEADHEAD))"
    r"((?:path: [0-9a-f]{64}\n){0,64})(?(1)entry: (\{.*\})\n)".replace("HEAD", _ONE_HEAD)
)
_TYPED = re.compile(r"([0-9]{1,15}):([0-9a-f]{64})", re.IGNORECASE)
# The verb of an entry that tells that what an earlier one says was erased; that one is its subject.
ERASED = b'"words of an entry erased"'
FITS, DOES_NOT, CANNOT_SAY = 0, 1, 2


class Wrong(Exception):
    """Something does not fit; the message says what, in words."""


class Unclear(Exception):
    """Something could not be read, so nothing can be said."""


# --- The tree of RFC 6962 -------------------------------------------------------------------------


def join(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def root_of(leaves: list[bytes]) -> bytes:
    """The head over leaves: neighbours are joined level by level; one without a neighbour moves up."""
    level = leaves
    while len(level) > 1:
        joined = [join(left, right) for left, right in zip(level[::2], level[1::2])]  # noqa: B905
        level = joined + level[-1:] if len(level) % 2 else joined
    return level[0] if level else sha256(b"").digest()


def root_by_path(leaf: bytes, place: int, size: int, path: list[bytes]) -> bytes:
    """The head that a leaf at a place makes together with its path (RFC 9162, 2.1.3.2)."""
    here, last, root = place, size - 1, leaf
    for other in path:
        if last == 0:
            raise Wrong("The path of the proof is too long.")
        if here & 1 or here == last:
            root = join(other, root)
            while here and not here & 1:
                here, last = here >> 1, last >> 1
        else:
            root = join(root, other)
        here, last = here >> 1, last >> 1
    if last:
        raise Wrong("The path of the proof is too short.")
    return root


def grew(old: tuple[int, bytes], new: tuple[int, bytes], path: list[bytes]) -> bool:
    """Whether the tree of the new head begins with the tree of the old one (RFC 9162, 2.1.4.2)."""
    if old[0] > new[0]:
        return False
    if old[0] in (0, new[0]):
        return not path and old[1] == (root_of([]) if old[0] == 0 else new[1])
    path = path if old[0] & (old[0] - 1) else [old[1], *path]
    if not path:
        return False
    here, last = old[0] - 1, new[0] - 1
    while here & 1:
        here, last = here >> 1, last >> 1
    was = now = path[0]
    for other in path[1:]:
        if last == 0:
            return False
        if here & 1 or here == last:
            was, now = join(other, was), join(other, now)
            while here and not here & 1:
                here, last = here >> 1, last >> 1
        else:
            now = join(now, other)
        here, last = here >> 1, last >> 1
    return last == 0 and (was, now) == (old[1], new[1])


# --- One entry ------------------------------------------------------------------------------------


def leaf_of(line: bytes) -> tuple[bytes, re.Match[bytes]]:
    """The leaf of an entry and its parts. Refuses an entry that does not fit what stands in it."""
    found = _LINE.fullmatch(line)
    if found is None:
        raise Wrong("was changed: it is not written as the server writes an entry")
    begin, obligation, school, seq, end = found.group("begin", "obligation", "school", "seq", "end")
    leaf = sha256(b"\x00" + begin + obligation + school + seq + end).digest()
    if leaf.hex().encode() != found["leaf"]:
        raise Wrong(
            "was changed: who, when, what or on which thing is not what its leaf was made of"
        )
    if found["says"] is not None:
        made = sha256(b"\x02" + bytes.fromhex(found["salt"].decode()) + found["says"])
        if made.hexdigest().encode() != found["commitment"]:
            raise Wrong("stands as it was, but what it says was changed")
    return leaf, found


def named(place: int, line: bytes) -> str:
    """An entry in words, by the number that it has on the page: the first is entry 1."""
    found = re.search(rb'"verb":(' + _TEXT + rb")", line)
    at = re.search(rb'"at":"([0-9T:-]{16})', line)
    told = f" ({found[1].decode().strip(chr(34))}" if found else ""
    if found and at:
        told += f", {at[1].decode().replace('T', ' ')} UTC"
    return f"Entry {place + 1}{told + ')' if told else ''}"


# --- A whole log ----------------------------------------------------------------------------------


class Log:
    """An exported log, read from its first entry to its last. Refuses at the first one that is wrong."""

    def __init__(self, path: Path) -> None:
        self.leaves: list[bytes] = []
        self.school = ""
        silent: set[int] = set()  # entries whose words are not there
        told: set[int] = set()  # entries of which a later one tells that their words were erased
        with path.open("rb") as file:
            for place, line in enumerate(file):
                try:
                    leaf, parts = leaf_of(line)
                except Wrong as wrong:
                    raise Wrong(f"{named(place, line)} {wrong}.{_by_the_way(line)}") from None
                if int(parts["seq"]) != place:
                    raise Wrong(_out_of_place(place, path))
                self._same_school(parts["id"].decode(), place, line)
                self.leaves.append(leaf)
                if parts["says"] is None:
                    silent.add(place)
                told |= _erased_by(parts)
        self.root = root_of(self.leaves)
        self.erased = sorted(silent & told)
        for place in sorted(silent - told)[:1]:
            raise Wrong(
                f"Entry {place + 1}: what it says was taken away, and no entry tells of an erasure."
            )

    def _same_school(self, school: str, place: int, line: bytes) -> None:
        if self.school not in ("", school):
            raise Wrong(
                f"{named(place, line)} was put in: it belongs to the log of another school."
            )
        self.school = school

    def fits(self, size: int, root: bytes) -> bool:
        return (self.root if size == len(self.leaves) else root_of(self.leaves[:size])) == root


def _erased_by(parts: re.Match[bytes]) -> set[int]:
    """The place of the earlier entry whose words were erased, where this entry tells of that."""
    subject = parts["subject"].strip(b'"')
    if parts["verb"] != ERASED or parts["kind"] != b'"entry"' or not subject.isdigit():
        return set()
    return {int(subject)} if int(subject) < int(parts["seq"]) else set()


def _by_the_way(line: bytes) -> str:
    """What often lies behind a line that is not as it was written, and is no forgery."""
    if line.endswith(b"\r\n"):
        return " (A program has changed the ends of the lines: download the log again.)"
    if not line.endswith(b"\n"):
        return " (The file ends in the middle of a line: was it downloaded to its end?)"
    return ""


def _out_of_place(place: int, path: Path) -> str:
    """In words, why the entry at a place bears another number: put in, cut out, or moved."""
    with path.open("rb") as file:
        numbers = [int(m["seq"]) if (m := _LINE.fullmatch(line)) else -1 for line in file]
    there = numbers[place]
    if there in numbers[:place]:
        return f"Entry {there + 1} stands there twice, and the second time in place {place + 1}: one of the two was put in."
    if place in numbers[place:]:
        return f"The order was changed: in place {place + 1} stands entry {there + 1}, and entry {place + 1} stands later."
    if there > place:
        gone = f"Entries {place + 1} to {there} are" if there > place + 1 else f"Entry {there} is"
        return f"{gone} not there: cut out, or moved."
    return f"In place {place + 1} stands an entry that calls itself {there + 1}: it was put in or moved."


def check_log(path: Path, heads: list[Head], earlier: Path | None) -> list[str]:
    """What a log was found to be, in words. Refuses with what is wrong."""
    log = Log(path)
    size = len(log.leaves)
    said = [
        f"{size:,} entries, one after the other, each as its own leaf says. Head: {log.root.hex()}"
    ]
    if log.erased:
        places = ", ".join(str(place + 1) for place in log.erased[:20])
        more = f" and {len(log.erased) - 20} more" if len(log.erased) > 20 else ""
        said.append(
            f"What {len(log.erased)} of them said was erased (not changed), and later entries tell so: {places}{more}."
        )
    if earlier:
        compare(path, earlier)
        said.append("It begins with every entry of the earlier log, in the same order.")
    heads = sorted((h for h in heads if h.log in ("", log.school)), key=lambda head: head.size)
    held = 0
    for head in heads:
        if head.size > size:
            raise Wrong(
                f"The end was cut off: the head kept is over {head.size:,} entries, and the log has {size:,}. "
                f"Entry {size + 1} is the first that is not there."
            )
        if not log.fits(head.size, head.root):
            raise Wrong(
                f"The log is not the one that the head over {head.size:,} entries was made of. Every entry fits "
                f"its own leaf, so somebody wrote leaves anew: something among entries {held + 1} to {head.size} "
                "was changed, cut, moved or put in. With a log that was kept earlier, --earlier shows which."
            )
        held = head.size
        said.append(
            f"It fits the head over {head.size:,} entries: nothing up to there was changed."
        )
    if not heads:
        raise Unclear(
            "\n".join(
                [
                    *said,
                    "No head of this log was given, so a log written anew from its start would look just as good.",
                ]
            )
        )
    if held < size:
        said.append(f"No head vouches for entries {held + 1} to {size} yet.")
    return said


def compare(path: Path, earlier: Path) -> None:
    """Refuse with the first entry in which a log differs from one that was kept earlier."""
    now, before = _contents(path), _contents(earlier)
    for place, (new, old) in enumerate(zip(now, before)):  # noqa: B905
        if new == old:
            continue
        if new in before and old in now:
            raise Wrong(
                f"The order was changed: in place {place + 1} stands another entry than before."
            )
        if old in now:
            raise Wrong(f"{named(place, new)} was put in: the earlier log does not have it.")
        if new in before:
            raise Wrong(f"{named(place, old)} was cut out: the earlier log has it.")
        raise Wrong(f"{named(place, old)} was changed: the earlier log has other words there.")
    if len(now) < len(before):
        raise Wrong(
            f"The end was cut off: {named(len(now), before[len(now)])} is not there any more."
        )


def _contents(path: Path) -> list[bytes]:
    """The entries of a log without their numbers, so that one which only moved is known again."""
    with path.open("rb") as file:
        found = [_LINE.fullmatch(line) for line in file]
    if not all(found):
        raise Unclear(f"{path} is no log that this program can read.")
    return [b"".join(m.group("begin", "obligation", "school", "end")) for m in found if m]


# --- Heads and proofs -----------------------------------------------------------------------------


class Head:
    """How many entries, and the 32 bytes over them; `log` is the log's own name, where it is told."""

    def __init__(self, log: str, size: str, root: str) -> None:
        self.log, self.size = log.lower(), int(size.replace(",", ""))
        self.root = bytes.fromhex("".join(root.split()))


def heads_in(given: str) -> list[Head]:
    """The heads in a file, or the one that was typed. Refuses where there is none."""
    typed = _TYPED.fullmatch(given.strip())
    if typed:
        return [Head("", typed[1], typed[2])]
    found = [Head(*parts) for parts in _HEAD.findall(_read(Path(given)))]
    if not found:
        raise Unclear(f"{given} holds no head (entries: a number, head: 64 letters and digits).")
    return found


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError as error:
        raise Unclear(f"{path} cannot be read: {error.strerror}.") from None


def check_proof(text: str, kept: list[Head]) -> list[str]:
    """What a proof proves, in words. Refuses one that does not fit the heads kept."""
    found = _PROOF.fullmatch(text.replace("\r\n", "\n"))
    inside = [Head(*parts) for parts in _HEAD.findall(found[1] or found[2])] if found else []
    if found is None or len({head.log for head in inside}) != 1:
        raise Unclear("This file holds no whole proof.")
    path = [bytes.fromhex(step.split()[1]) for step in found[3].splitlines()]
    known = {(head.size, head.root) for head in kept}
    if (inside[0].size, inside[0].root) not in known:
        raise Wrong(
            f"The proof is about a head over {inside[0].size:,} entries that is not the one kept. "
            "Ask for a proof about the head that you hold."
        )
    if found[4] is None:
        return _growth_proof(inside, path, kept)
    return _entry_proof(found[4], inside[0], path)


def _entry_proof(entry: str, head: Head, path: list[bytes]) -> list[str]:
    line = entry.encode() + b"\n"
    try:
        leaf, parts = leaf_of(line)
    except Wrong as wrong:
        raise Wrong(f"The entry {wrong}.") from None
    place = int(parts["seq"])
    if parts["id"].decode() != head.log:
        raise Wrong("The entry is of the log of another school.")
    if place >= head.size or root_by_path(leaf, place, head.size, path) != head.root:
        raise Wrong(
            f"{named(place, line)} does not stand in the log of that head, or not in this place."
        )
    says = "" if parts["says"] is None else " So does what it says."
    return [f"{named(place, line)} stands in the log of the head over {head.size:,} entries.{says}"]


def _growth_proof(inside: list[Head], path: list[bytes], kept: list[Head]) -> list[str]:
    old, new = inside
    if not grew((old.size, old.root), (new.size, new.root), path):
        raise Wrong(
            f"The log of {new.size:,} entries does not begin with the log of {old.size:,}: "
            "something before that head was changed, cut, moved or put in."
        )
    newer = {(head.size, head.root) for head in kept if head.size > old.size}
    if newer and (new.size, new.root) not in newer:
        raise Wrong("The proof leads to another head than the newer one that was kept.")
    said = f"The log of {new.size:,} entries begins with the log of {old.size:,}, unchanged."
    if not newer:
        said += f" Its newer head, by the proof alone: {new.size}:{new.root.hex()}"
    return [said]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", help="the log, or a proof")
    parser.add_argument("head", nargs="*", help="a head that was kept: a file, or 897:64-digits")
    parser.add_argument("--earlier", type=Path, help="a log that was downloaded earlier")
    given = parser.parse_args(arguments)
    try:
        heads = [head for kept in given.head for head in heads_in(kept)]
        with Path(given.file).open("rb") as file:
            is_proof = file.read(6) == b"proof:"
        if is_proof:
            said = check_proof(_read(Path(given.file)), heads)
        else:
            said = check_log(Path(given.file), heads, given.earlier)
    except Wrong as wrong:
        print(f"WRONG. {wrong}")
        return DOES_NOT
    except (Unclear, OSError) as unclear:
        print(f"CANNOT SAY. {unclear}")
        return CANNOT_SAY
    print("\n".join([*said, "FITS."]))
    return FITS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
