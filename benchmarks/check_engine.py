"""What a check costs: CPU time a post and a build, for rolls of three sizes, beside Presidio.

    .venv/bin/python -m benchmarks.check_engine

Two kinds of posts of about 45 words: ordinary ones put together from invented sentences, of which
one in three names a pupil, and the labelled posts of `benchmarks/sets` joined to that length, of
which nearly all have something to find. Times are the process's own CPU time, since wall time on a
shared machine says more about the neighbours. What is compared takes turns, block by block, in one
run, on one thread; a mean is the median of the blocks' means.
"""

from __future__ import annotations

import gc
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from benchmarks.labelled import LabelledSet, read_sets
from benchmarks.peer import Peer
from benchmarks.uk_names import roll_of
from staffroom.engine.check_post import Facts, Post, Roll, check_post
from staffroom.engine.facts import SchoolFacts, Speaking
from staffroom.engine.naming.search import sightings
from staffroom.engine.text.view import TextView


SIZES = (1_500, 15_000, 150_000)
BLOCKS = 5
POSTS = 2_000
PEER_POSTS = 500
WORDS = 45
SCHOOL = SchoolFacts("Grace Fell Academy", phones=("01632 960001",), handles=("@gracefellacad",))
SENTENCES = (
    "Well done to everyone who took part in the cross-country run on Saturday morning.",
    "Our choir sang beautifully at the spring concert, and the hall was full.",
    "Parents’ evening is on Thursday from 4pm to 7pm; please book through the office.",
    "Year 9 are visiting the museum next week and need a packed lunch.",
    "The library is open at lunch for anyone who would like a quiet place to read.",
    "Thank you to Mr Harding for another brilliant science club.",
    "We won 24-18 after a tense second half against a strong side.",
    "Ring 01632 960001 or write to office@school.example if your child is ill.",
    "#ProudOfOurSchool #WorldBookDay",
    "The May half term starts on Friday, and we will be back on Monday morning.",
    "Have you seen the sunflowers outside the science block? Taller than the head of year!",
    "The kitchen is serving roast dinner on Wednesday, with a nut roast for vegetarians 🥕",
    "Lost property is overflowing: please label coats, bottles and, above all, PE kit.",
    "Huge thanks to the Friends of the school, who raised £412 at the winter fair.",
    "Our Year 11s sit their first mock exam today. Deep breaths, everyone, you know this.",
    "Bus 14 is running twenty minutes late because of roadworks on the ring road.",
    "What a performance from our under-13s, who go through to the county final 👏👏",
    "The book fair is in the hall until Thursday, and all profits buy books for the library.",
)
NAMED = (
    "Congratulations to {} on a fine win!",
    "{}'s picture won first prize.",
    "Goals from {} and others.",
)


@dataclass
class Timed:
    """One thing that is measured: milliseconds of CPU for each post, block by block."""

    name: str
    posts: Sequence[Post]
    work: Callable[[Post], object]
    blocks: list[list[float]] = field(default_factory=list)

    def run(self, block: int) -> None:
        """The posts of one block, each timed by itself."""
        times = []
        for post in self.posts[block::BLOCKS]:
            start = time.process_time_ns()
            self.work(post)
            times.append((time.process_time_ns() - start) / 1e6)
        self.blocks.append(times)

    @property
    def mean(self) -> float:
        return statistics.median(statistics.mean(block) for block in self.blocks)

    def row(self) -> str:
        times = sorted(one for block in self.blocks for one in block)
        words = statistics.mean(len(post.text.split()) for post in self.posts)
        return (
            f"{self.name:<36} {words:>6.1f} {self.mean:>9.3f} {times[len(times) // 2]:>9.3f} "
            f"{times[int(len(times) * 0.99)]:>9.3f}"
        )


