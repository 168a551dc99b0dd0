"""Reading a school's own lists as its programs write them: SIMS, Arbor, Bromcom, Excel, OneRoster."""

from staffroom.engine.school_lists.opening import OtherList, open_list
from staffroom.engine.school_lists.reader import ListReader
from staffroom.engine.school_lists.readings import About, Line, Part, Passed, Remark, WhichPart


__all__ = [
    "About",
    "Line",
    "ListReader",
    "OtherList",
    "Part",
    "Passed",
    "Remark",
    "WhichPart",
    "open_list",
]
