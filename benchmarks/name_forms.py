"""How many pupils the check finds by each form in which people write a name.

    .venv/bin/python -m benchmarks.name_forms

For a roll of invented pupils, pupils taken by chance are written in each form into an ordinary
sentence. Found is a hold or a caution over the name; right is that its candidates hold the pupil.
"""

from __future__ import annotations

import random
import re
import resource
import string
import time
import unicodedata
from collections.abc import Callable

from benchmarks.uk_names import roll_of
from staffroom.engine.check_post import Facts, Post, Roll
from staffroom.engine.facts import Pupil, SchoolFacts, Speaking
from staffroom.engine.findings import Severity
from staffroom.engine.rules import pupil_name
from staffroom.engine.text.fold import fold_word
from staffroom.engine.text.view import TextView


SCHOOL = SchoolFacts("Grace Fell Academy", short_names=("GFA",), handles=("@gracefellacad",))
CARRIERS = (
    "Well done to {} on a superb match today.",
    "{} scored twice in the second half.",
    "so proud of {} 🎉🎉",
    "The prize went to {}, and the hall cheered.",
    "Big thanks to everybody who came. {} sang two songs, and the choir joined in.",
    "Our captain {} led from the front!",
)
_NICKNAMES = """
Thomas:Tom William:Will Benjamin:Ben Samuel:Sam Joseph:Joe Daniel:Danny Matthew:Matt
Alexander:Alex Edward:Ted Elizabeth:Lizzie Katherine:Katie Rebecca:Becky Jessica:Jess
Isabella:Bella Charlotte:Lottie Eleanor:Ellie Abigail:Abby Amelia:Millie Matilda:Tilly
Mohammed:Mo Joshua:Josh Jacob:Jake Zachary:Zac Theodore:Theo James:Jamie Henry:Harry
Frank:Frankie Olivia:Liv Isabelle:Izzy Georgia:George Megan:Meg Florence:Flo Albert:Bertie
Harrison:Harry Sebastian:Seb Nathan:Nate Bethany:Beth Martha:Marty Louis:Lou Lucy:Lu
"""
NICKNAMES = dict(pair.split(":") for pair in _NICKNAMES.split())
_TWO = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "Ö": "Oe", "Ø": "Oe", "Ü": "Ue"}

Written = Callable[[Pupil, random.Random], str]


def bare(name: str) -> str:
    return re.sub(r"[^a-z]", "", fold_word(name))


def misspelt(word: str, chance: random.Random, times: int = 1) -> str:
    """`word` with `times` letters swapped, left out, doubled or mistyped, never the first."""
    for _ in range(times):
        at = chance.randrange(1, max(2, len(word) - 1))
        letter = chance.choice(string.ascii_lowercase)
        word = chance.choice(
            [
                word[:at] + word[at + 1 :],
                word[:at] + word[at] + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
            ]
        )
    return word


def ascii_only(name: str) -> str:
    plain = name.translate(str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "ı": "i"}))
    plain = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in plain if not unicodedata.combining(c))


def full(p: Pupil) -> str:
    return f"{p.first} {p.last}"


def _if(wanted: object, text: str) -> str:
    return text if wanted else ""


