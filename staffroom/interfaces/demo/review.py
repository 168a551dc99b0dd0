"""What the headteachers found when they reviewed the finished term's posts, and what they signed.

Nearly every post is appropriate; a review in which nothing is ever found would teach nobody anything.
The posts with a finding all passed the check: it takes a person who knows the school to see what is
wrong with them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


Judgement = Literal["appropriate", "needs change", "take down"]


@dataclass(frozen=True, slots=True)
class ReviewFinding:
    """A post of the finished term that was not simply appropriate."""

    post_key: str
    judgement: Judgement
    kind: str  # in two or three words, as the reviewer would say it
    note: str


@dataclass(frozen=True, slots=True)
class ScriptedReview:
    """One school's review of the finished term.

    Every published post that is neither in `findings` nor in `not_looked_at` was judged appropriate.
    """

    findings: tuple[ReviewFinding, ...]
    not_looked_at: tuple[str, ...]  # post keys
    sign_off: str


_REVIEWS: dict[str, ScriptedReview] = {
    "tynebank": ScriptedReview(
        findings=(
            ReviewFinding(
                post_key="revision-room",
                judgement="needs change",
                kind="out of date",
                note=(
                    "The sessions moved from the library to the dining hall on the second day, and the "
                    "post still sends people to the library. Please post the correction, saying that "
                    "it is one."
                ),
            ),
            ReviewFinding(
                post_key="prom-coaches",
                judgement="needs change",
                kind="where pupils will be",
                note=(
                    "It tells anybody where pupils stand by the road, and until when. Next year this "
                    "goes to families by letter; please take the time and the place out of this one."
                ),
            ),
            ReviewFinding(
                post_key="trainer-joke",
                judgement="take down",
                kind="makes fun of a pupil",
                note=(
                    "Nobody is named, but the year group knew at once who was meant, and the pupil was "
                    "upset. Please take it down today. The head of year has spoken to the family."
                ),
            ),
        ),
        not_looked_at=("last-week-menu", "club-awards", "last-day"),
        sign_off=(
            "I have looked at the posts our sites published last term, apart from three from the last "
            "week, which are carried over to the next review. Two needed a change and one was taken "
            "down; in each case I have spoken to the author. The others are appropriate, warm and "
            "useful to families, and I am grateful to the colleagues who write them."
        ),
    ),
    "alder-vale": ScriptedReview(
        findings=(
            ReviewFinding(
                post_key="av-uniform",
                judgement="needs change",
                kind="out of date",
                note=(
                    "The shop no longer opens late on Thursdays. Please correct the day and say that it "
                    "is a correction."
                ),
            ),
        ),
        not_looked_at=(),
        sign_off=(
            "I have read every post of last term. One needed a correction. The others are appropriate "
            "and sound like our school."
        ),
    ),
}


def review(*, school: str) -> ScriptedReview:
    """What the review of the finished term says, apart from the posts that were appropriate."""
    return _REVIEWS[school]
