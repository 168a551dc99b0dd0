"""How often a password or a code may be wrong. Pure: what counts, how much of it, and for how long.

Nobody can keep a person out of their own account by typing rubbish. A browser in which the person has
signed in before is known, and has tries of its own that no stranger can spend. Everybody else shares
those of the account; a passkey and a link by mail work all the while.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


SHORT, DAY = timedelta(minutes=15), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Allowance:
    """At most `most` tries of one kind within a while."""

    key: str
    most: int
    within: timedelta


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a try comes from: the network address, and the known browser it is made in, if it is one."""

    address: str
    device: str = ""


def for_password(login: str, origin: Origin) -> tuple[Allowance, ...]:
    """What a wrong password spends. A name that nobody has is counted like any other."""
    if origin.device:
        return _own("password", origin.device)
    name = login.strip().casefold()
    return (
        Allowance(f"password from {origin.address}", 20, SHORT),
        Allowance(f"password for {name} from {origin.address}", 5, SHORT),
        Allowance(f"password for {name}", 15, SHORT),
        Allowance(f"password for {name}", 100, DAY),
    )


def for_code(account_id: str, origin: Origin) -> tuple[Allowance, ...]:
    """What a wrong code spends: six digits are few, so a day's tries are, too."""
    if origin.device:
        return _own("code", origin.device)
    return (
        Allowance(f"code for {account_id} from {origin.address}", 5, SHORT),
        Allowance(f"code for {account_id}", 30, DAY),
    )


def for_passkey(origin: Origin) -> tuple[Allowance, ...]:
    """A passkey cannot be guessed; this only keeps one address from keeping the machine busy."""
    return (Allowance(f"passkey from {origin.address}", 600, SHORT),)


def for_forgotten(origin: Origin) -> tuple[Allowance, ...]:
    """How often one address may ask for links, whoever they are for."""
    return (
        Allowance(f"forgotten from {origin.address}", 10, SHORT),
        Allowance(f"forgotten from {origin.address}", 50, DAY),
    )


def for_letter(account_id: str) -> tuple[Allowance, ...]:
    """How many letters with a link one account is sent, however many ask for them."""
    return (Allowance(f"letter to {account_id}", 3, timedelta(hours=1)),)


def _own(kind: str, device: str) -> tuple[Allowance, ...]:
    return (
        Allowance(f"{kind} in {device}", 10, SHORT),
        Allowance(f"{kind} in {device}", 30, DAY),
    )
