"""Whatever is pasted: nothing breaks, every stretch is where it says, and nothing takes long.

    .venv/bin/python -m benchmarks.fuzz
    .venv/bin/python -m benchmarks.fuzz --count 1000000 --seed 2
    .venv/bin/python -m benchmarks.fuzz --seed 2 --only 4711

Ends with 1 if an input raised, gave a finding that does not fit its text, gave two answers, or took
more than 50 ms of CPU in each of three tries; an input of more than 4,000 characters may take as much in
proportion, and what took more than 50 ms all the same is counted beside it. Every input has a number by which it is made again.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.labelled import read_sets
from benchmarks.nasty import Input, Kitchen
from staffroom.engine.check_post import check_post
from staffroom.engine.findings import Report
from staffroom.engine.rulebook import RULES
from staffroom.engine.text.view import TextView


BOUND_MS = 50.0
AS_LONG_AS_POSTS_ARE = (
    4_000  # characters; X 280, Mastodon 500, Instagram 2,200, LinkedIn 3,000, TikTok 4,000
)
TWICE = 10  # every tenth input is checked twice
SAME = 2_000  # inputs whose reports are compared between two processes that hash differently
MOST_TOLD = 20


@dataclass
class Kind:
    """What one kind of input cost."""

    count: int = 0
    total: float = 0.0
    slowest: float = 0.0
    number: int = 0
    size: int = 0
    over: int = 0
    too_slow: int = 0

    def add(self, number: int, took: float, size: int) -> None:
        self.count += 1
        self.total += took
        self.over += took > BOUND_MS
        self.too_slow += took > bound(size)
        if took > self.slowest:
            self.slowest, self.number, self.size = took, number, size


def bound(size: int) -> float:
    """How many milliseconds of CPU a post of `size` characters may take."""
    return BOUND_MS * max(1.0, size / AS_LONG_AS_POSTS_ARE)


def timed(made: Input) -> tuple[Report, float]:
    start = time.process_time_ns()
    report = check_post(made.post, made.school.facts)
    return report, (time.process_time_ns() - start) / 1e6


def faults(made: Input, report: Report) -> Iterator[str]:
    """What is wrong with the report as such."""
    text = made.post.text
    ends: dict[str, int] = {}
    for finding in report.findings:
        if not 0 <= finding.start < finding.end <= len(text):
            yield f"{finding.rule} at {finding.start}:{finding.end} of {len(text)} characters"
        if text[finding.start : finding.end] != finding.match:
            yield f"{finding.rule} at {finding.start} shows {finding.match!r}"
        if finding.end - finding.start != len(text):
            if finding.start < ends.get(finding.rule, 0):
                yield f"{finding.rule} marks {finding.match!r} twice"
            ends[finding.rule] = finding.end
    places = [(finding.start, -finding.end) for finding in report.findings]
    if places != sorted(places):
        yield "findings are out of order"


def try_one(made: Input, *, twice: bool) -> tuple[float, list[str]]:
    """CPU milliseconds, and everything that is wrong with the answer."""
    try:
        report, took = timed(made)
        wrong = list(faults(made, report))
        if twice:
            json.dumps(report.as_data())
            if check_post(made.post, made.school.facts) != report:
                wrong.append("a second check says something else")
        if took > bound(len(made.post.text)):
            # A neighbour's interruption is not the rule's fault.
            took = min(took, timed(made)[1], timed(made)[1])
    except Exception as problem:
        return 0.0, [f"{type(problem).__name__}: {problem}"]
    return took, wrong


def digest(kitchen: Kitchen, seed: int) -> str:
    """One hash over the reports of the first inputs."""
    whole = hashlib.sha256()
    for number in range(SAME):
        made = kitchen.make(seed, number)
        report = check_post(made.post, made.school.facts)
        whole.update(json.dumps(report.as_data()).encode())
        whole.update(repr([finding.pupils for finding in report.findings]).encode())
    return whole.hexdigest()


def same_in_every_process(seed: int) -> bool:
    """Whether processes that put sets into another order say the same."""
    said = {
        subprocess.run(
            [sys.executable, "-m", "benchmarks.fuzz", "--seed", str(seed), "--digest"],
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
        for hash_seed in ("1", "2")
    }
    return len(said) == 1


def run(kitchen: Kitchen, seed: int, count: int) -> int:
    """Try `count` inputs, print what they cost and what went wrong, and give how many did."""
    kinds = {name: Kind() for name in kitchen.kinds}
    broken: list[tuple[int, str]] = []
    slow: list[tuple[float, int]] = []
    for number in range(count):
        made = kitchen.make(seed, number)
        took, problems = try_one(made, twice=number % TWICE == 0)
        kinds[made.kind].add(number, took, len(made.post.text))
        if problems:
            broken.append((number, "; ".join(problems)))
        if took > bound(len(made.post.text)):
            slow.append((took, number))
    print(
        f"{'kind of input':<22} {'inputs':>9} {'mean ms':>8} {'>50 ms':>7} {'slow':>5} {'slowest':>8} {'its size':>8} "
        f"{'number':>8}"
    )
    for name, kind in kinds.items():
        print(
            f"{name:<22} {kind.count:>9,} {kind.total / max(1, kind.count):>8.2f} {kind.over:>7,} {kind.too_slow:>5,} "
            f"{kind.slowest:>8.1f} {kind.size:>8,} {kind.number:>8}"
        )
    for number, problem in broken[:MOST_TOLD]:
        print(f"BROKEN {number}: {problem}\n    {kitchen.make(seed, number).post.text[:160]!r}")
    for took, number in sorted(slow, reverse=True)[:MOST_TOLD]:
        made = kitchen.make(seed, number)
        print(f"SLOW {number}: {took:.0f} ms, {made.kind}\n    {made.post.text[:100]!r}")
    print(f"{count:,} inputs, seed {seed}: {len(broken):,} broken, {len(slow):,} too slow")
    return len(broken) + len(slow)


def show(made: Input) -> None:
    """One input, what is found in it, and which rules take how long."""
    report, took = timed(made)
    print(f"{made.kind}, {made.school.name}, {took:.1f} ms\n{made.post!r}")
    for finding in report.findings:
        print(
            f"{finding.rule} {finding.severity.value} {finding.start}:{finding.end} {finding.match!r}"
        )
    start = time.process_time()
    view = TextView.of(made.post)
    print(f"{'reading':<60} {(time.process_time() - start) * 1000:8.1f} ms")
    for rule in RULES:
        start = time.process_time()
        list(rule(view, made.school.facts))
        print(f"{rule.__module__:<60} {(time.process_time() - start) * 1000:8.1f} ms")


def main() -> int:
    options = argparse.ArgumentParser(description="Tries nasty inputs on the check.")
    options.add_argument("--count", type=int, default=20_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", type=int, metavar="NUMBER", help="show one input and its report")
    options.add_argument("--digest", action="store_true", help="print one hash over the reports")
    chosen = options.parse_args()
    kitchen = Kitchen(read_sets())
    gc.collect()
    gc.freeze()
    if chosen.digest:
        print(digest(kitchen, chosen.seed))
        return 0
    if chosen.only is not None:
        show(kitchen.make(chosen.seed, chosen.only))
        return 0
    wrong = run(kitchen, chosen.seed, chosen.count)
    same = same_in_every_process(chosen.seed)
    print(f"two processes say {'the same' if same else 'DIFFERENT THINGS'} of {SAME:,} inputs")
    return 1 if wrong or not same else 0


if __name__ == "__main__":
    sys.exit(main())
