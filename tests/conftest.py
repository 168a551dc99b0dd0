"""What every test may ask for: two schools with their people, and the moment at which it is."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.test import Client

from tests.builders import NOON, Cast, open_two_schools


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


@pytest.fixture
def cast(db, at) -> Cast:
    """Northgate School with everybody in it; the other school is `cast.other`."""
    return open_two_schools(at=at)


@pytest.fixture
def sign_in(cast):
    """A browser signed in as one of the cast: `sign_in(cast.teacher)`."""

    def as_person(actor) -> Client:
        client = Client()
        client.force_login(cast.user(actor))
        return client

    return as_person
