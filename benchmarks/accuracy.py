"""What the check finds in the labelled posts, what it leaves alone, and Presidio on the same posts.

    .venv/bin/python -m benchmarks.accuracy
    .venv/bin/python -m benchmarks.accuracy --set NAME --misses

A stretch is found if a finding of its rule overlaps it. A finding is right if it overlaps a stretch
of its rule; notes are not counted there. Sets kept from the rules' authors have tables of their own.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.labelled import LabelledPost, LabelledSet, Span, read_sets
from staffroom.engine.check_post import check_post
from staffroom.engine.findings import Finding, Severity


# Which rule an entity of Presidio's answers to; it has none for the other rules.
PEER_RULES = {
    "PERSON": "pupil-name",
    "UK_NINO": "ni-number",
    "UK_NHS": "nhs-number",
    "UK_POSTCODE": "postcode",
    "PHONE_NUMBER": "phone",
    "EMAIL_ADDRESS": "email",
    "DATE_TIME": "date-of-birth",
}
DATE_RULE = PEER_RULES["DATE_TIME"]
NAMES = "pupil-name"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch that an engine marked, ours or the peer's."""

    rule: str
    start: int
    end: int
    severity: Severity


@dataclass(frozen=True, slots=True)
class Answer:
    """One labelled post and what both engines say of it."""

    labelled: LabelledPost
    findings: tuple[Finding, ...]
    peer: tuple[Mark, ...] | None  # None where it was not asked

    @property
    def clean(self) -> bool:
        return not self.labelled.spans

    def ours(self, span: Span) -> list[Severity]:
        """The severities of the findings that found this stretch."""
        return [
            finding.severity
            for finding in self.findings
            if finding.rule == span.rule and span.overlaps(finding.start, finding.end)
        ]

    def theirs(self, span: Span) -> bool:
        marks = self.peer or ()
        return any(mark.rule == span.rule and span.overlaps(mark.start, mark.end) for mark in marks)

    def graver(self) -> Iterator[Finding]:
        """The findings that ask something of the writer."""
        return (finding for finding in self.findings if finding.severity is not Severity.NOTE)

    def right(self, finding: Finding) -> bool:
        return any(
            span.rule == finding.rule and span.overlaps(finding.start, finding.end)
            for span in self.labelled.spans
        )

    def has(self, severity: Severity) -> bool:
        return any(finding.severity is severity for finding in self.findings)


@dataclass(slots=True)
class Tally:
    """Stretches of one kind: how many, how many found, by notes alone, and by the peer."""

    spans: int = 0
    found: int = 0
    notes: int = 0
    peer: int = 0
    asked: int = 0

    def add(self, severities: Sequence[Severity], peer: bool, *, asked: bool) -> None:
        self.spans += 1
        self.found += bool(severities)
        self.notes += bool(severities) and set(severities) == {Severity.NOTE}
        self.peer += peer
        self.asked += asked

    def row(self) -> str:
        return (
            f"{self.spans:>6} {self.found:>6} {self.notes:>6} {share(self.found, self.spans):>7} "
            f"{share(self.peer, self.asked):>9}"
        )


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def answers(one: LabelledSet, *, peer: bool) -> list[Answer]:
    marks = peer_marks(one) if peer else [None] * len(one.posts)
    return [
        Answer(labelled, check_post(labelled.post, one.facts).findings, theirs)
        for labelled, theirs in zip(one.posts, marks, strict=True)
    ]


def peer_marks(one: LabelledSet) -> list[tuple[Mark, ...] | None]:
    """Presidio's answers, from a process of its own: it takes a while to load."""
    asked = "".join(json.dumps(labelled.post.text) + "\n" for labelled in one.posts)
    command = [sys.executable, "-m", "benchmarks.peer"]
    said = subprocess.run(command, input=asked, stdout=subprocess.PIPE, text=True, check=True)
    return [
        tuple(
            Mark(PEER_RULES[entity], start, end, Severity.HOLD)
            for entity, start, end in json.loads(line)
            if entity in PEER_RULES
        )
        for line in said.stdout.splitlines()
    ]


def tallies(group: list[Answer], kind: Callable[[Span], str | None]) -> dict[str, Tally]:
    """Stretches counted by `kind`; those of which it says None are left out."""
    counted: dict[str, Tally] = {}
    for answer in group:
        for span in answer.labelled.spans:
            name = kind(span)
            if name is not None:
                tally = counted.setdefault(name, Tally())
                asked = answer.peer is not None
                tally.add(answer.ours(span), answer.theirs(span), asked=asked)
    return counted


