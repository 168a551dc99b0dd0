"""The six digits of an authenticator app (RFC 6238). The arithmetic is allauth's; the time is handed in."""

from __future__ import annotations

from datetime import datetime

from allauth.core.internal.cryptokit import compare_user_code
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value


PERIOD = 30  # seconds that a code is shown
DRIFT = 1  # codes before and after that are taken: telephones are seldom right to the second
LONGEST = 40  # characters that anybody types as a code


def fitting_step(secret: str, code: str, *, moment: datetime) -> int | None:
    """Which period's code this is, counted from 1970; None if it fits none of those about now."""
    if len(code) > LONGEST:
        return None
    now = int(moment.timestamp()) // PERIOD
    fits = [
        step
        for step in range(now - DRIFT, now + DRIFT + 1)
        if compare_user_code(actual=code, expected=format_hotp_value(hotp_value(secret, step)))
    ]
    return fits[-1] if fits else None
