"""What operations on posts answer when they refuse: the reason, what to do instead, the obligation."""

from __future__ import annotations

from staffroom.domain.sites.queries import SiteCard
from staffroom.engine.refusal import Refusal, Why


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
