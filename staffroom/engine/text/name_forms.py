"""The forms in which one name may be written, as folded words without spaces."""

from __future__ import annotations

import re
import unicodedata

from staffroom.engine.text.fold import fold_word
from staffroom.engine.text.word_set import word_set


# Small words that belong to the surname after them ("van der Berg", "El-Amin").
PARTICLES = word_set(
    "van von der den de da do dos das del della di du la le los el al bin ibn bint ap ter ten te zu"
)
# Particles that never stand apart: "O'Brien" is no "Brien".
_BOUND = word_set("o mc mac fitz st san abu abd")

_INNER_CAPITAL = re.compile(r"[^\W\d_]['’]?[a-z]*(?=[A-Z])")
_NO_LETTER = re.compile(r"[\W\d_]+")
# Letters that German and the Nordic languages write as two where a keyboard lacks them.
_IN_TWO = str.maketrans(
    {
        **{"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"},
        **{"Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa"},
    }
)
# And back: "Mueller" is also written "Müller"; "Samuel" and "Zoe" are as they are.
_FROM_TWO = re.compile(r"(?<=[bcdfghjklmnpqrstvwxz])([aou])e(?=[bcdfghjkmnpqrstvwxz]|l[a-z])")


def words_of(name: str) -> list[str]:
    """The folded words of a name as it stands in a list: "Smith-Jones" is two, "O'Brien" one."""
    return [word for word in _NO_LETTER.split(fold_word(name)) if word]


def first_forms(name: str) -> list[str]:
    """A first name whole and, if it has several words, each word of two letters or more."""
    words = words_of(name)
    forms = words if len(words) < 2 else ["".join(words), *(w for w in words if len(w) > 1)]
    return list(dict.fromkeys([*forms, *_in_other_letters(name)]))


def last_forms(name: str) -> list[str]:
    """A surname whole, without its particles, and each half of a double barrel.

    "van der Berg" gives "vanderberg" and "berg"; "Smith-Jones" gives "smithjones", "smith" and
    "jones"; "O'Brien" only "obrien"; "McDonald" also "macdonald".
    """
    words = words_of(name)
    forms = ["".join(words)] if words else []
    half = ""
    small = [word for word in words[:-1] if word in PARTICLES]
    if small and len(small) == len(words) - 1:  # "@lottevdmeer" for "van der Meer"
        forms.append("".join(word[0] for word in small) + words[-1])
    for word in words if len(words) > 1 else ():
        if word in PARTICLES and not half:
            continue
        half += word
        if word not in _BOUND and len(half) > 2:
            forms.append(half)
            half = ""
    forms += [other for form in forms if (other := _other_son_of(form))]
    return list(dict.fromkeys([*forms, *_in_other_letters(name)]))


def opening_words(name: str) -> list[str]:
    """The words with which a text may begin this name when it parts what the list joins.

    "Mary-Jane" may begin with "mary", "McDonald" with "mc".
    """
    inner = _INNER_CAPITAL.match(name)
    words = words_of(name)[:1]
    parted = [*words, fold_word(inner[0])] if inner else words
    return [*parted, "mc", "mac"] if {"mc", "mac"} & set(parted) else parted


def initials_of(name: str) -> str:
    """The folded first letter of each word of a name."""
    return "".join(word[0] for word in words_of(name))


def _other_son_of(last: str) -> str:
    """ "Mc" for "Mac" and the other way about; empty for other surnames."""
    if last.startswith("mac") and len(last) > 6:
        return "mc" + last[3:]
    return "mac" + last[2:] if last.startswith("mc") and len(last) > 4 else ""


def _in_other_letters(name: str) -> list[str]:
    """The name whole with "ue" for "ü" and the like, or the other way about, if it has any."""
    if name.isascii():
        if "e" not in name:
            return []
        whole = "".join(words_of(name))
        other = _FROM_TWO.sub(r"\1", whole)
    else:
        composed = unicodedata.normalize("NFC", name)
        whole = composed
        other = composed.translate(_IN_TWO)
    return [] if other == whole else ["".join(words_of(other))]
