"""Which first names may stand for which: our own UK families beside the `nicknames` library.

The library leans to the United States and to history, so a pair of its own is taken only if the
short form is cut out of the name ("Timothy", "Tim"; "Tomasina", "Sina") and is no name in its own
right that merely sounds alike. That leaves out amelia for emily, robert for dob and benjamin for
jamie. Short forms that sound different (Bill, Peggy, Mo) are in our own list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from staffroom.engine.text.nicknames import FULL_NAMES, own_pairs
from staffroom.engine.text.word_set import word_set


_SHORTEST = 3  # letters: "Ed" and "Jo" are in our own list, the library's "In" and "Es" nowhere
_ENDINGS = ("ie", "ey", "y", "i", "e", "a", "o")
_NEVER = word_set("dob obed gum kill mat mate ton tan tad lot has hap")  # words before names


def _cut_out_of(name: str, short: str) -> bool:
    """Whether `short` without its pet ending is a piece of `name`."""
    ending = next((e for e in _ENDINGS if short.endswith(e) and len(short) - len(e) > 1), "")
    stem = short[: len(short) - len(ending)]
    if len(stem) > 2 and stem[-1] == stem[-2]:
        stem = stem[:-1]
    return stem in name


def _taken(name: str, short: str, names: frozenset[str]) -> bool:
    if not (_SHORTEST <= len(short) < len(name)) or short in _NEVER or not short.isalpha():
        return False
    own_right = short in names and not name.startswith(short[:3])
    return _cut_out_of(name, short) and not own_right


def library_pairs() -> Iterator[tuple[str, str]]:
    """Each name and short form of the library's table.

    Only the table is read: the library itself takes a tenth of the command line's start to load.
    """
    library = find_spec("nicknames")
    if library is None or library.origin is None:
        raise ModuleNotFoundError("The package nicknames is not installed.", name="nicknames")
    table = Path(library.origin).with_name("names.csv").read_text("utf-8")
    for line in table.splitlines()[1:]:
        name, relation, short = line.split(",")
        if relation == "has_nickname":
            yield name, short


def _forms() -> tuple[Mapping[str, tuple[str, ...]], frozenset[str]]:
    others: defaultdict[str, set[str]] = defaultdict(set)
    pairs = list(library_pairs())
    names = FULL_NAMES.union(name for name, _ in pairs)
    taken = [pair for pair in pairs if _taken(*pair, names)]
    for name, short in (*own_pairs(), *taken):
        others[name].add(short)
        others[short].add(name)
    forms = {name: tuple(sorted(found)) for name, found in others.items()}
    return forms, names.union(forms)


# Each name with its short and other forms, and each short form with the names it stands for; and
# every word that is known to be a first name at all.
OTHER_FORMS, KNOWN_FIRSTS = _forms()
