"""Why a file with a list is not read or not brought in, each with what to do instead."""

from __future__ import annotations

from staffroom.domain.people.list_preview import Said, Shown
from staffroom.engine.refusal import Refusal, Why
from staffroom.engine.roll_file import UnreadableFile
from staffroom.engine.school_lists import OtherList


LARGEST_FILE = 64 * 1024 * 1024  # bytes; 150,000 pupils with thirty columns have 45 million


def may_confirm(shown: Shown, version: int, said: Said) -> Refusal | None:
    if shown.roll_version != version:
        return Refusal(
            why=Why.TOO_LATE,
            reason="A list was changed since this preview was made.",
            instead="Choose the file again to see what it would change now.",
        )
    if shown.leaves_no_head:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="The headteacher is missing from the file, and the school would be without one.",
            instead="Choose a file with their line, or make sure that somebody else is headteacher.",
            obligation="7.8",
        )
    if shown.asks_about_lines and not said.lines_meant:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="Some lines of the file cannot be used.",
            instead="Put them right and choose the file again, or say that the rest is to come in "
            "without them.",
        )
    if shown.asks_about_leavers and not said.leavers_meant:
        who = "1 person on the list now is"
        many = f"{shown.leaving:,} people on the list now are"
        return Refusal(
            why=Why.INCOMPLETE,
            reason=f"{who if shown.leaving == 1 else many} missing from the file.",
            instead="If they have left, say so in the box; if not, choose the whole list.",
        )
    if shown.asks_about_names and not said.names_seen:
        return Refusal(
            why=Why.INCOMPLETE,
            reason="Some people in the file may be somebody else on the list.",
            instead="Look at each of them, and say that you have.",
        )
    return None


def too_large(size: int) -> Refusal | None:
    if size <= LARGEST_FILE:
        return None
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"This file has {size / 1048576:,.0f} MB; a list has "
        f"{LARGEST_FILE // 1048576} MB at most.",
        instead="Export the columns that are needed, or one school at a time. Nothing was changed.",
    )


def is_the_other(other: OtherList) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason=other.reason,
        instead="Choose the other list, or another file. Nothing was changed.",
    )


def unreadable(unreadable: UnreadableFile) -> Refusal:
    where = f"Line {unreadable.line}: " if unreadable.line else ""
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"{where}{unreadable.reason}",
        instead="Put the file right and choose it again. Nothing was changed.",
    )


def too_much() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="Reading this file was cut off several times.",
        instead="Save it as CSV, with the columns that are needed alone, and choose that.",
    )


def gone() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="The file is not there any more.",
        instead="Choose it again. Nothing was changed.",
    )
