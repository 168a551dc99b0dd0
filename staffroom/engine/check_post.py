"""The face of the check: a post and the facts in, a report out. Pure, and safe in any thread."""

from __future__ import annotations

from staffroom.engine.check_facts import Facts
from staffroom.engine.facts import Post
from staffroom.engine.findings import Finding, Report, text_digest
from staffroom.engine.roll import Roll
from staffroom.engine.rulebook import EDITION, RULES
from staffroom.engine.text.view import TextView


__all__ = ["Facts", "Post", "Roll", "check_post"]


def check_post(post: Post, facts: Facts) -> Report:
    """Everything the rulebook says about `post`, in the order of the text.

    Takes any string: empty, a megabyte, lone surrogates. Two findings may overlap only when they
    come from different rules.
    """
    view = TextView.of(post)
    findings = [finding for rule in RULES for finding in rule(view, facts)]
    return Report(
        digest=text_digest(post.text),
        roll_version=facts.roll.version,
        rulebook=EDITION,
        findings=tuple(sorted(findings, key=_place)),
    )


def _place(finding: Finding) -> tuple[int, int]:
    return finding.start, -finding.end
