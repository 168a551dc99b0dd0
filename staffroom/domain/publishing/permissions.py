"""Who may write, see, decide on and post what. Pure: None, or a refusal with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from staffroom.domain.actor import Actor, May, Role
from staffroom.engine.refusal import Refusal, Why


WRITERS = (
    Role.STAFF,
    Role.SITE_LEAD,
    Role.LINE_MANAGER,
    Role.OFFICE,
    Role.DEPUTY_HEAD,
    Role.HEADTEACHER,
)
HEADS = (Role.HEADTEACHER, Role.DEPUTY_HEAD)
HIDDEN = Refusal(
    why=Why.HIDDEN,
    reason="There is no such post here, or it is not yours to see.",
    instead="Look through your posts.",
)


@dataclass(frozen=True, slots=True)
class PostFacts:
    """What permissions ask of a post."""

    author_id: str
    submitter_id: str  # empty before it was sent
    led_by_actor: bool  # whether whoever asks is a site lead and runs the post's site


def may_write(by: Actor) -> Refusal | None:
    if by.is_any(*WRITERS):
        return None
    technician = by.is_any(Role.TECHNICIAN)
    return Refusal(
        why=Why.NOT_YOURS,
        reason="A technician looks after the system and writes no posts in it."
        if technician
        else "Posts for the school are written by those who work in it.",
        instead="You can still check a text of your own. If writing posts is part of your work, ask the "
        "headteacher to add it to your roles.",
        obligation="7.1",
    )


def may_see(by: Actor, post: PostFacts) -> Refusal | None:
    """The author; once it was sent, the heads and whoever runs the site too; nobody else."""
    if by.id == post.author_id or (post.submitter_id and _could_approve(by, post)):
        return None
    return HIDDEN


def may_edit(by: Actor, post: PostFacts) -> Refusal | None:
    """The author, for as long as they write posts here at all."""
    if may_see(by, post):
        return HIDDEN
    if by.id == post.author_id:
        return may_write(by)
    return Refusal(
        why=Why.NOT_YOURS,
        reason="Only its author changes the words of a post.",
        instead="Ask for changes, and say which.",
        obligation="5.7",
    )


def may_decide(by: Actor, post: PostFacts) -> Refusal | None:
    """Whoever runs the site or heads the school, and never on their own submission."""
    if may_see(by, post):
        return HIDDEN
    if by.id in {post.author_id, post.submitter_id}:
        return Refusal(
            why=Why.NOT_YOURS,
            reason="Nobody decides on a post of their own.",
            instead="Another approver sees it in their list.",
            obligation="7.5",
        )
    if _could_approve(by, post):
        return None
    return HIDDEN


def may_record_posting(by: Actor, post: PostFacts) -> Refusal | None:
    """Whoever sees it and writes posts here, its author too."""
    return may_see(by, post) or may_write(by)


def may_withdraw(by: Actor, post: PostFacts) -> Refusal | None:
    """The author, whatever their roles are now: it takes nothing out. Once it was sent, the heads too."""
    if may_see(by, post):
        return HIDDEN
    if by.id == post.author_id or by.is_any(*HEADS):
        return None
    return Refusal(
        why=Why.NOT_YOURS,
        reason="A post is taken back by its author or by a head.",
        instead="Reject it, or ask for changes, and say why.",
        obligation="5.7",
    )


def _could_approve(by: Actor, post: PostFacts) -> bool:
    return by.is_any(*HEADS) or post.led_by_actor


def _sent_by_another(by: Actor) -> PostFacts:
    return PostFacts("another", "another", led_by_actor=by.is_any(Role.SITE_LEAD))


def _own(by: Actor) -> PostFacts:
    return PostFacts(by.id, by.id, led_by_actor=False)


_AT_THEIR_SITES = "a site lead at the sites they run"
MAY = (
    May("write posts for the school, and send them in", may_write, "7.1"),
    May("change the words of a post of their own", lambda by: may_edit(by, _own(by)), "5.7"),
    May(
        "read a post that a colleague has sent in",
        lambda by: may_see(by, _sent_by_another(by)),
        "5.7",
        _AT_THEIR_SITES,
    ),
    May(
        "approve a post, reject it or ask for changes",
        lambda by: may_decide(by, _sent_by_another(by)),
        "7.5",
        f"nobody decides on a post of their own; {_AT_THEIR_SITES}",
    ),
    May(
        "say where a colleague’s approved post was posted",
        lambda by: may_record_posting(by, _sent_by_another(by)),
        "7.1",
        f"its author may too, while they write posts here; {_AT_THEIR_SITES}",
    ),
    May(
        "take a colleague’s post back",
        lambda by: may_withdraw(by, _sent_by_another(by)),
        "5.7",
        "its author always may",
    ),
)
