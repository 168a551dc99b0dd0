"""What a zip file may hold before any of it is unpacked for use: no bomb, no entity, no riddle."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from typing import IO
from xml.parsers import expat

from staffroom.engine.roll_file.rows import UnreadableFile


LARGEST_UNPACKED = 256 * 1024 * 1024  # bytes; 150,000 pupils with twelve columns have 90 million
LARGEST_RATIO = 200  # honest sheets pack to a tenth; zeros to a thousandth
RATIO_FROM = 4 * 1024 * 1024  # bytes; below it a high ratio costs nothing
MOST_ENTRIES = 2_000
MOST_ELEMENTS = 12_000_000  # of XML in the whole file
MOST_STRINGS = 1_500_000
MOST_IN_A_ROW = 65_536  # four for each column that a sheet can have
MOST_ELSEWHERE = 500_000  # of styles, merged cells and the like
DEEPEST = 40
# XML in any encoding begins with "<", after a mark and blanks and with zeros between.
_BLANK = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
MOST_BLANKS = 4_096  # before the first mark of a part
_CHUNK = 256 * 1024
# What zipfile raises of an archive that is broken, or packed in a way that it does not know.
_UNUSABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError)

TOO_MUCH = (
    "This file unpacks to more than a school’s list can hold. Save the one sheet that you need as a "
    "file of its own, and choose that."
)
BROKEN = "This file is damaged or not complete. Save it again, and choose the new one."


def open_zip(stream: IO[bytes]) -> zipfile.ZipFile:
    """The archive, once its own table of contents promises no more than we take.

    Python's reader hands out no byte beyond what that table promises, so the promise binds.
    """
    try:
        archive = zipfile.ZipFile(stream)
        entries = archive.infolist()
    except (*_UNUSABLE, ValueError) as problem:
        raise UnreadableFile(BROKEN) from problem
    if len(entries) > MOST_ENTRIES or sum(e.file_size for e in entries) > LARGEST_UNPACKED:
        raise UnreadableFile(TOO_MUCH)
    for entry in entries:
        if entry.flag_bits & 0x1:
            raise UnreadableFile("This file has a password. Save it without one, and choose that.")
        if entry.file_size > max(RATIO_FROM, LARGEST_RATIO * max(1, entry.compress_size)):
            raise UnreadableFile(TOO_MUCH)
    return archive


def unpacked_size(archive: zipfile.ZipFile) -> int:
    return sum(entry.file_size for entry in archive.infolist())


def walk_xml(archive: zipfile.ZipFile) -> dict[str, Walked]:
    """Walk every part that is XML once, and refuse what would cost a reader dear.

    Refuses entities and document types, too many elements, too deep a nest and too wide a row.
    Returns what was seen in each part, by its name.
    """
    seen: dict[str, Walked] = {}
    left = MOST_ELEMENTS
    for entry in archive.infolist():
        walked = Walked(left)
        try:
            with archive.open(entry) as part:
                walked.feed(part)
        except _UNUSABLE as problem:
            raise UnreadableFile(BROKEN) from problem
        except expat.ExpatError as problem:
            raise UnreadableFile(BROKEN) from problem
        left -= walked.elements
        seen[entry.filename] = walked
    return seen


class Walked:
    """One part of an archive, walked: how many rows and formulas, and which cells have no value."""

    def __init__(self, left: int) -> None:
        self.elements = 0
        self.rows = 0
        self.hidden_rows = 0
        self.valueless: dict[tuple[int, int], None] = {}  # formulas whose value was not saved
        self._left = left
        self._parser = expat.ParserCreate()
        self._depth = 0
        self._inside = 0  # elements since this row or this string began
        self._outside = 0  # elements in none
        self._strings = 0
        self._row = 0
        self._cell = ""
        self._has_formula = False
        self._has_value = False

    def feed(self, part: IO[bytes]) -> None:
        first = part.read(_CHUNK)
        begins = first.lstrip(_BLANK)
        if len(first) - len(begins) > MOST_BLANKS:
            raise UnreadableFile(TOO_MUCH)  # what follows could be anything
        if not begins.startswith(b"<"):
            return
        parser = self._parser
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        for chunk in _chunks(first, part):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)

    def _refuse(self, *_: object) -> None:
        raise UnreadableFile(
            "This file defines words of its own in its XML, as no spreadsheet program does. "
            "Open it in Excel, save it anew, and choose that."
        )

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        self._depth += 1
        local = name.rpartition(":")[2]
        if local == "row":
            self._row, self._inside = _whole(attributes.get("r"), self._row + 1), 1
            self.rows += 1
            self.hidden_rows += attributes.get("hidden") in {"1", "true"}
        elif local == "si":
            self._strings, self._inside = self._strings + 1, 1
        elif self._inside:
            self._inside += 1
            self._note_cell(local, attributes)
        else:
            self._outside += 1
        if self._is_too_much():
            raise UnreadableFile(TOO_MUCH)

    def _note_cell(self, local: str, attributes: dict[str, str]) -> None:
        if local == "c":
            self._cell = attributes.get("r", "")
            self._has_formula = self._has_value = False
        elif local == "f":
            self._has_formula = True
        elif local == "v" and self._has_formula:
            self._parser.CharacterDataHandler = self._note_value
        elif local == "is":
            self._has_value = True

    def _note_value(self, text: str) -> None:
        """Only of formulas: some programs write the element and no value in it."""
        self._has_value = bool(text.strip())
        self._parser.CharacterDataHandler = None

    def _is_too_much(self) -> bool:
        return (
            self.elements > self._left
            or self._depth > DEEPEST
            or self._inside > MOST_IN_A_ROW
            or self._outside > MOST_ELSEWHERE
            or self._strings > MOST_STRINGS
        )

    def _end(self, name: str) -> None:
        self._depth -= 1
        local = name.rpartition(":")[2]
        if local in {"row", "si"}:
            self._inside = 0
        elif self._has_formula and local == "c":
            self._parser.CharacterDataHandler = None
            if not self._has_value and len(self.valueless) < MOST_IN_A_ROW:
                self.valueless[self._row, column_of(self._cell)] = None
            self._has_formula = False


def column_of(cell: str) -> int:
    """The column of a cell such as "C7", from 1; 0 where it names none."""
    number = 0
    for letter in cell[:4]:
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    return number


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else otherwise


def _chunks(first: bytes, part: IO[bytes]) -> Iterator[bytes]:
    chunk = first
    while chunk:
        yield chunk
        chunk = part.read(_CHUNK)
