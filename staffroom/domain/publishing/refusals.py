"""What operations on posts answer when they refuse: the reason, what to do instead, the obligation."""

from __future__ import annotations

from types import MappingProxyType

from staffroom.domain.sites.queries import SiteCard
from staffroom.engine.refusal import Refusal, Why


_BY_TIME = (
    "Open the post by the time that stands with it, and copy the address there; "
    "in an app choose Share, then “Copy link”."
)
_BY_LINK = "Open the post, choose Share and then “Copy link”, and paste that."
_BY_PAGE = "Open the page with the post itself, and copy the address at the top of the browser."
# How one gets at the address of a post.
_HOW_TO_COPY = MappingProxyType(
    {
        "x": _BY_TIME,
        "facebook": _BY_TIME,
        "bluesky": _BY_TIME,
        "threads": _BY_TIME,
        "instagram": _BY_LINK,
        "tiktok": _BY_LINK,
        "youtube": _BY_LINK,
        "linkedin": "Open the menu with three dots at the post, choose “Copy link to post”, and paste that.",
        "website": _BY_PAGE,
        "other": _BY_PAGE,
    }
)


def no_site() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="The school speaks only through accounts in its register of sites.",
        instead="Choose one of the sites listed.",
        obligation="7.1",
    )


def empty() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE, reason="There are no words to send yet.", instead="Write some."
    )


def changed_meanwhile() -> Refusal:
    return Refusal(
        why=Why.TOO_LATE,
        reason="The author changed this post after you opened it.",
        instead="Read the new words, then decide.",
        obligation="7.5",
    )


def wrong_address(on: SiteCard) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"That is not the address of a post on {on.platform_words}.",
        instead="Open the post there and copy its address, beginning with https://.",
        obligation="7.1",
    )


def no_single_post(on: SiteCard) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"That leads to an account or to many posts on {on.platform_words}, not to this one."
        if on.platform not in {"website", "other"}
        else "That leads to the front page of the site, not to this post.",
        instead=_HOW_TO_COPY[on.platform],
        obligation="7.1",
    )


def another_account(on: SiteCard, account: str) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"That is a post of “{account}”; {on.name} is “{on.handle}”.",
        instead=f"Copy the address of the post on “{on.handle}”. If it went out on the other account, "
        "take it down there and post it again.",
        obligation="7.1",
    )


def stale() -> Refusal:
    return Refusal(
        why=Why.TOO_LATE,
        reason="The words or the roll changed after this check was made.",
        instead="Look at the check again and send it once more.",
        obligation="5.5",
    )


def too_long(what: str, length: int, longest: int) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"{what} has {length:,} characters; it may have {longest:,}.",
        instead="Shorten it. Nothing was stored.",
    )


def no_text() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="This text holds characters that are no text, as a copied file does.",
        instead="Type it, or paste it as plain text.",
    )


def no_without_reason() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="A no needs its reason.",
        instead="Say in a sentence what the author should know.",
    )


def holds_left(count: int, obligation: str) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="What holds this post has no reason yet why it may stay."
        if count == 1
        else f"{count} of the things that hold this post have no reason yet why they may stay.",
        instead="Give the reason, or ask for changes.",
        obligation=obligation,
    )


def decided_before(name: str, state: str) -> Refusal:
    return Refusal(
        why=Why.TOO_LATE,
        reason=f"{name} decided on this post before you: it is now “{state}”.",
        instead="Your own decision was not recorded. Read theirs below.",
    )
