"""Django's own deploy check and missing migrations, on settings as a school on https has them.

Run by `make check`: `python -m tests.deploy_check`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile


def main() -> int:
    """Zero if nothing is found; what is found is printed by Django itself."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "PATH": os.environ["PATH"],
            "STAFFROOM_DATA": folder,
            "STAFFROOM_URL": "https://staffroom.example",
        }
        for command in (
            ["makemigrations", "--check", "--dry-run"],
            ["check", "--deploy", "--fail-level", "WARNING"],
        ):
            done = subprocess.run(
                [sys.executable, "manage.py", *command], env=environment, check=False
            )
            if done.returncode:
                return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
