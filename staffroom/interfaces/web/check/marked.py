"""A text with what the policy says beside its very words: the marked page as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from staffroom.engine.findings import Finding, Report, Severity
from staffroom.engine.platforms import PLATFORMS, length_of
from staffroom.interfaces.web.templatetags.words import day
from staffroom.journeys.check_a_text import roll_changed_at


SEVERITY_WORDS = {
    Severity.HOLD: "Hold",
    Severity.CAUTION: "Caution",
    Severity.NOTE: "Note",
}
_GRAVEST = (Severity.HOLD, Severity.CAUTION, Severity.NOTE)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text; `numbers` are of the findings that end here, for their small figures."""

    text: str
    numbers: tuple[int, ...]
    severity: str  # of the gravest finding over it, empty where there is none


@dataclass(frozen=True, slots=True)
class MarginNote:
    """One finding in the margin."""

    number: int
    severity: str
    severity_words: str
    title: str
    why: str
    mend: str
    match: str
    clause: str
    clause_url: str
    replacement: str | None
    tap: str
    pupils: tuple[str, ...]
    hold_place: int  # place among the report's holds, -1 for the others


@dataclass(frozen=True, slots=True)
class Marked:
    """Everything that the marked page shows; `checked` is False where nothing was typed."""

    checked: bool
    segments: tuple[Segment, ...] = ()
    notes: tuple[MarginNote, ...] = ()
    verdict: str = "clear"
    sentence: str = ""
    length_words: str = ""
    against: str = ""


def marked(
    text: str, report: Report, *, slug: str, platform: str = "", against: str = ""
) -> Marked:
    """Lay a report beside its text; `against` says which roll it was checked with."""
    if not text.strip():
        return Marked(checked=False)
    findings = sorted(report.findings, key=lambda f: (f.start, f.end, _GRAVEST.index(f.severity)))
    return Marked(
        checked=True,
        segments=segments(text, findings),
        notes=_notes(findings, report, slug),
        verdict=report.verdict,
        sentence=sentence(report),
        length_words=length_words(text, platform),
        against=against,
    )


def segments(text: str, findings: Sequence[Finding]) -> tuple[Segment, ...]:
    """Cut the text at every beginning and end of a finding."""
    cuts = sorted({0, len(text), *(f.start for f in findings), *(f.end for f in findings)})
    numbered = list(enumerate(findings, start=1))
    pieces = []
    for start, end in zip(cuts, cuts[1:], strict=False):
        over = [f.severity for f in findings if f.start < end and f.end > start]
        gravest = next((s.value for s in _GRAVEST if s in over), "")
        ending = tuple(n for n, f in numbered if f.end == end and f.start < end)
        pieces.append(Segment(text[start:end], ending, gravest))
    return tuple(pieces)


def sentence(report: Report) -> str:
    """The verdict in one sentence that says what to do."""
    holds = len(report.holds)
    cautions = sum(f.severity is Severity.CAUTION for f in report.findings)
    notes = sum(f.severity is Severity.NOTE for f in report.findings)
    rest = ", ".join(
        words
        for words in (
            cautions and f"{_in_words(cautions)} to think about",
            notes and f"{_in_words(notes)} small {'thing' if notes == 1 else 'things'}",
        )
        if words
    )
    if holds:
        first = f"{_in_words(holds)} {'thing' if holds == 1 else 'things'} to mend".capitalize()
        return f"{first} before this can go out{'. Also ' + rest if rest else ''}."
    if rest:
        return f"Nothing here holds it back: {rest}."
    return "Nothing in the policy stands against these words."


def length_words(text: str, platform: str) -> str:
    """How long the text is where it is going: "214 of 280 characters"."""
    length = length_of(text, platform)
    known = PLATFORMS.get(platform)
    if known is None or known.limit is None:
        return f"{length:,} characters"
    return f"{length:,} of {known.limit:,} characters"


def against_roll(school_id: str, report: Report) -> str:
    """Which roll the text was checked with."""
    if not report.roll_version:
        return "no roll has been brought in yet, so no pupil’s name can be found"
    changed = roll_changed_at(school_id, report.roll_version)
    return "checked just now against the roll" + (f" of {day(changed)}" if changed else "")


def mend(text: str, report: Report, tap: str) -> str:
    """The text with one finding mended; as it was where the finding is not there any more."""
    for finding in report.findings:
        if finding.replacement is not None and tap == _tap(finding):
            return text[: finding.start] + finding.replacement + text[finding.end :]
    return text


def _notes(findings: Sequence[Finding], report: Report, slug: str) -> tuple[MarginNote, ...]:
    policy, holds = reverse("policy", args=[slug]), list(report.holds)
    return tuple(
        MarginNote(
            number=number,
            severity=finding.severity.value,
            severity_words=SEVERITY_WORDS[finding.severity],
            title=finding.title,
            why=finding.why,
            mend=finding.mend,
            match=finding.match,
            clause=f"clause {finding.obligations[0]}" if finding.obligations else "style",
            clause_url=f"{policy}#c-{finding.obligations[0]}" if finding.obligations else "",
            replacement=finding.replacement,
            tap=_tap(finding),
            pupils=finding.pupils,
            hold_place=holds.index(finding) if finding in holds else -1,
        )
        for number, finding in enumerate(findings, start=1)
    )


def _tap(finding: Finding) -> str:
    return f"{finding.rule}:{finding.start}:{finding.end}"


def _in_words(number: int) -> str:
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return words[number] if number < len(words) else str(number)
