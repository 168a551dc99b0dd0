"""What a check says: findings, each at the writer's very words, and the report that holds them.

A finding tells a person what could go wrong for a child or a colleague and how to mend it. It never
tells more about a pupil than the writer typed; only `Finding.pupils` does, and it is shown to
nobody but those who may read the roll (it is left out of `Report.as_data`).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum
from typing import TypedDict


class Severity(Enum):
    """How serious a finding is, gravest first."""

    HOLD = "hold"  # must be mended, or overridden by an approver with a reason
    CAUTION = "caution"  # worth a second thought; does not stop anything
    NOTE = "note"  # makes the post better


class FindingData(TypedDict):
    """One finding as plain data, without the pupils it may be about."""

    rule: str
    obligations: list[str]
    severity: str
    start: int
    end: int
    match: str
    title: str
    why: str
    mend: str
    replacement: str | None


class ReportData(TypedDict):
    """One report as plain data, as it is stored with a submission."""

    digest: str
    roll_version: int
    rulebook: str
    findings: list[FindingData]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the policy says about one stretch of the text.

    `start` and `end` count code points of the original text, end exclusive; a finding about the
    whole post has the whole text as its stretch. `replacement` is the text that mends it in one
    tap, put in place of `match`; None where only the writer can mend it.
    """

    rule: str
    obligations: tuple[str, ...]
    severity: Severity
    start: int
    end: int
    match: str
    title: str
    why: str
    mend: str
    replacement: str | None = None
    pupils: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Names this finding among those on the same text, whatever roll it is checked against."""
        return f"{self.rule}:{self.start}:{self.end}"

    def as_data(self) -> FindingData:
        return {
            "rule": self.rule,
            "obligations": list(self.obligations),
            "severity": self.severity.value,
            "start": self.start,
            "end": self.end,
            "match": self.match,
            "title": self.title,
            "why": self.why,
            "mend": self.mend,
            "replacement": self.replacement,
        }


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the check says about one text, against one version of one school's roll."""

    digest: str
    roll_version: int
    rulebook: str
    findings: tuple[Finding, ...]

    @property
    def holds(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.severity is Severity.HOLD)

    @property
    def verdict(self) -> str:
        """`hold` if any finding holds, else `caution` if any cautions, else `clear`."""
        severities = {f.severity for f in self.findings}
        if Severity.HOLD in severities:
            return "hold"
        return "caution" if Severity.CAUTION in severities else "clear"

    def as_data(self) -> ReportData:
        return {
            "digest": self.digest,
            "roll_version": self.roll_version,
            "rulebook": self.rulebook,
            "findings": [f.as_data() for f in self.findings],
        }


def text_digest(text: str) -> str:
    """SHA-256 of the text as UTF-8, in hex. A lone surrogate is hashed as it stands."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
