"""The words of 6.7 that people keep to, each wording with its digest. A wording that was given stays here."""

from __future__ import annotations

from dataclasses import dataclass

from staffroom.engine.findings import text_digest


@dataclass(frozen=True, slots=True)
class Undertaking:
    """One wording; an answer keeps its digest, so that it can be shown what was agreed to."""

    words: str

    @property
    def digest(self) -> str:
        return text_digest(self.words)


# The newest last. Add one at the end; never change one.
JOINING = (
    Undertaking(
        "I have been told of the social media policy of this school, and where to read it. If I worked "
        "at another school before: I do not contact its pupils through my personal social media. I "
        "neither ask to be connected with them nor agree to it, and I do not follow them or write to "
        "them there. If one of them writes to me, I do not answer, and I tell my line manager."
    ),
)
LEAVING = (
    Undertaking(
        "When I have left this school, I do not contact its pupils through my personal social media. "
        "I neither ask to be connected with them nor agree to it, and I do not follow them or write to "
        "them there. If one of them writes to me, I do not answer, and I tell the school."
    ),
)
_BY_DIGEST = {each.digest: each for each in (*JOINING, *LEAVING)}


def words_of(digest: str) -> str:
    """What was agreed to; empty for a digest that is none of ours."""
    found = _BY_DIGEST.get(digest)
    return found.words if found else ""
