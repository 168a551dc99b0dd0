"""What others can check without this server: the whole log, and proofs about it (RFC 6962).

All of it is text that `verify_audit.py` in the root of the project reads.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from staffroom.domain.actor import Actor
from staffroom.domain.audit.models import Entry
from staffroom.domain.audit.operations import canonical, fields_of
from staffroom.domain.audit.permissions import may_have_proof, may_read_log
from staffroom.domain.audit.queries import Head, head, payload_of
from staffroom.domain.audit.soundness import walk
from staffroom.engine.hash_tree import consistency_path, inclusion_path, root_of
from staffroom.engine.refusal import Refusal, Refused, Why, must


def whole_log(*, by: Actor) -> Iterator[str]:
    """Every entry as a line, the oldest first: all that its leaf is made of, what it says, and the salt.

    With it the head can be made again anywhere. Refuses who may not read the log.
    """
    must(may_read_log(by))
    return lines_of(by.school_id)


def lines_of(school_id: str) -> Iterator[str]:
    """The same for the installation itself, which checks the logs in a backup; not for anybody's eyes."""
    return map(_as_line, walk(school_id))


def entry_proof(*, seq: int, size: int, by: Actor, told: bool) -> str:
    """That one entry stands in the log of the first `size` entries; 0 asks for the log of now.

    `told` is whether the page of its subject shows this person what it says. Refuses everybody else but
    the readers of the log and whoever did it, and a log that is not that long.
    """
    entry = Entry.objects.filter(school_id=by.school_id, seq=seq).select_related("payload").first()
    if entry is None:
        raise Refused(Refusal(why=Why.HIDDEN, reason="There is no such entry."))
    must(may_have_proof(by, did_it=entry.actor == by.id, told=told))
    leaves = _leaves(by.school_id, size)
    if seq >= len(leaves):
        raise Refused(_NOT_THAT_LONG)
    told_of = Head(len(leaves), root_of(leaves).hex())
    return _text(
        "one entry",
        told_of.lines(by.school_id),
        inclusion_path(leaves, seq),
        f"entry: {_as_line(entry)}",
    )


def growth_proof(*, before: int, by: Actor) -> str:
    """That the log of now begins with the log of its first `before` entries. It names nobody.

    Refuses a number of entries that the log does not have.
    """
    leaves = _leaves(by.school_id, 0)
    if not 0 < before <= len(leaves):
        raise Refused(_NOT_THAT_LONG)
    heads = [
        *Head(before, root_of(leaves[:before]).hex()).lines(by.school_id),
        *Head(len(leaves), root_of(leaves).hex()).lines(by.school_id),
    ]
    return _text("growth", heads, consistency_path(leaves, before))


_NOT_THAT_LONG = Refusal(
    why=Why.INCOMPLETE,
    reason="The log did not have that many entries.",
    instead="Take the number of entries from the head that you hold.",
)


_NOT_WHOLE = Refusal(
    why=Why.TOO_LATE,
    reason="The log is not whole, so nothing can be proved from it.",
    instead="Tell the headteacher and the chair of governors; change nothing, and keep the last backup.",
)


def _leaves(school_id: str, size: int) -> list[bytes]:
    """The leaves of the first `size` entries as they are kept; refuses more than there are."""
    newest = head(school_id).size
    if size > newest:
        raise Refused(_NOT_THAT_LONG)
    size = size or newest
    rows = Entry.objects.filter(school_id=school_id, seq__lt=size).order_by("seq")
    try:
        leaves = [bytes.fromhex(leaf) for leaf in rows.values_list("leaf", flat=True)]
    except ValueError:
        leaves = []
    if len(leaves) != size:
        raise Refused(_NOT_WHOLE)
    return leaves


def _text(kind: str, heads: list[str], path: list[bytes], *more: str) -> str:
    steps = [f"path: {step.hex()}" for step in path]
    return "\n".join([f"proof: {kind}", "hash tree: RFC 6962, SHA-256", *heads, *steps, *more, ""])


def _as_line(entry: Entry) -> str:
    payload = payload_of(entry)
    if payload is None:
        return canonical(fields_of(entry) | {"leaf": entry.leaf})
    words = {"says": _read(payload.body), "salt": bytes(payload.salt).hex()}
    return canonical(fields_of(entry) | {"leaf": entry.leaf} | words)


def _read(body: str) -> dict[str, Any]:
    """What a payload says. One that was changed into something unreadable is shown as it is."""
    try:
        said = json.loads(body)
    except ValueError:
        said = body
    return said if isinstance(said, dict) else {"unreadable": body}
