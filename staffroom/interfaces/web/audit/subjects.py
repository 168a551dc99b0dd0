"""What an entry of the log is about, in words, and the page of it that the reader may open."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import Http404
from django.urls import reverse

from staffroom.domain.actor import Role
from staffroom.domain.audit.queries import EntryLine, post_told_of
from staffroom.domain.people.permissions import may_read_register
from staffroom.domain.people.queries import listed_as
from staffroom.domain.publishing.queries import visible
from staffroom.domain.review.permissions import may_read as may_read_reviews
from staffroom.domain.review.queries import terms_of
from staffroom.domain.schools.permissions import may_change_own_details
from staffroom.interfaces.web.base import Here


LONGER_THAN_ANY = 2**53
JUDGED = "archived post"  # under which a judgement names what it is about
Subject = tuple[str, str]  # words and address; the address is empty where there is no page to open
_WORDS = {
    "account": "an account",
    "archive": "an archived post",
    "entry": "an entry of this log",
    "import": "a list that was brought in",
    "letter": "a letter",
    "passage": "the list of somebody who joined or leaves",
    "post": "a post that is not yours to open",
    "pre-election period": "a pre-election period",
    "review": "a review",
    "school": "the school",
    "site": "a site",
    "task": "a task",
    "term": "a term",
    "upload": "a file",
}


def kind_in_words(kind: str) -> str:
    """What entries of this kind are about, to choose from a list."""
    return "a post" if kind == "post" else _WORDS.get(kind, kind)


def subjects(lines: Iterable[EntryLine], here: Here) -> dict[int, Subject]:
    """Words and address by the place of the entry."""
    lines = list(lines)
    posts = visible(_ids(lines, "post"), by=here.actor)
    terms = terms_of(_ids(lines, "review"), by=here.actor)
    listed = listed_as(here.school.id, _ids(lines, "account")) if _gives_access(here) else {}
    return {line.seq: _subject(line, here, posts, terms, listed) for line in lines}


def place_of(number: int) -> int:
    """The place of the entry that people call `number`: the first is 1. A number beyond any log is 404."""
    if not 0 < number < LONGER_THAN_ANY:
        raise Http404
    return number - 1


def is_told(seq: int, here: Here) -> bool:
    """Whether the entry of that place is about a post whose page tells this person all of its story."""
    post = post_told_of(here.school.id, seq)
    return bool(post) and post in visible({post}, by=here.actor)


def _ids(lines: list[EntryLine], kind: str) -> set[str]:
    return {line.subject_id for line in lines if line.subject_type == kind}


def _gives_access(here: Here) -> bool:
    return here.actor.is_any(Role.HEADTEACHER)


def _subject(
    line: EntryLine, here: Here, posts: set[str], terms: dict[str, int], listed: dict[str, str]
) -> Subject:
    slug, kind, key = here.school.slug, line.subject_type, line.subject_id
    archived = key if kind == "archive" else line.says.get(JUDGED, "")
    if archived:
        return "the archived post", reverse("archived", args=[slug, archived])
    if kind == "post" and key in posts:
        return "the post", reverse("post", args=[slug, key])
    if kind == "review" and key in terms:
        return "the review", reverse("review", args=[slug, terms[key]])
    if kind == "account" and key in listed:
        return "the account", reverse("access", args=[slug, listed[key]])
    if kind == "entry" and key.isdecimal():
        return f"entry {int(key) + 1}", reverse("audit_entry", args=[slug, int(key) + 1])
    return _page_of_all(kind, key, here)


def _page_of_all(kind: str, key: str, here: Here) -> Subject:
    """Things that stand on one page with all of their kind."""
    slug = here.school.slug
    if kind == "site":
        return "the site", f"{reverse('sites', args=[slug])}#s-{key}"
    if kind == "pre-election period":
        return "the pre-election period", reverse("elections", args=[slug])
    if kind == "term" and may_read_reviews(here.actor) is None:
        return "the term", reverse("reviews", args=[slug])
    if kind == "import" and may_read_register(here.actor) is None:
        return "the list that was brought in", reverse("people", args=[slug])
    if kind == "school" and may_change_own_details(here.actor) is None:
        return "what belongs to the school", reverse("own_details", args=[slug])
    return _WORDS.get(kind, kind), ""
