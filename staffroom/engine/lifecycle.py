"""The life of a thing as one table: its states, the moves between them, and who makes each.

A room's `states.py` holds one `Lifecycle`; the diagrams in docs/reference are made from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from staffroom.engine.refusal import Refusal, Why


@dataclass(frozen=True, slots=True)
class State:
    """One state: its stored name and the words people read."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Move:
    """One allowed move: from any of `sources` to `target`, by `who` in people's words."""

    name: str
    sources: tuple[str, ...]
    target: str
    who: str


class Lifecycle:
    """A table of states and moves. Refuses a table whose moves name unknown states."""

    def __init__(self, *, thing: str, states: Sequence[State], moves: Sequence[Move]) -> None:
        self.thing = thing
        self.states = {state.name: state for state in states}
        self.moves = {move.name: move for move in moves}
        for move in moves:
            unknown = {*move.sources, move.target} - self.states.keys()
            if unknown:
                raise ValueError(f"{thing}: move {move.name} names unknown states {unknown}")

    def words(self, state: str) -> str:
        return self.states[state].words

    def refuse(self, move: str, *, state: str) -> Refusal | None:
        """None if `move` is allowed from `state`, else a refusal that says where the thing stands."""
        if state in self.moves[move].sources:
            return None
        return Refusal(
            why=Why.TOO_LATE,
            reason=f"This {self.thing} is now “{self.words(state)}”, so that can no longer be done.",
            instead=f"Open the {self.thing} again to see what happened.",
        )

    def target(self, move: str) -> str:
        return self.moves[move].target

    def as_mermaid(self) -> str:
        """The diagram of this table, for docs/reference."""
        lines = ["stateDiagram-v2"]
        lines += [f"    {s.name}: {s.words}" for s in self.states.values()]
        lines += [
            f"    {source} --> {move.target}: {move.name} ({move.who})"
            for move in self.moves.values()
            for source in move.sources
        ]
        return "\n".join(lines)
