"""A checked text for the terminal: the words underlined, what the policy says in the margin."""

from __future__ import annotations

import textwrap
import unicodedata
from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass

from staffroom.engine.findings import Finding, Report, Severity


WORDS = {
    Severity.HOLD: "to mend first",
    Severity.CAUTION: "worth a second thought",
    Severity.NOTE: "a note",
}
_COLOURS = {Severity.HOLD: "31", Severity.CAUTION: "33", Severity.NOTE: "36"}
_NARROW = 76  # columns; below this the notes stand under their lines
_GUTTER = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line of the text: `end` exclusive, in code points of the original."""

    start: int
    end: int


def marked_page(text: str, report: Report, *, width: int, coloured: bool) -> str:
    """The page as text. `width` counts columns; nothing in it can move the terminal's cursor."""
    aside = width >= _NARROW
    column = min(64, width * 6 // 10) if aside else max(20, width - 2)
    margin = min(48, width - column - _GUTTER) if aside else column
    page: list[tuple[str, int]] = []  # the left column, with its printed width
    notes: list[tuple[int, list[str]]] = []  # where in the left column a note starts
    waiting = deque(enumerate(report.findings, 1))
    marks: list[tuple[int, Finding]] = []
    for line in _lines_of(text, column):
        page.append((_printable(text[line.start : line.end]), _width(text[line.start : line.end])))
        marks = [(number, finding) for number, finding in marks if finding.end > line.start]
        while waiting and (waiting[0][1].start < line.end or line.end == len(text)):
            number, finding = waiting.popleft()
            notes.append((len(page) - 1, _note(number, finding, margin, coloured=coloured)))
            marks.append((number, finding))
        shown = [(number, f) for number, f in marks if not _about_the_whole(f, text)]
        if shown:
            page.append(_underline(text, line, shown, coloured=coloured))
    body = _side_by_side(page, notes, column) if aside else _stacked(page, notes)
    return "\n".join([*body, "", _summary(report)]) + "\n"


def _lines_of(text: str, width: int) -> list[Line]:
    """`text` broken at its own line breaks and then at spaces, so that each line fits."""
    lines: list[Line] = []
    start = 0
    space = -1
    columns = 0
    for at, char in enumerate(text):
        if char == "\n":
            lines.append(Line(start, at))
            start, space, columns = at + 1, -1, 0
            continue
        if columns + _width(char) > width:
            end = space + 1 if space >= start else at
            lines.append(Line(start, end))
            start, space = end, -1
            columns = _width(text[start:at])
        columns += _width(char)
        if char == " ":
            space = at
    lines.append(Line(start, len(text)))
    return lines


def _underline(
    text: str, line: Line, marks: Sequence[tuple[int, Finding]], *, coloured: bool
) -> tuple[str, int]:
    row = ""
    printed = 0
    for number, finding in marks:
        start = max(finding.start, line.start)
        indent = _width(text[line.start : start])
        if indent < printed:
            continue  # two findings about the same words share the first one's mark
        stroke = "~" * max(1, _width(text[start : min(finding.end, line.end)]))
        label = stroke + (str(number) if finding.end <= line.end else "")
        row += " " * (indent - printed) + _colour(label, finding.severity, coloured=coloured)
        printed = indent + len(label)
    return row, printed


def _note(number: int, finding: Finding, width: int, *, coloured: bool) -> list[str]:
    head = f"{number}  {finding.title}"
    clauses = f"{WORDS[finding.severity]}, {', '.join(finding.obligations)}"
    body = textwrap.wrap(f"{finding.why} {finding.mend}", max(10, width - 3)) or [""]
    wrapped = [*textwrap.wrap(clauses, max(10, width - 3)), *body]
    return [
        _colour(_printable(head), finding.severity, coloured=coloured),
        *("   " + _printable(row) for row in wrapped),
        "",
    ]


def _side_by_side(
    page: list[tuple[str, int]], notes: list[tuple[int, list[str]]], column: int
) -> list[str]:
    margin: dict[int, str] = {}
    free = 0
    for at, note in notes:
        free = max(free, at)
        for row in note:
            margin[free] = row
            free += 1
    rows = []
    for at in range(max([len(page), *(row + 1 for row in margin)])):
        left, printed = page[at] if at < len(page) else ("", 0)
        rows.append((left + " " * (column + _GUTTER - printed) + margin.get(at, "")).rstrip())
    return rows


def _stacked(page: list[tuple[str, int]], notes: list[tuple[int, list[str]]]) -> list[str]:
    below: dict[int, list[str]] = defaultdict(list)
    for at, note in notes:
        below[at + 1].extend(note)  # under the row that underlines the words
    rows: list[str] = []
    for at, (left, _) in enumerate([*page, ("", 0)]):
        rows.extend([left, *below[at]])
    return rows


def _summary(report: Report) -> str:
    counts = [
        (sum(f.severity is severity for f in report.findings), words)
        for severity, words in WORDS.items()
    ]
    said = [
        f"{count} {words if count == 1 else _plural(words)}" for count, words in counts if count
    ]
    return ", ".join(said) + "." if said else "Nothing found: this can go out."


def _plural(words: str) -> str:
    return "notes" if words == "a note" else words


def _about_the_whole(finding: Finding, text: str) -> bool:
    """Whether it is a note about the post as a whole, which needs no underlined words."""
    return finding.severity is Severity.NOTE and finding.end - finding.start == len(text)


def _colour(words: str, severity: Severity, *, coloured: bool) -> str:
    return f"\x1b[{_COLOURS[severity]}m{words}\x1b[0m" if coloured else words


def _printable(text: str) -> str:
    """`text` without characters that would move the cursor or turn the writing direction."""
    return "".join(
        char if unicodedata.category(char) not in {"Cc", "Cf", "Cs"} or char == "\u200d" else "·"
        for char in text
    )


def _width(text: str) -> int:
    """The columns that `text` takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(_char_width(char) for char in text)


def _char_width(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me"} or char == "\u200d":
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
