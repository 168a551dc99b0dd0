"""From the bytes of a file to its text: what Excel, a MIS and a phone call "CSV"."""

from __future__ import annotations

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from staffroom.engine.roll_file.rows import UnreadableFile


# First bytes of files that people pick by mistake, and what to tell them.
MISTAKEN = (
    (b"PK\x03\x04", "This is an Excel workbook. Save it as “CSV UTF-8” and choose that file."),
    (b"\xd0\xcf\x11\xe0", "This is an old Excel workbook. Save it as CSV and choose that file."),
    (b"%PDF", "This is a PDF. Ask the management system for a CSV file instead."),
)


def decode(content: str | bytes) -> str:
    """The text of a CSV file in UTF-8 (with or without BOM), UTF-16 or Windows-1252.

    Raises `UnreadableFile` for workbooks, PDFs and bytes that are text in none of these.
    """
    if isinstance(content, str):
        return content.removeprefix("\ufeff")
    for start, advice in MISTAKEN:
        if content.startswith(start):
            raise UnreadableFile(advice)
    for encoding in encodings_to_try(content):
        try:
            return content.decode(encoding).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
    raise UnreadableFile("This file is not text that can be read. Save it as “CSV UTF-8”.")


def encodings_to_try(content: bytes) -> tuple[str, ...]:
    """What the first bytes of a file say of its encoding, likeliest first."""
    if content.startswith(BOM_UTF8):
        return ("utf-8-sig",)
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return ("utf-16",)
    # Without a mark, UTF-16 shows itself: every other byte of a plain header is zero.
    head = content[:200]
    if head[1::2].count(0) > len(head) // 4:
        return ("utf-16-le",)
    if head[0::2].count(0) > len(head) // 4:
        return ("utf-16-be",)
    return ("utf-8", "cp1252")
