"""What one roll costs to build, in a process that has done nothing else (Linux alone).

    .venv/bin/python -m benchmarks.build_roll SIZE

prints CPU seconds, the memory that rows and index keep, and the most that it took, in MB.
"""

from __future__ import annotations

import gc
import re
import sys
import time
from pathlib import Path

from benchmarks.uk_names import roll_of
from staffroom.engine.check_post import Roll


def memory_mb(kind: str) -> float:
    """`VmRSS`, what the process holds, or `VmHWM`, the most it ever held."""
    found = re.search(rf"{kind}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found[1]) / 1024 if found else 0.0


def main() -> None:
    size = int(sys.argv[1])
    gc.collect()
    before = memory_mb("VmRSS")
    pupils = roll_of(size)
    start = time.process_time()
    roll = Roll.build(pupils, version=1)
    seconds = time.process_time() - start
    del pupils
    gc.collect()
    print(seconds, memory_mb("VmRSS") - before, memory_mb("VmHWM") - before)
    assert len(roll) == size


if __name__ == "__main__":
    main()
