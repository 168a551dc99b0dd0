"""The sites the demo schools have registered, and the contact details their posts may always give.

Platforms are real, the accounts are invented: the handles follow the invented schools' names.
Telephone numbers are from the range Ofcom keeps free for drama; `.example` can belong to nobody.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RegisteredSite:
    """One account the school has approved. `main` is the one that new accounts follow (7.4)."""

    key: str
    name: str
    platform: str  # x, facebook, instagram, youtube, website
    handle: str
    address: str
    lead: str  # cast key
    main: bool = False


@dataclass(frozen=True, slots=True)
class Contacts:
    """The school's own contact details: never a finding in its posts."""

    name: str
    short_names: tuple[str, ...]
    phone: str
    email: str
    domain: str
    street: str
    town: str
    postcode: str


_SITES: dict[str, tuple[RegisteredSite, ...]] = {
    "tynebank": (
        RegisteredSite(
            key="x",
            name="Tynebank High School on X",
            platform="x",
            handle="@tynebankhigh",
            address="https://x.com/tynebankhigh",
            lead="site_lead",
            main=True,
        ),
        RegisteredSite(
            key="facebook",
            name="Tynebank High School",
            platform="facebook",
            handle="tynebankhighschool",
            address="https://www.facebook.com/tynebankhighschool",
            lead="site_lead",
        ),
        RegisteredSite(
            key="instagram",
            name="Art department",
            platform="instagram",
            handle="@tynebankart",
            address="https://www.instagram.com/tynebankart",
            lead="site_lead_art",
        ),
        RegisteredSite(
            key="website",
            name="News on the school website",
            platform="website",
            handle="tynebank.example/news",
            address="https://www.tynebank.example/news",
            lead="site_lead",
        ),
    ),
    "alder-vale": (
        RegisteredSite(
            key="x",
            name="Alder Vale Academy on X",
            platform="x",
            handle="@aldervaleacad",
            address="https://x.com/aldervaleacad",
            lead="site_lead",
            main=True,
        ),
        RegisteredSite(
            key="facebook",
            name="Alder Vale Academy",
            platform="facebook",
            handle="aldervaleacademy",
            address="https://www.facebook.com/aldervaleacademy",
            lead="site_lead",
        ),
    ),
}

_CONTACTS: dict[str, Contacts] = {
    "tynebank": Contacts(
        name="Tynebank High School",
        short_names=("Tynebank High", "Tynebank"),
        phone="01632 960140",
        email="office@tynebank.example",
        domain="tynebank.example",
        street="Staithes Road",
        town="Harwick-on-Tyne",
        postcode="NE99 4TB",
    ),
    "alder-vale": Contacts(
        name="Alder Vale Academy",
        short_names=("Alder Vale",),
        phone="01632 960175",
        email="office@aldervale.example",
        domain="aldervale.example",
        street="Mill Race Lane",
        town="Harwick-on-Tyne",
        postcode="NE99 7AV",
    ),
}


def sites(*, school: str) -> tuple[RegisteredSite, ...]:
    """The registered sites of one school, its main one first."""
    return _SITES[school]


def contacts(*, school: str) -> Contacts:
    """The school's own name and contact details."""
    return _CONTACTS[school]
