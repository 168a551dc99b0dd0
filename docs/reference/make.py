"""Write the reference pages that are made from code, or say that one is out of date.

python -m docs.reference.make            writes them
python -m docs.reference.make --check    fails if one differs
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import django


FOLDER = tempfile.TemporaryDirectory()
os.environ["STAFFROOM_DATA"] = FOLDER.name
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "staffroom.config.settings")
django.setup()

# The rooms can be imported only once Django stands.
from staffroom.domain.policy.default_policy import SECTIONS  # noqa: E402
from staffroom.domain.publishing.states import LIFE as POST  # noqa: E402
from staffroom.domain.review.states import LIFE as REVIEW  # noqa: E402
from staffroom.domain.sites.states import LIFE as SITE  # noqa: E402
from staffroom.engine.rulebook import EDITION, RULES  # noqa: E402
from staffroom.interfaces.cli import check  # noqa: E402
from staffroom.journeys.measure_coverage import CONTROLS  # noqa: E402


HERE = Path(__file__).parent
MADE = "<!-- Made from the code by `make docs`; please change the code. -->\n"


def main() -> int:
    pages = {name: f"{MADE}{page()}" for name, page in PAGES.items()}
    stale = [name for name, text in pages.items() if _kept(name) != text]
    if "--check" in sys.argv[1:]:
        for name in stale:
            sys.stderr.write(f"docs/reference/{name} is out of date: run make docs\n")
        return 1 if stale else 0
    for name in stale:
        (HERE / name).write_text(pages[name])
    return 0


def _kept(name: str) -> str:
    path = HERE / name
    return path.read_text() if path.exists() else ""


def states() -> str:
    """The lives of things, from each room's table."""
    parts = ["# The life of a post, a site and a review\n"]
    for life in (POST, SITE, REVIEW):
        parts.append(f"\n## A {life.thing}\n\n```mermaid\n{life.as_mermaid()}\n```\n\n")
        parts.append("| move | from | to | by |\n| --- | --- | --- | --- |\n")
        parts += [
            f"| {move.name} | {', '.join(life.words(s) for s in move.sources)} "
            f"| {life.words(move.target)} | {move.who} |\n"
            for move in life.moves.values()
        ]
    return "".join(parts)


def controls() -> str:
    """Every clause with the controls that keep it."""
    lines = [
        "# Clauses and controls\n\n| clause | what it asks | how it is kept |\n| --- | --- | --- |\n"
    ]
    for section in SECTIONS:
        for clause in section.clauses:
            kept = "<br>".join(
                f"{control.kind.value}: {control.says}"
                for control in CONTROLS
                if clause.ref in control.obligations
            )
            lines.append(f"| {clause.ref} | {clause.text} | {kept or 'not built yet'} |\n")
    return "".join(lines)


def rules() -> str:
    """What the check looks for, from the rules' own words."""
    lines = [
        f"# What the check looks for\n\nEdition {EDITION} of the rulebook, in the order asked.\n"
    ]
    for rule in RULES:
        module = sys.modules[rule.__module__]
        clauses = ", ".join(module.OBLIGATIONS) or "style"
        lines.append(
            f"\n## {module.RULE}\n\nClause {clauses}.\n\n{(module.__doc__ or '').strip()}\n"
        )
    return "".join(lines)


def command_line() -> str:
    """The command line's own help."""
    os.environ["COLUMNS"] = "100"
    parser = argparse.ArgumentParser(prog="staffroom check", description=check.__doc__)
    check.add_arguments(parser)
    return (
        "# Command line\n\n`staffroom check` reads a text with the engine alone: no server, no database, "
        f"no network.\n\n```\n{parser.format_help()}```\n"
    )


PAGES: dict[str, Callable[[], str]] = {
    "states.md": states,
    "controls.md": controls,
    "rules.md": rules,
    "command-line.md": command_line,
}


if __name__ == "__main__":
    sys.exit(main())
