"""The labelled posts of `benchmarks/sets`, one set a school; a new folder is found by itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from staffroom.engine.check_post import Facts, Post
from staffroom.engine.facts import Speaking
from staffroom.interfaces.cli.read_facts import read_facts


SETS = Path(__file__).parent / "sets"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a post of which a rule should speak."""

    rule: str
    start: int
    end: int
    form: str

    def overlaps(self, start: int, end: int) -> bool:
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class LabelledPost:
    """One post and its labels; a post without any is clean."""

    name: str
    post: Post
    spans: tuple[Span, ...]
    tricky: bool


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """One school's posts and facts. `unseen` sets were kept from those who wrote the rules."""

    name: str
    facts: Facts
    posts: tuple[LabelledPost, ...]
    unseen: bool


def read_sets(only: str | None = None) -> list[LabelledSet]:
    """Every set there is, those that were seen first, or the one that is asked for."""
    folders = [folder for folder in sorted(SETS.iterdir()) if (folder / "posts.jsonl").exists()]
    sets = [read_set(folder) for folder in folders if only in {None, folder.name}]
    if not sets:
        names = ", ".join(folder.name for folder in folders)
        raise SystemExit(f"There is no set {only}. There are: {names}.")
    return sorted(sets, key=lambda one: one.unseen)


def read_set(folder: Path) -> LabelledSet:
    facts = read_facts(
        roll=str(folder / "roll.csv"),
        staff=str(folder / "staff.csv"),
        school=str(folder / "school.toml"),
    )
    lines = (folder / "posts.jsonl").read_text("utf-8").split("\n")
    posts = tuple(_post(line) for line in lines if line)
    return LabelledSet(folder.name, facts, posts, (folder / "UNSEEN").exists())


def _post(line: str) -> LabelledPost:
    data = json.loads(line)
    spans = tuple(Span(s["rule"], s["start"], s["end"], s["form"]) for s in data["spans"])
    post = Post(data["text"], Speaking(data.get("as", "school")))
    return LabelledPost(data["id"], post, spans, bool(data.get("tricky")))
