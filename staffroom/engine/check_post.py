"""The face of the check: a post and the facts in, a report out. Pure, and safe in any thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Post
from staffroom.engine.findings import Finding, Report, Severity, text_digest
from staffroom.engine.roll import Roll
from staffroom.engine.rulebook import EDITION, RULES
from staffroom.engine.text.view import TextView


__all__ = ["Facts", "Post", "Roll", "check_post"]


_GRAVITY = {severity: place for place, severity in enumerate(Severity)}


def check_post(post: Post, facts: Facts) -> Report:
    """Everything the rulebook says about `post`, in the order of the text.

    Takes any string: empty, a megabyte, lone surrogates. Two findings of one rule do not overlap,
    save that one may be about the post as a whole.
    """
    view = TextView.of(post)
    findings: list[Finding] = []
    for rule in RULES:
        found = list(rule(view, facts))
        findings += found if len(found) < 2 else _longest(found, len(post.text))
    return Report(
        digest=text_digest(post.text),
        roll_version=facts.roll.version,
        rulebook=EDITION,
        findings=tuple(sorted(findings, key=_place)),
    )


def _longest(findings: Iterable[Finding], size: int) -> Iterator[Finding]:
    """Of findings of one rule that overlap, the longest; those about the whole post as they are."""
    kept: Finding | None = None
    for finding in sorted(findings, key=_place):
        if finding.end - finding.start == size:
            yield finding
        elif kept is None or finding.start >= kept.end:
            if kept:
                yield kept
            kept = finding
        elif finding.end - finding.start > kept.end - kept.start:
            kept = finding
    if kept:
        yield kept


def _place(finding: Finding) -> tuple[int, int, int, str]:
    """Of two that stand at the same place the graver is first, in every process."""
    return finding.start, -finding.end, _GRAVITY[finding.severity], finding.title
