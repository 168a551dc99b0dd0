"""What an entry of the log is about, in words, and the page of it that the reader may open."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse

from staffroom.domain.audit.queries import EntryLine
from staffroom.domain.publishing.queries import visible
from staffroom.domain.review.queries import terms_of
from staffroom.interfaces.web.base import Here


JUDGED = "archived post"  # under which a judgement names what it is about
_WORDS = {
    "account": "an account",
    "import": "a list that was brought in",
    "post": "a post that is not yours to open",
    "pre-election period": "a pre-election period",
    "review": "a review",
    "school": "the school",
    "site": "a site",
    "term": "a term",
    "upload": "a file",
}


def subjects(lines: Iterable[EntryLine], here: Here) -> dict[int, tuple[str, str]]:
    """Words and address by the place of the entry; the address is empty where there is no page."""
    lines = list(lines)
    posts = visible(_ids(lines, "post"), by=here.actor)
    terms = terms_of(_ids(lines, "review"), by=here.actor)
    return {line.seq: _subject(line, here.school.slug, posts, terms) for line in lines}


def _ids(lines: list[EntryLine], kind: str) -> set[str]:
    return {line.subject_id for line in lines if line.subject_type == kind}


def _subject(line: EntryLine, slug: str, posts: set[str], terms: dict[str, int]) -> tuple[str, str]:
    kind, key = line.subject_type, line.subject_id
    archived = key if kind == "archive" else line.says.get(JUDGED, "")
    if archived:
        return "the archived post", reverse("archived", args=[slug, archived])
    if kind == "post" and key in posts:
        return "the post", reverse("post", args=[slug, key])
    if kind == "review" and key in terms:
        return "the review", reverse("review", args=[slug, terms[key]])
    if kind == "site":
        return "the site", f"{reverse('sites', args=[slug])}#s-{key}"
    if kind == "pre-election period":
        return "the pre-election period", reverse("elections", args=[slug])
    return _WORDS.get(kind, kind), ""
