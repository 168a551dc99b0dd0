"""How often the check names a pupil in real tweets that name none, and what else it says of them.

    STAFFROOM_TWEETS=FOLDER .venv/bin/python -m benchmarks.tweets [--show]

The tweets are other people's and are not kept here: the folder holds files from public sets. Read
are two-column CoNLL files (WNUT17, Broad Twitter Corpus), lists of rated texts (number, rating,
text; VADER) and files of one text a line (TweetEval, `*_text.txt`). The rolls are invented by
chance, so that every pupil found is a false alarm.
"""

from __future__ import annotations

import argparse
import html
import os
import re
from collections.abc import Sequence
from pathlib import Path

from benchmarks.uk_names import roll_of
from staffroom.engine.check_post import Facts, Post, Roll, check_post
from staffroom.engine.facts import SchoolFacts, Speaking
from staffroom.engine.findings import Severity


FOLDER = "STAFFROOM_TWEETS"
ROLLS = 3
PUPILS = 1_500
NAMES = "pupil-name"
_LABELLED = re.compile(r"\S+\t(?:.*\t)?(?:O|[BI]-[\w-]+)")
_RATED = re.compile(r"[\d_]+\t-?\d+(?:\.\d+)?\t.*\S")


def texts_of(file: Path) -> list[str]:
    """The texts of one file, or none if it is of no known kind."""
    lines = [line.rstrip() for line in file.read_text("utf-8", errors="replace").splitlines()]
    filled = [line for line in lines if line.strip()]
    if filled and all(_LABELLED.fullmatch(line) for line in filled):
        posts = re.split(r"\n{2,}", "\n".join(lines))
        texts = [" ".join(line.split("\t")[0] for line in post.splitlines()) for post in posts]
    elif filled and all(_RATED.fullmatch(line) for line in filled):
        texts = [line.split("\t", 2)[2] for line in filled]
    elif file.name.endswith("_text.txt"):
        texts = filled
    else:
        return []
    return [html.unescape(text) for text in texts if text.strip()]


def false_alarms(texts: Sequence[str], facts: Facts) -> list[int]:
    """Texts with a pupil held, cautioned by first name or otherwise; held or cautioned by others."""
    counts = [0] * 5
    for text in texts:
        found = check_post(Post(text, Speaking.SCHOOL), facts).findings
        held = {f.rule == NAMES for f in found if f.severity is Severity.HOLD}
        cautions = [f for f in found if f.severity is Severity.CAUTION]
        named = [f.match for f in cautions if f.rule == NAMES]
        alone = [match[0] not in "@#" and " " not in match for match in named]
        says = (True in held, any(alone), not all(alone), False in held, len(named) < len(cautions))
        counts = [count + said for count, said in zip(counts, says, strict=True)]
    return counts


def show(texts: Sequence[str], facts: Facts) -> None:
    """Every hold, and every caution about a name, with its text."""
    for text in texts:
        for finding in check_post(Post(text, Speaking.SCHOOL), facts).findings:
            if finding.severity is Severity.HOLD or finding.rule == NAMES:
                print(f"{finding.rule}, {finding.severity.value}: {finding.match!r} in {text!r}")


def main() -> None:
    options = argparse.ArgumentParser(description="False alarms in real tweets.")
    options.add_argument("--show", action="store_true", help="list the false alarms of one roll")
    chosen = options.parse_args()
    folder = os.environ.get(FOLDER, "")
    if not folder:
        print(f"Real tweets: skipped, since {FOLDER} names no folder of public tweet sets.")
        return
    schools = [
        Facts(SchoolFacts("Grace Fell Academy"), Roll.build(roll_of(PUPILS, seed=seed), version=1))
        for seed in range(1, ROLLS + 1)
    ]
    print(
        f"\nfalse alarms per 1,000 texts, roll {PUPILS:,}, mean of {ROLLS} invented rolls\n"
        f"{'set':<32} {'texts':>7} {'pupil held':>11} {'first name':>11} {'other name':>11}"
        f" {'other hold':>11} {'caution':>8}"
    )
    for file in sorted(path for path in Path(folder).rglob("*") if path.is_file()):
        texts = texts_of(file)
        if not texts:
            print(f"{file.name:<32} {'-':>7}   left out: of no kind that is read here")
            continue
        if chosen.show:
            show(texts, schools[0])
        counts = [false_alarms(texts, facts) for facts in schools]
        cells = [1_000 * sum(column) / ROLLS / len(texts) for column in zip(*counts, strict=True)]
        print(
            f"{file.name:<32} {len(texts):>7,} "
            + " ".join(f"{cell:>11.1f}" for cell in cells[:4])
            + f" {cells[4]:>8.1f}"
        )


if __name__ == "__main__":
    main()
