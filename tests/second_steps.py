"""An authenticator app that is not ours (pyotp), set up for people of the tests."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

import pyotp
from django.test import Client

from staffroom.domain.actor import Actor
from staffroom.domain.sign_in import operations
from staffroom.interfaces import clock


SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@dataclass(frozen=True)
class App:
    """Somebody's app, and the recovery codes that came with it."""

    secret: str
    codes: tuple[str, ...]

    def code(self, at: datetime) -> str:
        return pyotp.TOTP(self.secret).at(at)


def set_up_app(by: Actor, *, at: datetime, secret: str = SECRET) -> App:
    """By the code of a minute before, so that the code of now is still good."""
    before = at - timedelta(minutes=1)
    code = pyotp.TOTP(secret).at(before)
    codes = operations.add_app(secret=secret, code=code, moment=before, keep="", by=by, at=at)
    return App(secret, codes)


def set_up_in(browser: Client, school: str) -> App:
    """Through the page, as a person would: the key from it, and the code that the app then shows."""
    page = browser.get(f"/{school}/account/app/").content.decode()
    secret = re.findall(r'<code id="secret">([A-Z2-7 ]+)</code>', page)[0].replace(" ", "")
    form = {
        "wrapped": re.findall(r'name="wrapped" value="([^"]+)"', page)[0],
        "code": pyotp.TOTP(secret).at(clock.machine_now()),
    }
    shown = browser.post(f"/{school}/account/app/", form).content.decode()
    codes = re.findall(r"<code>(\d{5}) (\d{5})</code>", shown)
    assert len(codes) == 10, shown
    return App(secret, tuple(first + last for first, last in codes))
