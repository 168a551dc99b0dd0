"""Passkeys: where they work, and their ceremonies. The checking is fido2's, by way of allauth.

A challenge waits in the session and is good for one answer. What a browser sends is believed only if
it was made for this very address, and after a fingerprint, a face or a PIN.
"""

from __future__ import annotations

import ipaddress
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from allauth.mfa.webauthn.internal import auth
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import DatabaseError
from django.http import HttpRequest

from staffroom.engine.refusal import Refusal, Refused, Why


LARGEST = 20_000  # characters of what a browser sends; a long attestation has five


@dataclass(frozen=True, slots=True)
class Proved:
    """A passkey that has just proved itself: whose it is, which, and how often it says it was used."""

    user: AbstractBaseUser
    step_id: int
    count: int


def why_not(request: HttpRequest) -> str:
    """Why there are no passkeys where this request comes from; empty where they work."""
    public = urlsplit(settings.PUBLIC_URL)
    host = public.hostname or ""
    if _is_number(host):
        return (
            f"Passkeys belong to a name, and Staffroom is reached under a number here ({host}). "
            "They work once it has a name and https."
        )
    if public.scheme != "https" and host != "localhost":
        return (
            "Browsers make passkeys only for addresses that begin with https, and this one does "
            "not. They work once Staffroom stands behind https."
        )
    if request.get_host() != urlsplit(_origin()).netloc:
        return f"Passkeys belong to one address. Open {settings.PUBLIC_URL} to use them."
    return ""


def begin_adding(user: AbstractBaseUser) -> dict[str, Any]:
    """What a browser needs to make a passkey for this person."""
    return auth.begin_registration(user, passwordless=True)  # type: ignore[no-any-return]


def finish_adding(sent: str) -> dict[str, Any]:
    """The passkey that a browser has made, checked. Refuses whatever does not answer the challenge."""
    credential = _read(sent)
    try:
        made = auth.parse_registration_response(credential)
        _made_here(made.response.client_data)
        auth.complete_registration(credential)
    except DatabaseError:
        raise
    except Exception as wrong:  # whatever is wrong with it, it is no passkey of ours
        raise Refused(_NO_PROOF) from wrong
    finally:
        auth.clear_state()
    return credential


def begin_proving(user: AbstractBaseUser | None) -> dict[str, Any]:
    """What a browser needs to use a passkey of this person, or of whoever it may be."""
    return auth.begin_authentication(user)  # type: ignore[no-any-return]


def finish_proving(sent: str, user: AbstractBaseUser | None) -> Proved:
    """Whose passkey has answered. Refuses what does not answer the challenge, and another person's."""
    response = _read(sent)
    try:
        answer = auth.parse_authentication_response(response)
        _made_here(answer.response.client_data)
        whose = user or auth.extract_user_from_response(response)
        row = auth.complete_authentication(whose, response)
        return Proved(whose, row.pk, answer.response.authenticator_data.counter)
    except DatabaseError:
        raise
    except Exception as wrong:  # whatever is wrong with it, it proves nothing
        raise Refused(_NO_PROOF) from wrong
    finally:
        auth.clear_state()


def _read(sent: str) -> dict[str, Any]:
    try:
        found = json.loads(sent) if len(sent) <= LARGEST else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise Refused(_NO_PROOF)
    return found


def _made_here(client_data: Any) -> None:
    """For this very address, port and all, and in no frame of another page."""
    if client_data.origin != _origin() or client_data.cross_origin:
        raise ValueError("made for another address")


def _origin() -> str:
    """The installation's address as browsers write it: in small letters, without the usual port."""
    public = urlsplit(settings.PUBLIC_URL.lower())
    usual = {"https": 443, "http": 80}.get(public.scheme)
    port = "" if public.port in {None, usual} else f":{public.port}"
    return f"{public.scheme}://{public.hostname}{port}"


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


_NO_PROOF = Refusal(
    why=Why.INCOMPLETE,
    reason="The passkey did not answer as it should, or too late.",
    instead="Try once more, or use another way to sign in.",
)
