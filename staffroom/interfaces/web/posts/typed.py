"""What somebody had typed when a post moved on under them: filled in again where it fits, else to copy.

An approval is of the words that were read, so after a change it is chosen anew; the reason why a thing
may stand fits only where the very same thing is found again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from staffroom.domain.publishing.queries import PostPage
from staffroom.engine.findings import text_digest
from staffroom.interfaces.web.check.marked import MarginNote


LET = "let-"  # before a finding's key: the box for the reason why it may stand
CHOICES = {"approve": "Approve", "ask for changes": "Ask for changes", "reject": "Reject"}


@dataclass(frozen=True, slots=True)
class Typed:
    """`fits` is by the names of the form's boxes; `chosen` and `to_copy` are what it does not take."""

    fits: Mapping[str, str]
    chosen: str = ""
    to_copy: str = ""


def typed(
    given: Mapping[str, str], page: PostPage, notes: Sequence[MarginNote], *, form_is_open: bool
) -> Typed:
    """Sort what was typed by whether the form that the page shows now may take it again."""
    if form_is_open and given.get("seen", page.digest) == page.digest:
        return Typed(dict(given.items()))
    before = next((v.text for v in page.versions if text_digest(v.text) == given.get("seen")), "")
    reasons = {_about(name, before): given[name] for name in given if name.startswith(LET)}
    there = {(note.tap.rsplit(":", 2)[0], note.match): note for note in notes if form_is_open}
    fits = _own_words(given) if form_is_open else {}
    fits |= {LET + there[about].tap: words for about, words in reasons.items() if about in there}
    left = [given.get(name, "") for name in ("reason", "address") if name not in fits]
    left += [f"“{about[1]}”: {words}" for about, words in reasons.items()
             if words.strip() and about not in there]  # fmt: skip
    return Typed(
        fits=fits,
        chosen="" if "move" in fits else CHOICES.get(given.get("move", ""), ""),
        to_copy="\n\n".join(words.strip() for words in left if words.strip()),
    )


def _own_words(given: Mapping[str, str]) -> dict[str, str]:
    """What fits whatever the post says now: the words for its author, and a no."""
    names = ["reason"] if given.get("move") == "approve" else ["reason", "move"]
    return {name: given.get(name, "") for name in names}


def _about(name: str, before: str) -> tuple[str, str]:
    """The rule and the words that a reason was for, in the text as it was read."""
    rule, *place = name.removeprefix(LET).rsplit(":", 2)
    if len(place) != 2 or not all(part.isdecimal() for part in place):
        return rule, ""
    start, end = (int(part[:9]) for part in place)
    return rule, before[start:end]
