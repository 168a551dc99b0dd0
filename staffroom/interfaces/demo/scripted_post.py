"""What the demo's scripted posts are made of.

Most posts of a good school have no story: somebody wrote them, somebody else approved them, they
were posted. Those are kept as plain text, one paragraph a post, so that they can be read and
changed as prose; the few with a story are written out in full.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


Story = Literal[
    "approved",  # sent, approved, posted
    "mended",  # the first text had a hold; the author mends it, then approved and posted
    "changes",  # the approver asks for changes, the author sends another text, then posted
    "rejected",  # the approver says no, with a reason
    "overridden",  # a hold is overridden with a reason, then posted
    "pending",  # waiting for a decision
    "draft",  # never sent
    "withdrawn",  # sent, and taken back by its author
    "approved_only",  # approved, waiting to be posted by hand
]


@dataclass(frozen=True, slots=True)
class ScriptedPost:
    """One post and what became of it.

    `at` is the moment within its term, from 0 (the first day) to 1: the last day of a finished
    term, the demo's today in the current one. A text may hold the placeholders of `posts.fill`.
    `mended` is the final text where the first one was not the last; `reason` is what the approver
    wrote. `key` is there for the posts the termly review has something to say about.
    """

    site: str  # key of a registered site
    author: str  # cast key
    at: float
    text: str
    story: Story
    mended: str = ""
    reason: str = ""
    key: str = ""


def plain_posts(text: str) -> tuple[ScriptedPost, ...]:
    """The posts without a story, from paragraphs of prose.

    A paragraph starts with a line `site | author | at` or `site | author | at | key`; the lines
    after it are the post, joined by spaces. A line that starts with ¶ begins a new line of the post.
    """
    return tuple(_plain_post(paragraph) for paragraph in text.strip().split("\n\n"))


def _plain_post(paragraph: str) -> ScriptedPost:
    head, *lines = paragraph.splitlines()
    site, author, at, *key = (part.strip() for part in head.split("|"))
    words = " ".join(line.strip() for line in lines)
    return ScriptedPost(
        site=site,
        author=author,
        at=float(at),
        text="\n".join(part.strip() for part in words.split("¶")),
        story="approved",
        key="".join(key),
    )
