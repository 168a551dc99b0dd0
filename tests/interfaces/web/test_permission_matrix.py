"""Every address × role × method, as the checked-in table says; no page breaks, all are guarded.

The walk goes through the resolver, so that an address nobody thought of is found by itself.
"""

from __future__ import annotations

import re
from http.cookies import SimpleCookie

import pytest
from django.db import transaction
from django.test import Client

from tests.interfaces.web import permission_table
from tests.interfaces.web.every_address import (
    METHODS,
    Address,
    Things,
    every_address,
    things_of,
    url_of,
)
from tests.interfaces.web.permission_table import HOW_TO, ROLES
from tests.signed_in import signed_in


SIGNED_IN = [role for role in ROLES if role != "anonymous"]
OWN_PEOPLE = [role for role in SIGNED_IN if role != "stranger"]
NOBODYS = "00000000-0000-4000-8000-000000000000"
UNKNOWN = dict.fromkeys(
    ("post_id", "entry_id", "site_id", "upload_id", "task_id", "letter_id", "passage_id"), NOBODYS
) | {
    "term_id": 99_999_999,
    "staff_id": "nobody",
}
# Counted from 1 in every school, so that a number of another school is a number here as well.
COUNTED = {"audit_entry", "erase_words", "entry_proof"}
TOKENS = re.compile(rb'value="[\w-]{16,}"')
GUARDS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


class Visitor:
    """A browser of one role. Every visit begins anew: what it did is taken back."""

    def __init__(self, role: str, things: Things) -> None:
        self.client = Client(raise_request_exception=False)
        self.signed_in = role != "anonymous"
        cast = things.cast
        if role == "stranger":
            signed_in(self.client, cast.other.user(cast.other.headteacher))
        elif self.signed_in:
            signed_in(self.client, cast.user(getattr(cast, role)))
        self.cookies = self.client.cookies.output()
        self.troubles: list[str] = []

    def visit(self, method: str, url: str, form: dict | None = None):
        self.client.cookies = SimpleCookie()
        self.client.cookies.load(self.cookies.replace("Set-Cookie: ", ""))
        with transaction.atomic():
            if method == "POST":
                answer = self.client.post(url, form or {})
            else:
                answer = self.client.generic(method, url)
            transaction.set_rollback(True)
        self.troubles += [f"{method} {url}: {t}" for t in troubles(answer, self.signed_in)]
        return answer


def troubles(answer, signed_in: bool) -> list[str]:
    """What no answer of this installation may be, or lack."""
    found = []
    if answer.status_code >= 500:
        found.append(f"{answer.status_code}, {answer.exc_info and answer.exc_info[1]!r}")
    found += [
        f"{name}: {answer.headers.get(name)}"
        for name, value in GUARDS.items()
        if answer.headers.get(name) != value
    ]
    policy = answer.headers.get("Content-Security-Policy", "")
    if "default-src 'none'" not in policy or "unsafe" in policy:
        found.append(f"Content-Security-Policy: {policy}")
    if "camera=()" not in answer.headers.get("Permissions-Policy", ""):
        found.append("no Permissions-Policy")
    if signed_in and "no-store" not in answer.headers.get("Cache-Control", ""):
        found.append(f"kept by browsers: {answer.headers.get('Cache-Control')}")
    found += [
        f"cookie {cookie.key} is not HttpOnly and SameSite=Lax"
        for cookie in answer.cookies.values()
        if cookie.value and not (cookie["httponly"] and cookie["samesite"] == "Lax")
    ]
    return found


@pytest.fixture
def demo_too(settings, monkeypatch):
    """The demo's addresses beside the others; its list of people is empty, for no school is a demo."""
    settings.ROOT_URLCONF = "tests.interfaces.web.every_address"
    settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, "staffroom.interfaces.demo"]
    monkeypatch.setattr("staffroom.interfaces.demo.views.every_school", list)


@pytest.fixture
def things(demo_too, cast, at) -> Things:
    return things_of(cast, at=at)


def test_every_address_and_method_has_its_row():
    walked = {(address.route, method) for address in every_address() for method in METHODS}
    rows = set(permission_table.read())
    assert walked - rows == set(), f"These addresses have no row yet. {HOW_TO}"
    assert rows - walked == set(), f"These rows have no address any more. {HOW_TO}"


def test_every_address_has_a_name_of_its_own():
    names = [address.name for address in every_address()]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("role", ROLES)
def test_every_address_answers_a_role_as_its_column_says(role, things):
    visitor = Visitor(role, things)
    answers = {}
    for address in every_address():
        url = url_of(address, things.parts(address.name))
        for method in METHODS:
            answer = visitor.visit(method, url, things.form(address.name))
            answers[address.route, method] = str(answer.status_code)
    assert not visitor.troubles, "\n".join(visitor.troubles)
    if permission_table.writing():
        permission_table.write_column(role, answers)
    table = permission_table.read()
    expected = {key: table.get(key, {}).get(role) for key in answers}
    changed = [
        f"{method} {route}: {answers[route, method]}, the table says {expected[route, method]}"
        for route, method in answers
        if answers[route, method] != expected[route, method]
    ]
    assert not changed, "\n".join([f"As {role}:", *changed, HOW_TO])


@pytest.mark.parametrize("role", OWN_PEOPLE)
def test_another_schools_addresses_answer_as_if_there_were_no_such_school(role, things, at):
    theirs = things_of(things.cast.other, at=at)
    visitor = Visitor(role, things)
    for address in filter(lambda a: a.of_a_school, every_address()):
        for method in ("GET", "POST"):
            form = theirs.form(address.name)
            there = visitor.visit(method, url_of(address, theirs.parts(address.name)), form)
            nowhere = visitor.visit(
                method, url_of(address, theirs.parts(address.name, slug="no-such-school")), form
            )
            assert there.status_code in {404, 405}, f"{method} {address.route}"
            assert without_tokens(there) == without_tokens(nowhere), f"{method} {address.route}"
    assert not visitor.troubles, "\n".join(visitor.troubles)


@pytest.mark.parametrize("role", OWN_PEOPLE)
def test_an_id_of_another_school_answers_as_an_id_of_nothing(role, things, at):
    theirs = things_of(things.cast.other, at=at)
    visitor = Visitor(role, things)
    slug = things.cast.school.slug
    for address in filter(names_a_thing, every_address()):
        parts = theirs.parts(address.name, slug=slug)
        for method in ("GET", "POST"):
            form = theirs.form(address.name)
            forged = visitor.visit(method, url_of(address, parts), form)
            unknown = visitor.visit(method, url_of(address, parts | UNKNOWN), form)
            assert forged.status_code in {302, 403, 404, 405}, f"{method} {address.route}"
            assert without_tokens(forged) == without_tokens(unknown), f"{method} {address.route}"
    assert not visitor.troubles, "\n".join(visitor.troubles)


def names_a_thing(address: Address) -> bool:
    return address.of_a_school and address.route.count("<") > 1 and address.name not in COUNTED


def without_tokens(answer) -> tuple[object, ...]:
    """All that an answer says, but for the tokens that are fresh in every page."""
    told = answer.cookies.get("messages")
    return (
        answer.status_code,
        answer.headers.get("Location"),
        told and told.value,
        TOKENS.sub(b"", answer.content),
    )
