"""A set of words written the way people write lists: with spaces."""

from __future__ import annotations


def word_set(*lines: str) -> frozenset[str]:
    """The words of all `lines`, which hold folded words parted by spaces."""
    return frozenset(word for line in lines for word in line.split())