FORMS: dict[str, Written] = {
    "First Last": lambda p, c: full(p),
    "FIRST LAST": lambda p, c: full(p).upper(),
    "first last": lambda p, c: full(p).lower(),
    "First Last’s": lambda p, c: f"{full(p)}’s",
    "First Lasts": lambda p, c: f"{full(p)}s",
    "Known-as Last": lambda p, c: _if(p.known_as, f"{p.known_as} {p.last}"),
    "Nickname Last": lambda p, c: _if(p.first in NICKNAMES, f"{NICKNAMES.get(p.first)} {p.last}"),
    "First Middle Last": lambda p, c: _if(p.middle, f"{p.first} {p.middle} {p.last}"),
    "First M. Last": lambda p, c: _if(p.middle, f"{p.first} {p.middle[:1]}. {p.last}"),
    "First M Last": lambda p, c: _if(p.middle, f"{p.first} {p.middle[:1]} {p.last}"),
    "Middle Last": lambda p, c: _if(p.middle, f"{p.middle} {p.last}"),
    "Last, First": lambda p, c: f"{p.last}, {p.first}",
    "LAST First": lambda p, c: f"{p.last.upper()} {p.first}",
    "First L.": lambda p, c: f"{p.first} {p.last[0].upper()}.",
    "First L": lambda p, c: f"{p.first} {p.last[0].upper()}",
    "first l": lambda p, c: f"{p.first} {p.last[0]}".lower(),
    "F. Last": lambda p, c: f"{p.first[0]}. {p.last}",
    "F Last": lambda p, c: f"{p.first[0]} {p.last}",
    "F.M. Last": lambda p, c: _if(p.middle, f"{p.first[0]}.{p.middle[:1]}. {p.last}"),
    "FM Last": lambda p, c: _if(p.middle, f"{p.first[0]}{p.middle[:1]} {p.last}"),
    "FL (form)": lambda p, c: f"{p.first[0]}{p.last[0].upper()} ({p.form})",
    "F.L. of form": lambda p, c: f"{p.first[0]}.{p.last[0].upper()}. of {p.form}",
    "@firstlast": lambda p, c: f"@{bare(p.first)}{bare(p.last)}",
    "@first_last": lambda p, c: f"@{bare(p.first)}_{bare(p.last)}",
    "@first.last07": lambda p, c: f"@{bare(p.first)}.{bare(p.last)}07",
    "@firstlastgfa": lambda p, c: f"@{bare(p.first)}{bare(p.last)}gfa",
    "@firstlastxx": lambda p, c: f"@{bare(p.first)}{bare(p.last)}xx",
    "@lastfirst": lambda p, c: f"@{bare(p.last)}{bare(p.first)}",
    "@firstl": lambda p, c: f"@{bare(p.first)}{bare(p.last)[0]}",
    "@flast": lambda p, c: f"@{bare(p.first)[0]}{bare(p.last)}",
    "#FirstLast": lambda p, c: f"#{re.sub(r'[^A-Za-z]', '', ascii_only(full(p)))}",
    "#firstlast": lambda p, c: f"#{bare(p.first)}{bare(p.last)}",
    "#WellDoneFirst": lambda p, c: f"#WellDone{ascii_only(p.first).replace('-', '')}",
    "firstlast07": lambda p, c: f"{bare(p.first)}{bare(p.last)}07",
    "no accents": lambda p, c: _if(not full(p).isascii(), ascii_only(full(p))),
    "ue for ü": lambda p, c: _if(
        set(full(p)) & set(_TWO),
        "".join(_TWO.get(x, x) for x in unicodedata.normalize("NFC", full(p))),
    ),
    "space for hyphen": lambda p, c: _if("-" in full(p), full(p).replace("-", " ")),
    "nothing for hyphen": lambda p, c: _if("-" in full(p), full(p).replace("-", "")),
    "first half": lambda p, c: _if(
        "-" in p.last and p.last[2] != "-", f"{p.first} {p.last.split('-')[0]}"
    ),
    "second half": lambda p, c: _if("-" in p.last, f"{p.first} {p.last.split('-')[-1]}"),
    "no apostrophe": lambda p, c: _if("'" in p.last, full(p).replace("'", "")),
    "Mc apart": lambda p, c: _if(p.last[:2] == "Mc", f"{p.first} Mc {p.last[2:]}"),
    "particle small": lambda p, c: _if(" " in p.last, f"{p.first} {p.last}"),
    "particle gone": lambda p, c: _if(" " in p.last, f"{p.first} {p.last.split()[-1]}"),
    "surname 1 wrong": lambda p, c: _if(len(bare(p.last)) > 3, f"{p.first} {misspelt(p.last, c)}"),
    "surname 2 wrong": lambda p, c: _if(
        len(bare(p.last)) > 7, f"{p.first} {misspelt(p.last, c, 2)}"
    ),
    "first 1 wrong": lambda p, c: _if(len(bare(p.first)) > 3, f"{misspelt(p.first, c)} {p.last}"),
    "first 1 wrong, small": lambda p, c: _if(
        len(bare(p.first)) > 4, f"{misspelt(p.first, c)} {p.last}".lower()
    ),
    "both 1 wrong": lambda p, c: _if(
        min(len(bare(p.last)), len(bare(p.first))) > 4,
        f"{misspelt(p.first, c)} {misspelt(p.last, c)}",
    ),
    "First and brother": lambda p, c: f"{full(p)} and Quentin",
    "the Last twins": lambda p, c: f"the {p.last} twins",
    "First and Zed Last": lambda p, c: f"{p.first} and {c.choice(['Zara', 'Adam'])} {p.last}",
    "First alone": lambda p, c: p.first,
}


def measure(form: Written, pupils: list[Pupil], facts: Facts, chance: random.Random) -> str:
    tried = found = held = right = 0
    for pupil in pupils:
        name = form(pupil, chance)
        if not name:
            continue
        tried += 1
        text = chance.choice(CARRIERS).format(name)
        start = text.index(name)
        hits = [
            f
            for f in pupil_name.check(TextView.of(Post(text, Speaking.SCHOOL)), facts)
            if f.start < start + len(name) and f.end > start and f.severity is not Severity.NOTE
        ]
        found += bool(hits)
        held += any(f.severity is Severity.HOLD for f in hits)
        right += any(pupil.pupil_id in f.pupils for f in hits)
    if not tried:
        return f"{'-':>7} {'':>6} {'':>6}"
    return f"{found / tried:>7.3f} {held / tried:>6.2f} {right / tried:>6.2f}"


def main() -> None:
    columns: dict[str, list[str]] = {name: [] for name in FORMS}
    for size in (1_500, 150_000):
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        pupils = roll_of(size)
        rows = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        start = time.process_time()
        roll = Roll.build(pupils, version=1)
        built = time.process_time() - start
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(
            f"roll {size:,}: built in {built:.2f} s CPU, {(after - rows) / 1024:.0f} MB"
            f" beside {(rows - before) / 1024:.0f} MB of rows"
        )
        facts = Facts(SCHOOL, roll)
        chance = random.Random(3)
        some = chance.sample(pupils, 1_500)
        for name, form in FORMS.items():
            columns[name].append(measure(form, some, facts, random.Random(name)))
    print(f"{'':<22} {'1,500':>7} {'':>13} {'150,000':>8}")
    print(f"{'form':<22}" + f" {'found':>7} {'held':>6} {'right':>6}" * 2)
    for name, cells in columns.items():
        print(f"{name:<22} " + " ".join(cells))


if __name__ == "__main__":
    main()
