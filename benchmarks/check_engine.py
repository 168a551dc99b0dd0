"""What a check costs: CPU time per post and per build, for rolls of three sizes.

    .venv/bin/python -m benchmarks.check_engine

Posts of about 45 words are put together from invented sentences; one in three names a pupil. Times
are the process's own CPU time, since wall time on a shared machine says more about the neighbours.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from datetime import date

from staffroom.engine.check_post import Facts, Post, Roll, check_post
from staffroom.engine.facts import Pupil, SchoolFacts, Speaking


FIRSTS = """
Amelia Oliver Isla George Ava Noah Mia Arthur Ivy Muhammad Lily Leo Freya Oscar Florence Harry Willow
Archie Rosie Jack Sophia Henry Isabella Charlie Grace Freddie Daisy Theodore Sienna Alfie Poppy Theo
Elsie Jacob Emily Joshua Ella Ethan Aisha Yusuf Zainab Ibrahim Fatima Omar Priya Arjun Ananya Rohan
Chloe Zofia Jakub Maja Filip Chidi Ngozi Kwame Ama Siân Rhys Niamh Callum Eilidh Wei Mei Will Hope May
Mark Summer Dean Rose Kacper Oliwia Leila Darius Tariq Safiya
"""
SYLLABLES = "ald bar cor den ell fen gar hol ing jor kel lan mor nor oak pen rid sel tor und wen"
ENDINGS = "son ley ton wood man field worth by ham er s well shaw croft bridge"
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
)
NAMED = (
    "Congratulations to {} on a fine win!",
    "{}'s picture won first prize.",
    "Goals from {} and others.",
)


def invented_roll(size: int, *, seed: int) -> Roll:
    """A roll of `size` invented pupils with about as many surnames as a real place has."""
    return Roll.build(invented_pupils(size, seed=seed), version=1)


def invented_pupils(size: int, *, seed: int) -> list[Pupil]:
    chance = random.Random(seed)
    firsts, syllables, endings = FIRSTS.split(), SYLLABLES.split(), ENDINGS.split()
    lasts = [
        (chance.choice(syllables) + chance.choice(syllables) + chance.choice(endings)).title()
        for _ in range(max(200, size // 4))
    ]
    return [
        Pupil(
            pupil_id=f"{number:06d}",
            upn="",
            first=chance.choice(firsts),
            middle="",
            last=chance.choice(lasts),
            known_as="",
            dob=date(2012, 3, 4),
            year="9",
            form="9B",
        )
        for number in range(size)
    ]


def invented_posts(count: int, roll: Roll, *, seed: int) -> list[Post]:
    chance = random.Random(seed)
    posts = []
    for _ in range(count):
        sentences = chance.sample(SENTENCES, 4)
        if chance.random() < 1 / 3:
            pupil = chance.choice(roll.pupils)
            sentences[0] = chance.choice(NAMED).format(f"{pupil.first} {pupil.last}")
        posts.append(Post(" ".join(sentences), Speaking.SCHOOL, "x"))
    return posts


def cpu_ms(work: Callable[[], object]) -> float:
    start = time.process_time_ns()
    work()
    return (time.process_time_ns() - start) / 1e6


def measure(size: int, *, posts: int = 2_000) -> str:
    pupils = invented_pupils(size, seed=size)
    build = cpu_ms(lambda: Roll.build(pupils, version=1))
    roll = Roll.build(pupils, version=1)
    facts = Facts(SchoolFacts("Fellside School", phones=("01632 960001",)), roll)
    texts = invented_posts(posts, roll, seed=7)
    for post in texts[:200]:
        check_post(post, facts)
    times = sorted(cpu_ms(lambda post=post: check_post(post, facts)) for post in texts)  # type: ignore[misc]
    words = statistics.mean(len(post.text.split()) for post in texts)
    return (
        f"{size:>8,} {words:>6.1f} {statistics.mean(times):>9.3f} {times[len(times) // 2]:>9.3f} "
        f"{times[int(len(times) * 0.99)]:>9.3f} {build:>10.0f}"
    )


def main() -> None:
    print("    roll  words   mean ms    p50 ms    p99 ms   build ms   (CPU, per post)")
    for size in (1_500, 15_000, 150_000):
        print(measure(size))


if __name__ == "__main__":
    main()
