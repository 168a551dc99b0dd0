"""The engine knows no Django, so its tests go without what the other tests are given."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def quick_passwords() -> None:
    """Takes the place of the fixture of the same name that touches Django's settings."""
