"""Print, for each author and rule, the share found, and the share of harmless posts questioned."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from benchmarks.labelled import read_sets
from staffroom.engine.check_post import Facts, Post, check_post
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Severity


HERE = Path(__file__).parent
SCHOOL = "sallowfield"  # whose pupils and staff the posts name


@dataclass
class Tally:
    """Posts that the rule should speak of, and harmless ones that are near it."""

    should: int = 0
    found: int = 0
    fine: int = 0
    held: int = 0
    cautioned: int = 0


def main() -> None:
    (school,) = read_sets(SCHOOL)
    print(f"{'author':10} {'rule':18} {'found':>12} {'fine: held':>12} {'cautioned':>10}")
    for file in sorted(HERE.glob("*.jsonl")):
        for rule, tally in sorted(tallies(file, school.facts).items()):
            print(
                f"{file.stem:10} {rule:18} {tally.found:4} of {tally.should:3} "
                f"{tally.held / tally.fine:12.1%} {tally.cautioned / tally.fine:10.1%}"
            )


def tallies(file: Path, facts: Facts) -> dict[str, Tally]:
    """A harmless post counts as held or cautioned whichever rule says so."""
    counted: defaultdict[str, Tally] = defaultdict(Tally)
    for line in file.read_text("utf-8").splitlines():
        said = json.loads(line)
        tally = counted[said["rule"]]
        report = check_post(Post(said["text"], Speaking(said["as"])), facts)
        graver = [f for f in report.findings if f.severity is not Severity.NOTE]
        if said["yes"]:
            tally.should += 1
            tally.found += any(finding.rule == said["rule"] for finding in graver)
        else:
            tally.fine += 1
            tally.held += report.verdict == "hold"
            tally.cautioned += report.verdict == "caution"
    return counted


if __name__ == "__main__":
    main()
