"""What operations on tasks answer when they refuse."""

from __future__ import annotations

from datetime import date

from staffroom.engine.refusal import Refusal, Why


def not_yours() -> Refusal:
    return Refusal(
        why=Why.HIDDEN,
        reason="There is no such task of yours: it was settled, handed over, or is a colleague’s.",
        instead="Look at what needs you now.",
    )


def may_not_take(obligation: str) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="They may not do this, so it cannot be handed to them.",
        instead="Choose one of those listed.",
        obligation=obligation,
    )


def no_such_day() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="A task is put off until a day ahead, within a year.",
        instead="Choose tomorrow or later.",
    )


def no_reason() -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="There is no reason yet.",
        instead="Say in a few words why it can wait, such as: the family answers on Friday.",
    )


def past_due(due: date, obligation: str) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"It is due on {due:%-d %B}, before that day.",
        instead="Choose an earlier day, or tick that you mean it.",
        obligation=obligation,
    )


def do_the_thing(obligation: str) -> Refusal:
    return Refusal(
        why=Why.INCOMPLETE,
        reason="This is done by doing it, not by saying so.",
        instead="Open it and do what it asks; it goes from your list by itself.",
        obligation=obligation,
    )


def too_long(text: str, longest: int) -> Refusal | None:
    if len(text) <= longest:
        return None
    return Refusal(
        why=Why.INCOMPLETE,
        reason=f"That has {len(text):,} characters; it may have {longest:,}.",
        instead="Shorten it. Nothing was stored.",
    )
