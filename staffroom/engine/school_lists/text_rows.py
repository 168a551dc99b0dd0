"""A file of text with cells apart by commas, semicolons or tabs, read as a stream.

A line is a row. Only where a quotation mark is left open do the lines after it count as the same cell
(an address of several lines), and only if that gives a row of the right width: a mark that is torn
costs one row and not the rest of the file.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import IO

from staffroom.engine.roll_file.decode import MISTAKEN, encodings_to_try
from staffroom.engine.roll_file.rows import UnreadableFile
from staffroom.engine.school_lists.readings import Row
from staffroom.engine.text.seen import as_seen


DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs"}
LONGEST_ROW = 20_000  # characters; an export with a hundred columns has about 3,000
MOST_LINES = 12  # of one cell
_CHUNK = 256 * 1024
_SEPARATOR = re.compile(r'"?sep=([,;\t])"?')
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_NO_CONTENT = ' \t,;"\x0c\x1a'
_WORDS = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "cp1252": "Windows-1252"}

Numbered = Iterator[tuple[int, str]]


class TextFile:
    """The text of a file: in which encoding, how many lines, and each line with its number.

    Raises `UnreadableFile` for a PDF, an old workbook, and bytes that are text in no encoding.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        stream.seek(0)
        head = stream.read(_CHUNK)
        for start, advice in MISTAKEN:
            if head.startswith(start):
                raise UnreadableFile(advice)
        for encoding in encodings_to_try(head):
            lines = _lines_in(stream, encoding)
            if lines is not None:
                self.encoding, self.lines = encoding, lines
                return
        raise UnreadableFile("This file is not text that can be read. Save it as “CSV UTF-8”.")

    @property
    def encoding_in_words(self) -> str:
        return _WORDS.get(self.encoding, "UTF-16")

    def numbered(self) -> Numbered:
        """Every line with its number, from the first."""
        self._stream.seek(0)
        text = io.TextIOWrapper(self._stream, encoding=self.encoding, newline=None)
        try:
            for number, line in enumerate(text, 1):
                yield number, (line.removeprefix("\ufeff") if number == 1 else line).rstrip("\n")
        finally:
            text.detach()

    def said_delimiter(self) -> str:
        """What a first line such as "sep=;" says, which Excel reads; empty without one."""
        for _, line in self.numbered():
            found = _SEPARATOR.fullmatch(line.strip())
            return found[1] if found else ""
        return ""


def _lines_in(stream: IO[bytes], encoding: str) -> int | None:
    """How many lines the file has in this encoding; None where it is not in it."""
    decoder = codecs.getincrementaldecoder(encoding)()
    stream.seek(0)
    lines = 0
    try:
        while chunk := stream.read(_CHUNK):
            text = decoder.decode(chunk)
            lines += max(text.count("\n"), text.count("\r"))
        decoder.decode(b"", True)
    except UnicodeDecodeError:
        return None
    return lines + 1


def split_rows(lines: Numbered, delimiter: str, width: int) -> Iterator[Row]:
    """Every line with content as a row of `width` cells, or with the fault that keeps it from being one.

    A `width` of 0 takes a row of any.
    """
    waiting: deque[tuple[int, str]] = deque()
    for number, line in _with(waiting, lines):
        if not line.strip(_NO_CONTENT):
            continue
        cells = _split(line, delimiter)
        if cells is None and line.count('"') % 2:
            cells = _joined(line, delimiter, width, waiting, lines)
        yield _row(number, line, delimiter, cells, width)


def _with(waiting: deque[tuple[int, str]], lines: Numbered) -> Numbered:
    """The lines that were looked at ahead and belong to no cell before them, then the others."""
    while True:
        if waiting:
            yield waiting.popleft()
            continue
        following = next(lines, None)
        if following is None:
            return
        yield following


def _joined(
    line: str, delimiter: str, width: int, waiting: deque[tuple[int, str]], lines: Numbered
) -> list[str] | None:
    """The cells of a row whose open quotation mark is closed on one of the next lines; else None."""
    ahead: list[tuple[int, str]] = []
    text = line
    while len(ahead) < MOST_LINES and len(text) < LONGEST_ROW:
        following = waiting.popleft() if waiting else next(lines, None)
        if following is None:
            break
        ahead.append(following)
        text = f"{text}\n{following[1]}"
        cells = _split(text, delimiter) if following[1].count('"') % 2 else None
        if cells is not None and width in {0, len(cells)}:
            return cells
    waiting.extendleft(reversed(ahead))
    return None


def _split(line: str, delimiter: str) -> list[str] | None:
    """The cells of a line; None where a quotation mark is left open or stands astray."""
    if len(line) > LONGEST_ROW:
        return None
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True))
    except (csv.Error, StopIteration):
        return None


def _row(number: int, line: str, delimiter: str, cells: list[str] | None, width: int) -> Row:
    if len(line) > LONGEST_ROW:
        return Row(number, (), fault=f"The row is longer than {LONGEST_ROW:,} characters.")
    if cells is None:
        return Row(
            number,
            [as_seen(cell.strip(' "')) for cell in line.split(delimiter)],
            fault="A quotation mark is opened and not closed, or stands astray.",
        )
    if _CONTROL.search(line):
        fault = "The row holds characters that are not text, such as a NUL."
        return Row(number, (), fault=fault)
    seen = [as_seen(cell.replace("\n", " ")) for cell in cells]
    while width and len(seen) > width and not seen[-1]:
        seen.pop()
    if width and len(seen) != width:
        fault = f"The row has {len(seen)} cells and the header has {width}."
        return Row(number, seen, fault=fault)
    return Row(number, seen)


def first_rows(lines: Iterable[tuple[int, str]], delimiter: str) -> list[Row]:
    """The rows among these lines, to look for the header in."""
    return [row for row in split_rows(iter(lines), delimiter, 0) if not row.fault]
