"""Count what was tried, before anything expensive or telling is done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.utils.crypto import salted_hmac

from staffroom.domain.sign_in.limits import DAY, Allowance
from staffroom.domain.sign_in.models import Tries


def try_once(*, allowances: Sequence[Allowance], at: datetime) -> bool:
    """Spend one try of each allowance, or none of any: False where one of them is used up."""
    with transaction.atomic():
        rows = _held(allowances, at)
        if not all(_has_room(a, rows[_key(a)].moments, at) for a in allowances):
            return False
        for row in rows.values():
            row.moments.append(at.timestamp())
            row.last_at = at
            row.save(update_fields=["moments", "last_at"])
    return True


def take_back(*, allowances: Sequence[Allowance], at: datetime) -> None:
    """Give back what a try at this moment spent: it was right."""
    with transaction.atomic():
        for row in _held(allowances, at).values():
            if at.timestamp() in row.moments:
                row.moments.remove(at.timestamp())
                row.save(update_fields=["moments"])


def forget_old_tries(*, at: datetime) -> None:
    Tries.objects.filter(last_at__lt=at - DAY).delete()


def _held(allowances: Sequence[Allowance], at: datetime) -> dict[str, Tries]:
    """The rows of these allowances, held in one order by everybody, without what is a day old."""
    keys = sorted({_key(allowance) for allowance in allowances})
    fresh = [Tries(key=key, moments=[], last_at=at) for key in keys]
    Tries.objects.bulk_create(fresh, ignore_conflicts=True)
    rows = Tries.objects.select_for_update().filter(key__in=keys).order_by("key")
    since = (at - DAY).timestamp()
    found = {row.key: row for row in rows}
    for row in found.values():
        row.moments = [moment for moment in row.moments if moment > since]
    return found


def _has_room(allowance: Allowance, moments: list[float], at: datetime) -> bool:
    since = (at - allowance.within).timestamp()
    return sum(moment > since for moment in moments) < allowance.most


def _key(allowance: Allowance) -> str:
    """A digest that nobody without the installation's key can make: it stands for an address or a name."""
    return salted_hmac("staffroom.tries", allowance.key, algorithm="sha256").hexdigest()
