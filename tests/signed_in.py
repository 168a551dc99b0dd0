"""A browser of somebody who has signed in, with all that signing in leaves in a session."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.test import Client

from staffroom.interfaces import clock, proof


def signed_in(
    browser: Client, user: Any, *, second: bool = True, at: datetime | None = None
) -> Client:
    """As after a password and, unless said otherwise, a second step, a moment ago."""
    browser.force_login(user)
    session = browser.session
    until = clock.machine_now() + timedelta(hours=10)
    proof.begin(
        session, second=second, device="Firefox on Windows", until=until, at=at or clock.now()
    )
    session.save()
    return browser
