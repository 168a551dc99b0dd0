"""`staffroom …`: the command line. The engine alone; no Django, no server, no network."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from staffroom.interfaces.cli import check
from staffroom.interfaces.cli.unusable import Unusable


UNUSABLE = 2
INTERRUPTED = 130  # as shells say of a program that Ctrl-C ended


class OneLineParser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(UNUSABLE, f"{self.prog}: {message} (try --help)\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status: 0 clear, 1 something found, 2 unusable input."""
    parser = OneLineParser(prog="staffroom", description="A school's social-media policy at work.")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=OneLineParser)
    check.add_arguments(
        commands.add_parser(
            "check", help="check a text before it is posted", description=check.__doc__
        )
    )
    options = parser.parse_args(argv)
    if sys.stdout is None:
        sys.stderr.write("staffroom: standard output is closed, so there is no answer.\n")
        return UNUSABLE
    try:
        status = check.run(options)
        sys.stdout.flush()
        return status
    except Unusable as problem:
        sys.stderr.write(f"staffroom: {problem}\n")
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough; without this, Python complains at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNUSABLE
    except OSError as problem:
        sys.stderr.write(f"staffroom: the answer could not be written: {problem.strerror}\n")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNUSABLE


if __name__ == "__main__":
    sys.exit(main())
