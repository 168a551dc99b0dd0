"""Make a recovery key for backups, or say which public half belongs to one.

python -m staffroom.interfaces.cli.recovery_key
python -m staffroom.interfaces.cli.recovery_key --check key.txt
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from staffroom.connectors.backups import sealing
from staffroom.connectors.backups.trouble import Trouble


MADE = """\
# Recovery key of Staffroom. Whoever has it and a backup can read everything in it; without it no backup
# can be opened. Print it, put it into the safe, and a second one with somebody else. It stands nowhere
# else: not in Staffroom, not on the server. Clear this screen afterwards.
{secret}

# The public half is no secret. It goes into the environment of the server, several with commas between:
# STAFFROOM_BACKUP_KEYS={public}
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Print a new key, or the public half of the keys in a file."""
    parser = argparse.ArgumentParser(prog="recovery_key", description=__doc__)
    parser.add_argument("--check", type=Path, metavar="FILE", help="a file with keys")
    given = parser.parse_args(argv)
    if given.check is None:
        made = sealing.new_key()
        sys.stdout.write(MADE.format(secret=made.secret, public=made.public))
        return 0
    try:
        secrets = sealing.secrets_in(given.check.read_text("utf-8", errors="replace"))
        publics = [sealing.public_of(secret) for secret in secrets]
    except (OSError, Trouble) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.writelines(f"{public}\n" for public in publics)
    if not publics:
        sys.stderr.write(
            "There is no recovery key in this file (a line beginning with AGE-SECRET-KEY-1).\n"
        )
    return 0 if publics else 2


if __name__ == "__main__":
    sys.exit(main())
