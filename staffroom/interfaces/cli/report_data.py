"""A report as the plain data that scripts read."""

from __future__ import annotations

from typing import Any

from staffroom.engine.findings import Finding, Report


def report_data(identity: Any, report: Report) -> dict[str, Any]:
    """One report under the id that the caller gave its text (any JSON value)."""
    return {
        "id": identity,
        "verdict": report.verdict,
        "findings": [_finding_data(finding) for finding in report.findings],
    }


def _finding_data(finding: Finding) -> dict[str, Any]:
    data = finding.as_data()
    # Whoever runs the command holds the roll already, so the candidates may be named here.
    return {**data, "clauses": data["obligations"], "pupils": list(finding.pupils)}
