"""The words that a pattern cannot do without, read from the pattern itself.

A pattern that is made of plain words can only be found in a text that holds those words, and whether
a text holds a word costs far less to ask than a search. So `branches` takes a pattern apart at its
alternatives and gives with each the groups of words of which a text must hold one word each.

It knows as much of regular expressions as the engine's patterns use, and gives up softly: what it
cannot tell asks for nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import reduce


# A run of letters with more spellings than this is better asked of the pattern.
_SPELLINGS = 300
_ATOM = re.compile(
    r"(?P<edge>\\b|\^|\$)"
    r"|(?P<open>\((?:\?(?:(?P<look><?[=!])|P<\w+>|:)|(?!\?)))"
    r"|(?P<gap> |\\s)"
    r"|(?P<any>\[\^?\]?(?:\\.|[^\]\\])*\]|\\\w|\.)"
    r"|(?P<char>\\\W|[^\\()|?*+{])",
    re.S,
)
_REPEAT = re.compile(r"(?:([?*+])|\{(\d+)(?:,\d*)?\})\??")

Words = frozenset[str]
_NOTHING = frozenset({""})


@dataclass(frozen=True, slots=True)
class _Atom:
    """A piece of a pattern: `kind` names the group of `_ATOM`; a group holds its alternatives."""

    kind: str
    char: str = ""
    optional: bool = False
    repeated: bool = False
    within: tuple[tuple[_Atom, ...], ...] = ()

    @property
    def gap(self) -> bool:
        return self.kind == "gap" and not self.optional


Alternative = tuple[str, tuple[_Atom, ...]]  # as it is written, and taken apart


@dataclass(slots=True)
class _Run:
    """The letters since the last gap: their spellings, or None where there is no telling."""

    spellings: Words | None
    groups: list[Words] = field(default_factory=list)

    def add(self, ways: Words | None) -> None:
        if self.spellings is None or ways is None or len(self.spellings) * len(ways) > _SPELLINGS:
            self.spellings = None
        else:
            self.spellings = frozenset(a + b for a in self.spellings for b in ways)

    def end(self) -> None:
        """A gap: what was written before it is a word, if one could tell where it began."""
        if self.spellings and "" not in self.spellings and all(map(str.isalnum, self.spellings)):
            self.groups.append(self.spellings)
        self.spellings = _NOTHING


def branches(pattern: str) -> list[tuple[str, tuple[Words, ...]]]:
    """Each alternative of `pattern`, with the groups of words of which a text must hold one each.

    `pattern` is for folded lower-case text, and a space in it stands for a gap of at least one
    character that is no letter. The rarest-looking group comes first: the one with the longest words.
    """
    found = []
    for source, atoms in _parse(pattern):
        groups = _required(atoms, left=False, right=False)
        found.append((source, tuple(sorted(set(groups), key=_how_common))))
    return found


def _how_common(group: Words) -> tuple[int, int, list[str]]:
    return -min(map(len, group)), len(group), sorted(group)


def _parse(pattern: str) -> list[Alternative]:
    """The alternatives of `pattern` at its top level, as written and as atoms."""
    alternatives, at = _alternatives(pattern, 0)
    if at < len(pattern):
        raise ValueError(f"Cannot read {pattern[at : at + 20]!r} of {pattern!r}")
    return alternatives


def _alternatives(pattern: str, at: int) -> tuple[list[Alternative], int]:
    """The alternatives from `at` on, and where the bracket that ends them stands."""
    alternatives: list[Alternative] = []
    atoms: list[_Atom] = []
    start = at
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            alternatives.append((pattern[start:at], tuple(atoms)))
            atoms, start, at = [], at + 1, at + 1
        else:
            atom, at = _atom(pattern, at)
            atoms.append(atom)
    alternatives.append((pattern[start:at], tuple(atoms)))
    return alternatives, at


def _atom(pattern: str, at: int) -> tuple[_Atom, int]:
    """The atom that begins at `at`, and where the next one does."""
    found = _ATOM.match(pattern, at)
    if found is None:
        raise ValueError(f"Cannot read {pattern[at : at + 20]!r} of {pattern!r}")
    kind, at = found.lastgroup or "", found.end()
    within: tuple[tuple[_Atom, ...], ...] = ()
    if kind == "open":
        kind = "look" if found["look"] else "group"
        alternatives, at = _alternatives(pattern, at)
        within = tuple(atoms for _, atoms in alternatives)
        at += 1
    repeat = _REPEAT.match(pattern, at)
    if repeat is None:
        return _Atom(kind, found[0][-1], within=within), at
    optional = repeat[1] in {"?", "*"} or repeat[2] == "0"
    return _Atom(kind, found[0][-1], optional, repeat[1] != "?", within), repeat.end()


def _required(atoms: tuple[_Atom, ...], *, left: bool, right: bool) -> list[Words]:
    """The groups that `atoms` ask for; `left` and `right` say whether words end at their ends."""
    run = _Run(_NOTHING if left else None)
    for place, atom in enumerate(atoms):
        if atom.kind == "look":
            continue
        if atom.kind == "edge" or atom.gap:
            run.end()
        elif atom.kind == "group":
            _enter(run, atom, ends=_ends(atoms[place + 1 :], right))
        elif atom.kind == "char" and not atom.repeated:
            run.add(frozenset({atom.char, ""}) if atom.optional else frozenset({atom.char}))
        else:
            run.add(None)
    if right:
        run.end()
    return run.groups


def _ends(rest: tuple[_Atom, ...], right: bool) -> bool:
    """Whether a word that is written before `rest` ends there."""
    for atom in rest:
        if atom.kind == "look" or (atom.optional and _parted(atom, 0)):
            continue
        return atom.kind == "edge" or atom.gap or _parted(atom, 0)
    return right


def _parted(atom: _Atom, place: int) -> bool:
    """Whether this is a group of which every alternative begins (0) or ends (-1) in a gap."""
    return atom.kind == "group" and all(each and each[place].gap for each in atom.within)


def _enter(run: _Run, group: _Atom, *, ends: bool) -> None:
    ways = _spellings(group)
    if ways is not None:
        run.add(ways)
        return
    starts, stops = _parted(group, 0), _parted(group, -1)
    if group.optional:
        # "foo(?: bar)?" leaves "foo" as it was, and "(?:the )?foo" begins "foo" as a word.
        if not (starts and ends) and not (stops and run.spellings == _NOTHING):
            run.add(None)
        return
    if group.repeated and not starts and not stops:
        run.add(None)
        return
    if starts:
        run.end()
    left = run.spellings == _NOTHING
    each = [_required(atoms, left=left, right=ends) for atoms in group.within]
    if all(each):
        best = [min(groups, key=_how_common) for groups in each]
        run.groups.append(reduce(frozenset.union, best))
    run.spellings = _NOTHING if stops else None


def _spellings(group: _Atom) -> Words | None:
    """The ways of writing a group of plain letters; None if it holds a gap or anything open."""
    if group.repeated:
        return None
    ways: set[str] = set()
    for atoms in group.within:
        run = _Run(_NOTHING)
        for atom in atoms:
            if atom.kind == "char" and not atom.repeated:
                run.add(frozenset({atom.char, ""}) if atom.optional else frozenset({atom.char}))
            elif atom.kind == "group":
                run.add(_spellings(atom))
            elif atom.kind != "look":
                run.add(None)
        if run.spellings is None:
            return None
        ways |= run.spellings
    if group.optional:
        ways.add("")
    return frozenset(ways) if len(ways) <= _SPELLINGS else None
