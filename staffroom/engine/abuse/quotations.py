"""What a post quotes, in double or single quotation marks."""

from __future__ import annotations

import re

from staffroom.engine.text.view import TextView, within


# Folding takes single marks away together with apostrophes, so these are sought in the original.
_SINGLE = re.compile(r"(?<!\w)[‘'](?=\w)(?:[^‘’'\n]|(?<=\w)[’'](?=\w)){2,400}[’'](?!\w)")


class Quotations:
    """The stretches of one post that are somebody else's words."""

    def __init__(self, view: TextView) -> None:
        self._view = view
        self._double = view.quotations()
        self._single = [found.span() for found in _SINGLE.finditer(view.post.text)]

    def hold(self, start: int) -> bool:
        """Whether place `start` of the folded text is quoted."""
        if self._double and within(self._double, start):
            return True
        return bool(self._single) and within(self._single, self._view.folded.starts[start])
