"""Patterns that are compiled when they are first asked for.

All of the engine's patterns together take a tenth of a second to compile, and the command line, which
begins anew with every call, asks for a few of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator


Found = re.Match[str]


class LatePattern:
    """A regular expression as `re.compile` gives one, of which the engine asks only these methods."""

    __slots__ = (
        "_flags",
        "_source",
        "findall",
        "finditer",
        "fullmatch",
        "match",
        "search",
        "split",
    )

    search: Callable[..., Found | None]
    match: Callable[..., Found | None]
    fullmatch: Callable[..., Found | None]
    finditer: Callable[..., Iterator[Found]]
    findall: Callable[..., list[str]]
    split: Callable[..., list[str]]

    def __init__(self, source: str, flags: re.RegexFlag | int = 0) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        """Comes here once, for the first method that is asked for; then all of them are there."""
        if name not in self.__slots__:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for method in self.__slots__[2:]:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)
