"""Secrets of second steps, sealed with a key that stands outside the database."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import urlsplit

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.utils.crypto import salted_hmac


SETTING_UP_WITHIN = 30 * 60  # seconds between showing a new secret and the code that confirms it


class Unreadable(Exception):
    """A secret that was sealed with another key: the installation's own has been changed or lost."""


def seal(text: str) -> str:
    return _box().encrypt(text.encode()).decode()


def unseal(sealed: str) -> str:
    """What was sealed. Raises `Unreadable` where the key is another."""
    try:
        return _box().decrypt(sealed.encode()).decode()
    except InvalidToken as other_key:
        raise Unreadable from other_key


def wrap(account_id: str, secret: str) -> str:
    """A secret that is being set up, for a form to carry: nobody else can use it, nor read it."""
    return seal(json.dumps([account_id, secret]))


def unwrap(account_id: str, wrapped: str) -> str:
    """The secret in a form; empty if it is another account's, was changed, or is half an hour old."""
    try:
        text = _box().decrypt(wrapped.encode(), ttl=SETTING_UP_WITHIN)
        owner, secret = json.loads(text)
    except (InvalidToken, ValueError):
        return ""
    return str(secret) if owner == account_id else ""


class Sealing(DefaultMFAAdapter):  # type: ignore[misc]
    """What allauth asks of us: how secrets are kept, and under which name passkeys are known."""

    def encrypt(self, text: str) -> str:
        return seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        return unseal(encrypted_text)

    def get_totp_issuer(self) -> str:
        return "Staffroom"

    def get_public_key_credential_rp_entity(self) -> dict[str, Any]:
        """Passkeys belong to the installation's own address, however it was reached."""
        return {"id": urlsplit(settings.PUBLIC_URL).hostname or "localhost", "name": "Staffroom"}


def _box() -> Fernet:
    key = salted_hmac("staffroom.second-steps", "", algorithm="sha256").digest()
    return Fernet(base64.urlsafe_b64encode(key))