def show_rules(group: list[Answer]) -> None:
    by_rule = tallies(group, lambda span: span.rule)
    said = Counter(finding.rule for answer in group for finding in answer.graver())
    right = Counter(
        finding.rule for answer in group for finding in answer.graver() if answer.right(finding)
    )
    print(
        f"\n{'rule':<20} {'spans':>6} {'found':>6} {'notes':>6} {'recall':>7} {'Presidio':>9}"
        f" {'said':>6} {'right':>6} {'precision':>9}"
    )
    for rule in sorted({*by_rule, *said}):
        row = by_rule.get(rule, Tally()).row()
        if rule not in PEER_RULES.values():
            row = row[:-9] + f"{'none':>9}"
        print(
            f"{rule:<20} {row} {said[rule]:>6} {right[rule]:>6} {share(right[rule], said[rule]):>9}"
        )
    known = [rule for rule in by_rule if rule in PEER_RULES.values()]
    for title, rules in (("all", [*by_rule, *said]), ("all Presidio has", known)):
        tally = tallies(group, lambda span, of=rules: "all" if span.rule in of else None)  # type: ignore[misc]
        speaks = sum(said[rule] for rule in {*rules})
        fits = sum(right[rule] for rule in {*rules})
        row = tally.get("all", Tally()).row()
        print(f"{title:<20} {row} {speaks:>6} {fits:>6} {share(fits, speaks):>9}")


def show_forms(group: list[Answer]) -> None:
    print(
        f"\n{'form of a name':<20} {'spans':>6} {'found':>6} {'notes':>6} {'recall':>7} {'Presidio':>9}"
    )
    by_form = tallies(group, lambda span: span.form if span.rule == NAMES else None)
    for form, tally in sorted(by_form.items()):
        print(f"{form:<20} {tally.row()}")


def show_sets(done: list[tuple[LabelledSet, list[Answer]]]) -> None:
    """Holds and cautions on the clean posts; for the peer anything marked, dates left out or not."""
    print(
        f"\n{'':<22} {'':>6} {'':>6} {'held or':>9} {'clean':>6} {'':>7} {'':>9} {'Presidio marks':>17}\n"
        f"{'set':<22} {'posts':>6} {'spans':>6} {'cautioned':>9} {'posts':>6} {'held':>7}"
        f" {'cautioned':>9} {'no date':>8} {'any':>8}"
    )
    for one, given in done:
        spans = [answer.ours(span) for answer in given for span in answer.labelled.spans]
        found = sum(any(s is not Severity.NOTE for s in severities) for severities in spans)
        clean = [answer for answer in given if answer.clean]
        held = sum(answer.has(Severity.HOLD) for answer in clean)
        cautioned = sum(
            answer.has(Severity.CAUTION) and not answer.has(Severity.HOLD) for answer in clean
        )
        asked = [answer.peer for answer in clean if answer.peer is not None]
        undated = sum(any(m.rule != DATE_RULE for m in marks) for marks in asked)
        marked = sum(bool(marks) for marks in asked)
        name = one.name + (" (unseen)" if one.unseen else "")
        cells = [share(part, len(clean)) for part in (held, cautioned)]
        cells += [share(part, len(asked)) for part in (undated, marked)]
        print(
            f"{name:<22} {len(given):>6} {len(spans):>6} {share(found, len(spans)):>9} "
            f"{len(clean):>6} {cells[0]:>7} {cells[1]:>9} {cells[2]:>8} {cells[3]:>8}"
        )


def show_misses(one: LabelledSet, given: list[Answer]) -> None:
    """Everything to work from: missed stretches, wrong findings, clean posts held or cautioned."""
    print(f"\n=== {one.name}")
    for answer in given:
        labelled = answer.labelled
        text = labelled.post.text
        lines = [
            f"  missed  {span.rule}/{span.form}: {text[span.start : span.end]!r}"
            for span in labelled.spans
            if not any(s is not Severity.NOTE for s in answer.ours(span))
        ]
        lines += [
            f"  wrong   {finding.rule}, {finding.severity.value}: "
            f"{finding.match!r} ({finding.title})"
            for finding in answer.graver()
            if not answer.right(finding)
        ]
        if lines:
            kind = "clean" if answer.clean else "labelled"
            print(f"{labelled.name} ({kind}, {labelled.post.speaking.value}): {text!r}")
            print("\n".join(lines))


def main() -> None:
    options = argparse.ArgumentParser(description="What the check finds in the labelled posts.")
    options.add_argument("--set", metavar="NAME", help="one set alone")
    options.add_argument("--misses", action="store_true", help="list what was missed or is wrong")
    options.add_argument(
        "--no-peer", action="store_true", help="leave Presidio out; takes a second"
    )
    chosen = options.parse_args()
    with_peer = not (chosen.misses or chosen.no_peer)
    done = [(one, answers(one, peer=with_peer)) for one in read_sets(chosen.set)]
    if chosen.misses:
        for one, given in done:
            show_misses(one, given)
    for unseen in (False, True):
        group = [answer for one, given in done if one.unseen is unseen for answer in given]
        if group:
            names = ", ".join(one.name for one, _ in done if one.unseen is unseen)
            how = "kept from the rules' authors" if unseen else "seen by the rules' authors"
            print(f"\nSets {how}: {names}")
            show_rules(group)
            show_forms(group)
    show_sets(done)


if __name__ == "__main__":
    main()
