"""Write the reference pages that are made from code, or say that one is out of date.

python -m docs.reference.make            writes them
python -m docs.reference.make --check    fails if one differs
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType

import django


FOLDER = tempfile.TemporaryDirectory()
os.environ["STAFFROOM_DATA"] = FOLDER.name
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "staffroom.config.settings")
django.setup()

# The rooms can be imported only once Django stands.
from staffroom.domain.people.states import LIFE as FILE  # noqa: E402
from staffroom.domain.policy.default_policy import SECTIONS  # noqa: E402
from staffroom.domain.publishing.states import LIFE as POST  # noqa: E402
from staffroom.domain.review.states import LIFE as REVIEW  # noqa: E402
from staffroom.domain.sites.states import LIFE as SITE  # noqa: E402
from staffroom.domain.tasks.kinds import KINDS  # noqa: E402
from staffroom.engine.check_post import check_post  # noqa: E402
from staffroom.engine.facts import Post, Speaking  # noqa: E402
from staffroom.engine.rulebook import EDITION, RULES  # noqa: E402
from staffroom.interfaces.cli import check  # noqa: E402
from staffroom.journeys.measure_coverage import CONTROLS  # noqa: E402
from tests.engine.cast import FACTS  # noqa: E402


HERE = Path(__file__).parent
MADE = "<!-- Made from the code by `make docs`; please change the code. -->\n"


def main() -> int:
    pages = {name: f"{MADE}{page()}" for name, page in PAGES.items()}
    stale = [name for name, text in pages.items() if _kept(name) != text]
    if "--check" in sys.argv[1:]:
        for name in stale:
            sys.stderr.write(f"docs/reference/{name} is out of date: run make docs\n")
        return 1 if stale else 0
    (HERE / "rules").mkdir(exist_ok=True)
    for name in stale:
        (HERE / name).write_text(pages[name])
    return 0


def _kept(name: str) -> str:
    path = HERE / name
    return path.read_text() if path.exists() else ""


def states() -> str:
    """The lives of things, from each room's table."""
    parts = ["# The life of a post, a site and a review\n"]
    for life in (POST, SITE, REVIEW, FILE):
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
    """What the check looks for: each rule's first words, and the way to its page."""
    lines = [
        f"# What the check looks for\n\nEdition {EDITION} of the rulebook, in the order asked. The "
        "examples on the pages are for an invented school, Grace Fell Academy.\n\n"
    ]
    for rule in RULES:
        module = sys.modules[rule.__module__]
        first = (module.__doc__ or "").strip().partition("\n")[0]
        lines.append(f"* [{module.RULE}](rules/{module.RULE}.md): {first}\n")
    return "".join(lines)


def rule_page(module: ModuleType) -> str:
    """One rule: what it looks for, examples with what is said of them, and what it leaves alone."""
    clauses = ", ".join(module.OBLIGATIONS)
    return (
        f"# {module.RULE}\n\n{f'Clause {clauses}.' if clauses else 'A matter of style.'}\n\n"
        f"{(module.__doc__ or '').strip()}\n\n## It finds\n\n"
        "| a post says | how serious | in the margin |\n| --- | --- | --- |\n"
        + "".join(_example(module.RULE, text) for text in module.FINDS)
        + "\n## It leaves alone\n\n"
        + "".join(f"* {_cell(text)}\n" for text in module.LEAVES)
    )


def _example(name: str, text: str) -> str:
    """One row: the words that are marked in bold, and what is said of the first of them."""
    for speaking in Speaking:
        report = check_post(Post(text, speaking), FACTS)
        found = [finding for finding in report.findings if finding.rule == name]
        if found:
            break
    shown = text
    for finding in reversed(found):
        marked = shown[finding.start : finding.end]
        shown = f"{shown[: finding.start]}**{marked}**{shown[finding.end :]}"
    first = found[0]
    privately = " (privately)" if speaking is Speaking.PERSONAL else ""
    return (
        f"| {_cell(shown)}{privately} | {first.severity.value} "
        f"| {_cell(f'{first.title}. {first.why} {first.mend}')} |\n"
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", "<br>")


def command_line() -> str:
    """The command line's own help."""
    os.environ["COLUMNS"] = "100"
    parser = argparse.ArgumentParser(prog="staffroom check", description=check.__doc__)
    check.add_arguments(parser)
    return (
        "# Command line\n\n`staffroom check` reads a text with the engine alone: no server, no database, "
        f"no network.\n\n```\n{parser.format_help()}```\n"
    )


TWO_WEEKS = "two weeks after the term"


def tasks() -> str:
    """Every kind of task: what it says, whose it is, until when, and for which clause."""
    lines = [
        "# What may need somebody\n\nEach kind of task, and whose it is where it is nobody's own. Days "
        "are school days, our own rule of thumb; the policy gives none. What is done by saying so is "
        "marked; every other task goes by itself once the thing is done.\n\n"
        "| task | whose | due in | clause |\n| --- | --- | --- | --- |\n"
    ]
    for kind in KINDS.values():
        title = re.sub(r"{(\w+)}", r"(\1)", kind.title)
        owners = ", else ".join(" and ".join(role.words for role in group) for group in kind.owners)
        whose = f"its author, else {owners}" if kind.author else owners
        days = f"{kind.days} day{'' if kind.days == 1 else 's'}" if kind.days else TWO_WEEKS
        by_hand = " (by saying so)" if kind.by_hand else ""
        lines.append(f"| {title}{by_hand} | {whose} | {days} | {kind.obligation} |\n")
    return "".join(lines)


PAGES: dict[str, Callable[[], str]] = {
    "states.md": states,
    "controls.md": controls,
    "rules.md": rules,
    "command-line.md": command_line,
    "tasks.md": tasks,
    **{
        f"rules/{module.RULE}.md": partial(rule_page, module)
        for module in (sys.modules[rule.__module__] for rule in RULES)
    },
}


if __name__ == "__main__":
    sys.exit(main())
