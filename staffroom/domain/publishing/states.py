"""The life of a post, from draft to posted."""

from __future__ import annotations

from staffroom.engine.lifecycle import Lifecycle, Move, State


DRAFT = "draft"
PENDING = "pending"
CHANGES = "changes_requested"
APPROVED = "approved"
REJECTED = "rejected"
POSTED = "posted"
WITHDRAWN = "withdrawn"
OUTCOMES = {"approve": "approved", "ask for changes": "changes asked for", "reject": "rejected"}

LIFE = Lifecycle(
    thing="post",
    states=(
        State(DRAFT, "draft"),
        State(PENDING, "waiting for approval"),
        State(CHANGES, "changes asked for"),
        State(APPROVED, "approved, to be posted"),
        State(REJECTED, "rejected"),
        State(POSTED, "posted"),
        State(WITHDRAWN, "withdrawn"),
    ),
    moves=(
        Move("save", (DRAFT,), DRAFT, "author"),
        # Any edit after sending goes back to waiting: what is approved is what goes out.
        Move("submit", (DRAFT, CHANGES, PENDING, APPROVED), PENDING, "author"),
        Move("approve", (PENDING,), APPROVED, "approver"),
        Move("ask for changes", (PENDING,), CHANGES, "approver"),
        Move("reject", (PENDING,), REJECTED, "approver"),
        Move("record posting", (APPROVED,), POSTED, "author or approver"),
        Move("withdraw", (DRAFT, PENDING, CHANGES, APPROVED), WITHDRAWN, "author or head"),
    ),
)
