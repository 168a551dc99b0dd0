"""How long a school takes to be backed up and to be back, checked: 200 MB of database and 1,000 photographs.

python -m benchmarks.restore_drill
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.journeys.restore_drill import drill


MEGABYTES, FILES = 200, 1000
AT_MOST = 60.0  # seconds to be back


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        done = drill(Path(folder), megabytes=MEGABYTES, files=FILES)
    print(f"\n{'database':34} {done.database / 1e6:9.0f} MB")
    print(f"{f'{FILES:,} files':34} {done.files / 1e6:9.0f} MB")
    print(f"{'packed and sealed':34} {done.packed / 1e6:9.0f} MB")
    print(f"{'copied, checked, packed, sealed':34} {done.making:9.1f} s")
    print(f"{'opened, compared, checked, back':34} {done.restoring:9.1f} s")
    return int(done.restoring > AT_MOST)


if __name__ == "__main__":
    sys.exit(main())
