"""Which words of a post are somebody else's: in quotation marks, or told as said by a person."""

from __future__ import annotations

import re
from bisect import bisect_left

from staffroom.engine.sensitive.sentences import Sentence
from staffroom.engine.text.view import TextView, within
from staffroom.engine.text.word_set import word_set


# Folding takes single quotation marks for apostrophes, so they are looked for in the original. The
# closing one stands after a stop, which tells it from the apostrophes inside.
_SINGLE = re.compile(r"(?<!\w)[‘'](?=[^\W\d_])[^\n]{1,600}?[.,!?…][’'](?!\w)")
_SAYS = word_set(
    "said says told tells wrote writes explained explains added adds commented comments reflected",
    "argued argues asked according quoted replied remembers recalled admitted beamed laughed",
    "interview interviewed",
)
_NOT_OURSELVES = re.compile(r"\b(?:i|we) (?:said|told|wrote|added|asked|say)\b")
_SPEAKER = re.compile(
    r"(?:^|\n)[^:\n]{0,40}\b(?:year \d+|y\d+|pupils?|students?|captain)[^:\n]{0,20}: ?"
)


def quoted(view: TextView) -> list[tuple[int, int]]:
    """The stretches of the folded text between quotation marks of either kind."""
    found = view.quotations()
    if "'" in view.post.text or "‘" in view.post.text:
        starts = view.folded.starts
        for single in _SINGLE.finditer(view.post.text):
            found.append((bisect_left(starts, single.start()), bisect_left(starts, single.end())))
    return _merged(found)


def _merged(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def in_quotes(stretches: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether either end of a stretch is inside a quotation."""
    return within(stretches, start) or within(stretches, max(start, end - 1))


def told_of_others(view: TextView, part: Sentence) -> bool:
    """Whether a sentence gives, without quotation marks, what somebody else said."""
    if not part.words.isdisjoint(_SAYS) and not _NOT_OURSELVES.search(part.text):
        return True
    after = view.lower[part.end : part.end + 30].split()
    if any(word.strip("!?.,-") in _SAYS for word in after[:3]):
        return True
    return bool(_SPEAKER.search(view.lower, max(0, part.start - 80), part.start + 60))
