"""What a school's published policy states, ready to be filled in at set-up. Nobody is invented.

Prudhoe Community High School: the name and the two authorised accounts are those its staff
social-media policy of August 2021 names; everything else is for the school to say.
"""

from __future__ import annotations

from dataclasses import dataclass

from staffroom.journeys.open_a_school import NewSite


@dataclass(frozen=True, slots=True)
class Profile:
    """One school's own statements."""

    key: str
    name: str
    slug: str
    short_names: tuple[str, ...]
    handles: tuple[str, ...]
    sites: tuple[NewSite, ...]


PROFILES: tuple[Profile, ...] = (
    Profile(
        key="pchs",
        name="Prudhoe Community High School",
        slug="pchs",
        short_names=("PCHS",),
        handles=("@pchsnews",),
        sites=(
            NewSite("PCHS News", "x", "@pchsnews", "https://x.com/pchsnews"),
            NewSite(
                "Prudhoe Community High School", "facebook", "Prudhoe Community High School", ""
            ),
        ),
    ),
)


def profile(key: str) -> Profile | None:
    return next((found for found in PROFILES if found.key == key), None)
