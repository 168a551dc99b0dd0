"""The forms in which one name may be written, as folded words without spaces."""

from __future__ import annotations

import re

from staffroom.engine.text.fold import fold_word
from staffroom.engine.text.word_set import word_set


# Small words that belong to the surname after them ("van der Berg", "El-Amin").
PARTICLES = word_set(
    "van von der den de da do dos das del della di du la le los el al bin ibn bint ap ter ten te zu"
)
# Particles that never stand apart: "O'Brien" is no "Brien".
_BOUND = word_set("o mc mac fitz st san")

_INNER_CAPITAL = re.compile(r"[^\W\d_]['’]?[a-z]*(?=[A-Z])")
_NO_LETTER = re.compile(r"[\W\d_]+")


def words_of(name: str) -> list[str]:
    """The folded words of a name as it stands in a list: "Smith-Jones" is two, "O'Brien" one."""
    return [word for word in _NO_LETTER.split(fold_word(name)) if word]


def first_forms(name: str) -> list[str]:
    """A first name whole and, if it has several words, each word of two letters or more."""
    words = words_of(name)
    if len(words) < 2:
        return words
    return list(dict.fromkeys(["".join(words), *(word for word in words if len(word) > 1)]))


def last_forms(name: str) -> list[str]:
    """A surname whole, without its particles, and each half of a double barrel.

    "van der Berg" gives "vanderberg" and "berg"; "Smith-Jones" gives "smithjones", "smith" and
    "jones"; "O'Brien" only "obrien".
    """
    words = words_of(name)
    if len(words) < 2:
        return words
    forms = ["".join(words)]
    half = ""
    for word in words:
        if word in PARTICLES and not half:
            continue
        half += word
        if word not in _BOUND and len(half) > 2:
            forms.append(half)
            half = ""
    return list(dict.fromkeys(forms))


def opening_words(name: str) -> list[str]:
    """The words with which a text may begin this name when it parts what the list joins.

    "Mary-Jane" may begin with "mary", "McDonald" with "mc".
    """
    inner = _INNER_CAPITAL.match(name)
    words = words_of(name)[:1]
    return [*words, fold_word(inner[0])] if inner else words
