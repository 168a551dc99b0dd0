"""A name with a space, a point or a line between its letters: "A M E L I A   B R O W N"."""

from __future__ import annotations

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView


_FEWEST, _MOST = 6, 40  # letters
_APART = 4  # spaces, points or lines between two letters


def spaced_name_at(view: TextView, facts: Facts, index: int) -> Sighting | None:
    """The full name that is spelt letter by letter from token `index` on."""
    if len(view.tokens) < index + _FEWEST or len(view.tokens[index + 1].word) > 1:
        return None
    if index and len(view.tokens[index - 1].word) == 1 and len(view.gap(index)) <= _APART:
        return None  # looked at from its first letter
    end = index
    while end < min(index + _MOST, len(view.tokens)):
        token = view.tokens[end]
        if token.kind is not Kind.WORD or len(token.word) > 1:
            break
        if end > index and not 1 <= len(view.gap(end)) <= _APART:
            break
        end += 1
    if end - index < _FEWEST:
        return None
    letters = "".join(token.word for token in view.tokens[index:end])
    for middle in range(2, len(letters) - 1):
        if facts.roll.has_first(letters[:middle]):
            for stop in range(len(letters), middle + 1, -1):
                places = facts.roll.named(letters[:middle], letters[middle:stop])
                if places:
                    return Sighting(index, index + stop, Form.FULL, places, True)
    return None
