"""One finding where several patterns have found the same words."""

from __future__ import annotations

from collections.abc import Iterable

from staffroom.engine.findings import Finding


def outermost(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, in order, without those that lie inside another."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda found: (found.start, -found.end)):
        if not kept or finding.end > kept[-1].end:
            kept.append(finding)
    return kept
