"""How the publishing room keeps obligations, with live evidence."""

from __future__ import annotations

from datetime import datetime

from staffroom.domain.publishing import tally
from staffroom.domain.publishing.tally import Count
from staffroom.engine.coverage import Control, Evidence, Kind, counted


CONTROLS = (
    Control(
        obligations=("3.2", "5.5"),
        kind=Kind.PREVENT,
        says="names on the roll, contact details, identifiers, what is confidential or commercial, "
        "and a colleague's private matters are held",
    ),
    Control(
        obligations=("5.3", "5.4", "5.6"),
        kind=Kind.DETECT,
        says="each draft for a school site is read for abuse, disrepute, politics and for views "
        "given as the school's",
    ),
    Control(
        obligations=("3.1",),
        kind=Kind.ADVISE,
        says="every finding says what could go wrong for a person, and cites its clause",
    ),
    Control(
        obligations=("5.7",),
        kind=Kind.RECORD,
        says="every wording of a post is kept, with who wrote it, when, and the decision on it",
    ),
    Control(
        obligations=("6.5", "7.1"),
        kind=Kind.PREVENT,
        says="a post can be written only for a site in the register",
    ),
    Control(
        obligations=("7.5",),
        kind=Kind.PREVENT,
        says="nothing goes out before somebody other than its author has approved it",
    ),
)
NOTHING_SENT = "No post has been sent for approval yet."
NOTHING_OUT = "Nothing has gone out yet."


def measure(school_id: str, at: datetime) -> tuple[Evidence, ...]:
    """The evidence of each control above, in their order."""
    checked = tally.checked(school_id)
    sent = "posts sent for approval were checked first, word for word."
    return (
        _evidence(
            tally.held(school_id),
            "posts with something held were mended, stopped, or let through for a stated reason.",
            "No post has been held yet.",
        ),
        _evidence(checked, sent, NOTHING_SENT),
        _evidence(checked, sent, NOTHING_SENT),
        _evidence(
            tally.wordings(school_id), "wordings are kept as they were written.", NOTHING_SENT
        ),
        _evidence(
            tally.through_the_register(school_id),
            "posts went out at an address of a registered site's platform.",
            NOTHING_OUT,
        ),
        _evidence(
            tally.approved_by_another(school_id),
            "posts that went out were approved by somebody else first.",
            NOTHING_OUT,
        ),
    )


def _evidence(count: Count, sentence: str, none_yet: str) -> Evidence:
    return counted(
        count.covered,
        count.total,
        sentence,
        rows="posts",
        last_seen=count.last,
        none_yet=none_yet,
    )
