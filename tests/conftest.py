"""What every test may ask for: two schools with their people, and the moment at which it is."""

from __future__ import annotations

import copy
from datetime import datetime

import pytest
from django.db import connection
from django.test import Client

from staffroom.journeys.check_a_text import facts_of, kept_rolls
from tests import frozen_tables
from tests.builders import NOON, Cast, open_two_schools
from tests.laid_rows import LaidRows
from tests.signed_in import signed_in


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long is begun first, so that no process waits for another at the end."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Hashing is meant to be slow; nothing here tests how slow."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }


@pytest.fixture
def at(monkeypatch) -> datetime:
    """A Wednesday noon in an autumn term; the clock stands still."""
    monkeypatch.setattr("staffroom.interfaces.clock.now", lambda: NOON)
    return NOON


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database, emptied after real commits although its tables refuse to be."""
    with django_db_blocker.unblock():
        frozen_tables.let_flush_through(connection)


@pytest.fixture(scope="session")
def two_schools(django_db_setup, django_db_blocker) -> tuple[Cast, LaidRows]:
    """Two schools opened once by the product's own operations, and every row that made."""
    with django_db_blocker.unblock():
        return LaidRows.of(lambda: open_two_schools(at=NOON))


@pytest.fixture
def cast(db, at, two_schools) -> Cast:
    """Northgate School with everybody in it; the other school is `cast.other`."""
    made, rows = two_schools
    rows.lay()
    for kept in (facts_of, kept_rolls):
        kept.cache_clear()  # the same schools in every test, but not always with the same roll
    return copy.deepcopy(made)


@pytest.fixture
def real_transactions(transactional_db) -> None:
    """Commits that other threads see; afterwards the database is empty again.

    Ask for it before `cast`, so that the cast is committed too. Tests that start the live server have
    the same without asking.
    """


@pytest.fixture
def sign_in(cast):
    """A browser signed in as one of the cast: `sign_in(cast.teacher)`."""

    def as_person(actor, **options) -> Client:
        client = Client(**options)
        at_school = cast.other if actor.school_id != cast.school.id else cast
        return signed_in(client, at_school.user(actor))

    return as_person
