"""First names in one list and their surnames in another: "Amelia, Zoë, Mo … Brown, Jones, Khan"."""

from __future__ import annotations

from staffroom.engine.check_facts import Facts
from staffroom.engine.naming.sighting import Form, Sighting
from staffroom.engine.text.tokens import Kind
from staffroom.engine.text.view import TextView


_FEWEST = 2  # names that make a list
_JOINTS = frozenset({", ", ",", "; ", ";", "\n", " / ", "/", " | ", "|", "\t", " & ", "\r\n"})


def paired(view: TextView, facts: Facts, found: list[Sighting]) -> list[Sighting]:
    """`found`, with each first name of a list that has its surname in a list beside it for sure."""
    if len([s for s in found if s.form is Form.LONE]) < _FEWEST:
        return found
    taken = {i for s in found if s.form is not Form.LONE for i in range(s.first, s.end)}
    words = [
        (i, token.word)
        for i, token in enumerate(view.tokens)
        if token.kind is Kind.WORD and i not in taken
    ]
    firsts = _runs(view, [i for i, word in words if facts.roll.has_first(word)])
    lasts = _runs(view, [i for i, word in words if facts.roll.has_last(word)])
    sure: dict[int, Sighting] = {}
    for run in firsts:
        for other in lasts:
            if len(run) == len(other):
                sure.update(_pairs(view, facts, run, other))
    if not sure:
        return found
    kept = [s for s in found if s.first not in sure]
    return sorted([*kept, *sure.values()], key=lambda s: s.first)


def _pairs(
    view: TextView, facts: Facts, firsts: list[int], lasts: list[int]
) -> dict[int, Sighting]:
    sure: dict[int, Sighting] = {}
    for first, last in zip(firsts, lasts, strict=True):
        places = facts.roll.named(view.tokens[first].word, view.tokens[last].word)
        if places:
            for index in (first, last):
                sure[index] = Sighting(index, index + 1, Form.FULL, places, True)
    return sure if len(sure) >= 2 * _FEWEST else {}


def _runs(view: TextView, indexes: list[int]) -> list[list[int]]:
    """The `indexes` that follow one another with commas, line ends or an "and" between them."""
    runs: list[list[int]] = []
    for index in indexes:
        if runs and _follows(view, runs[-1][-1], index):
            runs[-1].append(index)
        else:
            runs.append([index])
    return [run for run in runs if len(run) >= _FEWEST]


def _follows(view: TextView, before: int, index: int) -> bool:
    if index == before + 1:
        return view.gap(index) in _JOINTS
    return index == before + 2 and view.tokens[before + 1].word == "and"