def build(size: int) -> tuple[float, float, float]:
    """CPU seconds, MB kept and MB at most of a roll of `size`, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.build_roll", str(size)]
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    seconds, kept, most = map(float, said.split())
    return seconds, kept, most


def ordinary_posts(count: int, roll: Roll, *, seed: int) -> list[Post]:
    chance = random.Random(seed)
    posts = []
    for _ in range(count):
        sentences = chance.sample(SENTENCES, chance.choice((3, 4)))
        if chance.random() < 1 / 3:
            pupil = chance.choice(roll.pupils)
            sentences[0] = chance.choice(NAMED).format(f"{pupil.first} {pupil.last}")
        posts.append(Post(" ".join(sentences), Speaking.SCHOOL, "x"))
    return posts


def joined_posts(one: LabelledSet) -> list[Post]:
    """The posts of a set, short ones joined, so that each has about as many words as the others."""
    posts, words = [], []
    for labelled in one.posts:
        words += labelled.post.text.split(" ")
        if len(words) > WORDS - 12:
            posts.append(Post(" ".join(words), Speaking.SCHOOL))
            words = []
    return posts


def take_turns(rivals: Sequence[Timed]) -> None:
    """Warm up, then a block of each in turn; nobody pays for what others hold in memory."""
    for rival in rivals:
        for post in rival.posts[:50]:
            rival.work(post)
    gc.collect()
    gc.freeze()
    for block in range(BLOCKS):
        for rival in rivals:
            rival.run(block)


def checks(facts: Facts) -> Callable[[Post], object]:
    return lambda post: check_post(post, facts)


def names(facts: Facts) -> Callable[[Post], object]:
    return lambda post: sightings(TextView.of(post), facts)


def goal(what: str, figure: str, wanted: str) -> None:
    print(f"{what:<48} {figure:>12}   goal {wanted}")


def main() -> None:
    builds = [build(size) for size in SIZES]
    print(f"{'building a roll':<36} {'CPU s':>6} {'MB kept':>9} {'MB most':>9}")
    for size, (seconds, kept, most) in zip(SIZES, builds, strict=True):
        print(f"{f'{size:,} pupils':<36} {seconds:>6.2f} {kept:>9.0f} {most:>9.0f}")

    rolls = [Facts(SCHOOL, Roll.build(roll_of(size), version=1)) for size in SIZES]
    sizes = [
        Timed(
            f"ordinary posts, roll {size:,}",
            ordinary_posts(POSTS, facts.roll, seed=7),
            checks(facts),
        )
        for size, facts in zip(SIZES, rolls, strict=True)
    ]
    labelled = [
        Timed(
            f"{one.name}'s posts, roll {len(one.facts.roll):,}",
            joined_posts(one),
            checks(one.facts),
        )
        for one in read_sets()
    ]
    print(f"\n{'CPU ms a post, all rules':<36} {'words':>6} {'mean':>9} {'p50':>9} {'p99':>9}")
    take_turns([*sizes, *labelled])
    for timed in (*sizes, *labelled):
        print(timed.row())

    peer, small = Peer(), rolls[0]
    posts = sizes[0].posts[:PEER_POSTS]
    duel = [
        Timed("the check, all rules, roll 1,500", posts, checks(small)),
        Timed("Presidio, all recognisers", posts, lambda post: peer.check(post.text)),
        Timed("the check, names alone", posts, names(small)),
        Timed("Presidio, people alone", posts, lambda post: peer.check_names(post.text)),
    ]
    print(f"\n{'CPU ms a post, taking turns':<36} {'words':>6} {'mean':>9} {'p50':>9} {'p99':>9}")
    take_turns(duel)
    for timed in duel:
        print(timed.row())

    print()
    ours, theirs, our_names, their_names = duel
    goal("mean, ordinary posts, roll 1,500", f"{sizes[0].mean:.3f} ms", "≤ 0.5 ms")
    goal("roll of 150,000 against 1,500", f"{sizes[2].mean / sizes[0].mean:.2f} ×", "flat")
    goal("less CPU than Presidio, all rules", f"{theirs.mean / ours.mean:.0f} ×", "≥ 25 ×")
    goal("less CPU than Presidio, names", f"{their_names.mean / our_names.mean:.0f} ×", "≥ 80 ×")
    goal("building a roll of 150,000", f"{builds[2][0]:.1f} s", "≤ 6 s")
    goal("memory for a roll of 150,000", f"{builds[2][1]:.0f} MB", "≤ 300 MB")


if __name__ == "__main__":
    main()
