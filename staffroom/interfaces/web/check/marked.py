"""A text with what the policy says beside its very words: the marked page as plain data."""

from __future__ import annotations

from collections import Counter, defaultdict
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
SHOWN = 100  # findings on one page; a post with more is written anew, not mended
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
    tap: str  # the finding's key
    pupils: tuple[str, ...]


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
    text: str,
    report: Report,
    *,
    slug: str,
    platform: str = "",
    against: str = "",
    private: bool = False,
) -> Marked:
    """Lay a report beside its text; `against` says which roll it was checked with."""
    if not text.strip():
        return Marked(checked=False)
    findings = sorted(report.findings, key=lambda f: (f.start, f.end, _GRAVEST.index(f.severity)))
    shown = findings[:SHOWN]
    return Marked(
        checked=True,
        segments=segments(text, shown),
        notes=_notes(shown, slug),
        verdict=_verdict(report),
        sentence=sentence(report, private=private) + _and_more(len(findings) - len(shown)),
        length_words=length_words(text, platform),
        against=against,
    )


def _verdict(report: Report) -> str:
    """As the report says; never clear where there was no roll to look names up in."""
    no_roll = not report.roll_version and report.verdict == "clear"
    return "caution" if no_roll else report.verdict


def _and_more(left: int) -> str:
    return f" Shown are the first {SHOWN}; {left:,} more come after them." if left > 0 else ""


def segments(text: str, findings: Sequence[Finding]) -> tuple[Segment, ...]:
    """Cut the text at every beginning and end of a finding; `findings` stand in their order."""
    begins: dict[int, list[Severity]] = defaultdict(list)
    ends: dict[int, list[tuple[int, Severity]]] = defaultdict(list)
    for number, finding in enumerate(findings, start=1):
        begins[finding.start].append(finding.severity)
        ends[finding.end].append((number, finding.severity))
    over: Counter[Severity] = Counter()
    pieces = []
    cuts = sorted({0, len(text), *begins, *ends})
    for start, end in zip(cuts, cuts[1:], strict=False):
        over.subtract(severity for _, severity in ends[start])
        over.update(begins[start])
        gravest = next((s.value for s in _GRAVEST if over[s] > 0), "")
        pieces.append(Segment(text[start:end], tuple(n for n, _ in ends[end]), gravest))
    return tuple(pieces)


def sentence(report: Report, *, private: bool = False) -> str:
    """The verdict in one sentence that says what to do."""
    if not report.roll_version and report.verdict == "clear":
        return "Nothing found, but no pupil’s name was looked for: there is no roll to go by."
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
        before = "before you post this" if private else "before this can go out"
        return f"{first} {before}{'. Also ' + rest if rest else ''}."
    if rest:
        return f"Nothing here holds it back: {rest}."
    return "Nothing found that the policy would mind."


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
        if finding.replacement is not None and tap == finding.key:
            return text[: finding.start] + finding.replacement + text[finding.end :]
    return text


def _notes(findings: Sequence[Finding], slug: str) -> tuple[MarginNote, ...]:
    policy = reverse("policy", args=[slug])
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
            tap=finding.key,
            pupils=finding.pupils,
        )
        for number, finding in enumerate(findings, start=1)
    )


def _in_words(number: int) -> str:
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return words[number] if number < len(words) else str(number)
