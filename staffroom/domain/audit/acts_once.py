"""A form acts once, however often it arrives: a retry, a double tap, the back button.

The key is written first, in the same transaction as the act, so that of two at the same moment one
waits for the other and then gets its answer; if the act refuses, the key goes with it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from staffroom.domain.audit.models import Acted


KEPT_FOR = timedelta(days=2)


def act_once(*, key: str, at: datetime, act: Callable[[], str]) -> str:
    """Run `act` and return its answer (an id or an address), or the answer it gave the first time.

    An empty key acts every time. Whatever `act` raises passes through, and nothing is kept.
    """
    if not key:
        return act()
    earlier = Acted.objects.filter(key=key).first()
    if earlier is not None:
        return earlier.answer
    try:
        with transaction.atomic():
            claimed = _claim(key, at)
            claimed.answer = act()
            claimed.save(update_fields=["answer"])
            return claimed.answer
    except KeyTaken:
        return Acted.objects.get(key=key).answer


class KeyTaken(Exception):
    """Another request with the same key was first."""


def _claim(key: str, at: datetime) -> Acted:
    try:
        return Acted.objects.create(key=key, at=at)
    except IntegrityError as taken:
        raise KeyTaken from taken


def forget_old_keys(*, at: datetime) -> None:
    """Keys older than two days, when no browser holds their form any more."""
    Acted.objects.filter(at__lt=at - KEPT_FOR).delete()
