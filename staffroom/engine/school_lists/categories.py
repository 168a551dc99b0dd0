"""Why somebody is bound by the policy (2.1), from the words that staff lists use."""

from __future__ import annotations

from staffroom.engine.facts import CATEGORIES
from staffroom.engine.school_lists.columns import fold


_MEANS: dict[str, tuple[str, ...]] = {
    "governor": ("governor", "governors", "governing body", "trustee", "trustees", "governance",
                 "clerk to governors"),
    "teaching": ("teaching", "teacher", "teachers", "teaching staff", "qualified teacher", "qts",
                 "leadership", "leadership teacher", "head teacher", "headteacher", "slt",
                 "classroom teacher", "ect", "nqt", "unqualified teacher", "senior leadership"),
    "associate": ("associate", "associate staff", "support", "support staff", "non teaching",
                  "non teaching staff", "nonteaching", "teaching assistant", "teaching assistants",
                  "ta", "hlta", "admin", "administrative", "administration", "office", "premises",
                  "technician", "technicians", "other support staff", "auxiliary", "business support",
                  "administrator", "aide", "professional services"),
    "contractor": ("contractor", "contractors", "external contractor", "external contractors",
                   "agency", "agency staff", "agency teacher", "supply", "supply teacher",
                   "supply staff", "peripatetic", "peripatetic teacher", "third party", "external",
                   "agency supply"),
    "teacher trainee": ("teacher trainee", "teacher trainees", "trainee teacher", "student teacher",
                        "pgce", "pgce student", "itt", "itt trainee", "scitt", "schools direct",
                        "school direct", "trainee teachers"),
    "other trainee": ("other trainee", "other trainees", "trainee", "trainees", "apprentice",
                      "apprentices", "placement", "student placement", "intern", "work experience"),
    "volunteer": ("volunteer", "volunteers", "parent helper", "voluntary", "parent volunteer",
                  "helper"),
    "other": ("other", "others", "visitor", "visitors", "visiting professional", "guest"),
}  # fmt: skip

_BY_WORDS = {fold(words): category for category, several in _MEANS.items() for words in several}
_YES = frozenset({"y", "yes", "true", "t", "1", "x"})
_NO = frozenset({"n", "no", "false", "f", "0"})


def read_category(cell: str) -> str | None:
    """One of the categories of 2.1, empty for an empty cell; None for words that say none of them."""
    key = fold(cell)
    return _BY_WORDS.get(key) if key else ""


def read_teaching(cell: str) -> str | None:
    """From a column that only says whether somebody teaches."""
    key = fold(cell)
    if key in _YES:
        return "teaching"
    return "associate" if key in _NO else read_category(cell)


def says_here(cell: str) -> bool:
    """Whether a status such as "Current" or "Left" leaves somebody on the list; empty and unknown do."""
    return fold(cell) not in _GONE


_GONE = frozenset(
    map(fold, ("left", "leaver", "leavers", "former", "inactive", "off roll", "no", "false", "n",
               "archived", "past", "historic", "tobedeleted", "ended", "not current", "previous",
               "ex staff", "withdrawn", "deleted", "resigned", "retired"))
)  # fmt: skip
NOT_KNOWN = f"One of: {', '.join(CATEGORIES)}."
