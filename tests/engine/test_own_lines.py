"""A line of what belongs to the school is of its list's kind, or is named."""

from __future__ import annotations

import pytest

from staffroom.engine.own_lines import faults, tidy


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("phones", "01234"),
        ("phones", "the office"),
        ("phones", "999"),
        ("phones", "+353 1 234 5678"),
        ("emails", "office@"),
        ("emails", "office@north"),
        ("emails", "office@north.example, head@north.example"),
        ("email_domains", "north"),
        ("email_domains", "office@north.example"),
        ("postcodes", "NE1"),
        ("postcodes", "NE99 1AA, NE99 1AB"),
        ("short_names", "N"),
        ("streets", "--"),
        ("handles", "@"),
        ("streets", "a" * 121),
    ],
)
def test_nonsense_is_named_with_what_is_wanted(kind: str, line: str) -> None:
    (fault,) = faults({kind: ("North", line)[-1:]})
    assert fault.line == line[:120]
    assert fault.words.startswith(f"“{line[:20]}")


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("phones", "01632 960100"),
        ("phones", "+44 (0)191 498 0123"),
        ("phones", "0800 1111"),
        ("emails", "office@north.example"),
        ("email_domains", "mail.north-high.example"),
        ("postcodes", "ne991aa"),
        ("postcodes", "SW1A 1AA"),
        ("short_names", "NHS"),
        ("handles", "North High"),
    ],
)
def test_what_a_school_has_is_taken(kind: str, line: str) -> None:
    assert list(faults({kind: (line,)})) == []


def test_lines_are_trimmed_kept_once_and_a_domain_loses_its_at() -> None:
    assert tidy("email_domains", ["@north.example", " north.example ", ""]) == ("north.example",)
    assert tidy("handles", ["@north"]) == ("@north",)
