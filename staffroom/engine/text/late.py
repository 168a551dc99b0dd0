"""Patterns that are compiled when they are first asked for.

To compile them all would take longer than everything else the command line does, which begins anew
with every call and asks for a few of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator


Found = re.Match[str]
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split")


class LatePattern:
    """A regular expression as `re.compile` gives one, of which the engine asks only these methods."""

    __slots__ = ("_flags", "source", *_METHODS)

    search: Callable[..., Found | None]
    match: Callable[..., Found | None]
    fullmatch: Callable[..., Found | None]
    finditer: Callable[..., Iterator[Found]]
    findall: Callable[..., list[str]]
    split: Callable[..., list[str]]

    def __init__(self, source: str, flags: re.RegexFlag | int = 0) -> None:
        self.source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        """Comes here once, for the first method that is asked for; then all of them are there."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)
