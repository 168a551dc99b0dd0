"""What a post asks of whom, by where it stands: the tasks that are open for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from staffroom.domain.actor import Actor
from staffroom.domain.publishing.models import Post
from staffroom.domain.publishing.states import APPROVED, CHANGES, PENDING
from staffroom.domain.sites.queries import full_name
from staffroom.domain.tasks import kinds
from staffroom.domain.tasks.operations import Wanted, keep, open_task


OPEN = (PENDING, CHANGES, APPROVED)  # where a post stands while something is asked of somebody
_ASKS = {CHANGES: kinds.CHANGE, APPROVED: kinds.PUT_OUT}


def keep_tasks(post: Post, *, done: Sequence[str], by: Actor, at: datetime) -> None:
    """Open what the post asks now and settle what it asked before; part of an operation that tells."""
    keep(about=str(post.id), wanted=wanted_for(post), done=done, by=by, at=at)


def ask_to_read_reason(post: Post, *, by: Actor, at: datetime) -> None:
    """Its author hears that it was rejected; part of the decision."""
    open_task(about=str(post.id), wanted=_of_author(post, kinds.REJECTED), by=by, at=at)


def wanted_now(school_id: str) -> dict[str, list[Wanted]]:
    """What every open post of a school asks, by its id."""
    rows = Post.objects.filter(school_id=school_id, state__in=OPEN).select_related("site")
    return {str(post.id): wanted_for(post) for post in rows}


def wanted_for(post: Post) -> list[Wanted]:
    if post.state == PENDING:
        return [
            Wanted(
                kinds.DECIDE,
                never=[str(post.author_id)],
                site=str(post.site_id),
                facts=_facts(post),
            )
        ]
    return [_of_author(post, _ASKS[post.state])] if post.state in _ASKS else []


def _of_author(post: Post, kind: str) -> Wanted:
    author = str(post.author_id)
    return Wanted(kind, author, author, site=str(post.site_id), facts=_facts(post))


def _facts(post: Post) -> dict[str, str]:
    return {"site": full_name(post.site.name, post.site.platform)}
