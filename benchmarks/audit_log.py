"""What the audit log costs: checked by a stranger, proved by the server, appended to; beside a plain chain.

The peer is the plainest tamper-evident log there is: each entry hashed together with the hash before
it. It can prove neither one entry nor growth without handing over everything.

    python -m benchmarks.audit_log
"""

from __future__ import annotations

import hashlib
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from staffroom.engine.hash_tree import (
    Frontier,
    consistency_path,
    inclusion_path,
    leaf_hash,
    root_of,
)
from tests.verifier.made_logs import PROGRAM, head_of, made_log, verify_audit


ENTRIES = 100_000
AT_MOST = 2.0  # seconds for checking them all


def main() -> int:
    lines = made_log(ENTRIES)
    head = head_of(lines)
    size = sum(map(len, lines)) / 1e6
    seconds = checked(lines, head)
    leaves = [verify_audit.leaf_of(line)[0] for line in lines]
    print(f"\n{ENTRIES:,} entries, {size:.0f} MB as a file; CPU time")
    row("verify_audit.py, the whole log against a head, as a process", seconds, "s")
    row("peer: a plain hash chain over the same lines", took(lambda: chain(lines)), "s")
    row("the head over all leaves", took(lambda: root_of(leaves)), "s")
    middle, half = ENTRIES // 3, ENTRIES // 2
    path = inclusion_path(leaves, middle)
    row("proof of one entry, made", took(lambda: inclusion_path(leaves, middle)), "s")
    row(
        f"proof of one entry ({len(path)} hashes), checked",
        took(lambda: verify_audit.root_by_path(leaves[middle], middle, ENTRIES, path)) * 1e6,
        "us",
    )
    row("proof of growth, made", took(lambda: consistency_path(leaves, half)), "s")
    row("append, each entry", took(lambda: appended(lines[:20_000])) / 20_000 * 1e6, "us")
    if seconds > AT_MOST:
        print(f"Too slow: {seconds:.2f} s is more than {AT_MOST} s.")
    return seconds > AT_MOST


def checked(lines: list[bytes], head: str) -> float:
    """CPU seconds of the program, started as a stranger would start it."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log.jsonl"
        log.write_bytes(b"".join(lines))
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(
            [sys.executable, "-I", str(PROGRAM), str(log), head], capture_output=True, check=False
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode == 0, done.stdout
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def chain(lines: list[bytes]) -> bytes:
    last = b""
    for line in lines:
        last = hashlib.sha256(last + line).digest()
    return last


def appended(lines: list[bytes]) -> Frontier:
    frontier = Frontier()
    for line in lines:
        frontier = frontier.append(leaf_hash(line))
    return frontier


def took(act: Callable[[], object]) -> float:
    """CPU seconds of this process, the best of three."""
    best = float("inf")
    for _ in range(3):
        before = time.process_time()
        act()
        best = min(best, time.process_time() - before)
    return best


def row(what: str, figure: float, unit: str) -> None:
    print(f"{what:64} {figure:9.3f} {unit}")


if __name__ == "__main__":
    sys.exit(main())
