"""What every page shows around its own matter: the school, the person, the ways to go."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from staffroom.domain.actor import Actor, Role
from staffroom.domain.archive.permissions import may_read as may_read_archive
from staffroom.domain.audit.permissions import may_read_log
from staffroom.domain.outbox.permissions import may_see_letters
from staffroom.domain.people.permissions import may_read_register
from staffroom.domain.publishing.permissions import may_write
from staffroom.domain.review.permissions import may_read as may_read_reviews
from staffroom.domain.schools.permissions import may_see_backups
from staffroom.interfaces.web.base import once_key


def every_page(request: HttpRequest) -> dict[str, Any]:
    """The frame of a page. Outside a school there is no navigation and nobody is named."""
    here = getattr(request, "here", None)
    frame: dict[str, Any] = {"demo": settings.DEMO, "once": once_key()}
    if here is None:
        return frame
    slug = here.school.slug
    roles = sorted(here.actor.roles, key=list(Role).index)
    return frame | {
        "here": {
            "name": here.school.name,
            "slug": slug,
            "accent": here.school.accent,
            "demo": here.school.is_demo,
        },
        "person": {
            "name": here.actor.name,
            "roles_in_words": ", ".join(role.words for role in roles),
        },
        "home_url": reverse("school", args=[slug]),
        "nav": _nav(slug, here.actor.roles, _view_name(request)),
        "footer_links": _footer(slug, here.actor.roles),
    }


def _view_name(request: HttpRequest) -> str:
    return request.resolver_match.view_name if request.resolver_match else ""


@lru_cache(maxsize=2048)
def _nav(slug: str, roles: frozenset[Role], here: str) -> list[dict[str, Any]]:
    """The main ways to go that somebody with these roles may go; `here` is the page shown."""
    by = _anybody_with(roles)
    ways = [
        ("Check", "check", ("check",), True),
        ("Posts", "posts", ("posts", "post"), may_write(by) is None),
        ("Archive", "archive", ("archive", "archived"), may_read_archive(by) is None),
        ("Sites", "sites", ("sites", "site_naming", "site_account", "own_details"), True),
        ("Review", "reviews", ("reviews", "review", "record"), may_read_reviews(by) is None),
        (
            "People",
            "people",
            (
                *("people", "lists", "preview", "preview_people", "imports", "import", "access"),
                *("person", "add_person", "change_person"),
                *("joiners_and_leavers", "passage", "say_leaves"),
            ),
            may_read_register(by) is None,
        ),
        ("Policy", "policy", ("policy", "elections"), True),
    ]
    return [
        {"label": label, "url": reverse(name, args=[slug]), "current": here in names}
        for label, name, names, shown in ways
        if shown
    ]


@lru_cache(maxsize=512)
def _footer(slug: str, roles: frozenset[Role]) -> list[dict[str, str]]:
    by = _anybody_with(roles)
    ways = [
        ("Who may do what here", "who", True),
        ("Audit log", "audit", may_read_log(by) is None),
        ("Head of the log", "head", True),
        ("Letters", "letters", may_see_letters(by) is None),
        ("Backups", "backups", may_see_backups(by) is None),
    ]
    return [
        {"label": label, "url": reverse(name, args=[slug])} for label, name, shown in ways if shown
    ]


def _anybody_with(roles: frozenset[Role]) -> Actor:
    """What is offered depends on roles alone, so it can be kept for everybody who has them."""
    return Actor(id="", name="", school_id="", roles=roles)
