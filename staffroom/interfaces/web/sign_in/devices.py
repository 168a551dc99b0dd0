"""The browser somebody sits at: in plain words, and whether the account has been used in it before.

A browser is known by a cookie that is signed for one account and its password. It opens nothing: it
only has tries of its own, so that nobody is kept out by what strangers type (domain/sign_in/limits.py).
"""

from __future__ import annotations

import re
import secrets
from typing import Any

from allauth.core.internal.ratelimit import get_ip
from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.crypto import constant_time_compare, salted_hmac

from staffroom.domain.people.queries import account
from staffroom.domain.sign_in.limits import Origin
from staffroom.engine.text.browser_words import browser_words


KNOWN_FOR = 180 * 24 * 60 * 60  # seconds
MOST_PEOPLE = 6  # who share one browser and are all known in it
_TOKEN = re.compile(r"[\w-]{20,40}\.[0-9a-f]{64}")


def in_words(request: HttpRequest) -> str:
    """This browser in plain words. What it says of itself is kept in no other form."""
    return browser_words(request.headers.get("User-Agent", ""))


def origin(request: HttpRequest, user: Any | None) -> Origin:
    """Where a try for this account comes from; None for a name that nobody has."""
    return Origin(address=get_ip(request), device=known(request, user))


def origin_of_login(request: HttpRequest, login: str) -> Origin:
    """The same for a name that was typed. It is looked up only where there is a cookie to compare."""
    has_cookie = bool(_tokens(request))
    return origin(request, account(login) if has_cookie else None)


def known(request: HttpRequest, user: Any | None) -> str:
    """By what this browser is known to the account; empty where it is not."""
    if user is None:
        return ""
    for token in _tokens(request):
        nonce, _, signature = token.partition(".")
        if constant_time_compare(signature, _signature(user, nonce)):
            return nonce
    return ""


def remember(request: HttpRequest, response: HttpResponseBase, user: Any) -> None:
    """Know this browser from now on. Whoever has just proved to be this person may call it."""
    if known(request, user):
        return
    nonce = secrets.token_urlsafe(18)
    tokens = [f"{nonce}.{_signature(user, nonce)}", *_tokens(request)][:MOST_PEOPLE]
    response.set_cookie(
        settings.KNOWN_DEVICE_COOKIE,
        "~".join(tokens),
        max_age=KNOWN_FOR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _tokens(request: HttpRequest) -> list[str]:
    parts = request.COOKIES.get(settings.KNOWN_DEVICE_COOKIE, "").split("~", MOST_PEOPLE)
    return [part for part in parts[:MOST_PEOPLE] if _TOKEN.fullmatch(part)]


def _signature(user: Any, nonce: str) -> str:
    """Another password or address makes every browser a stranger again."""
    held = f"{user.pk}:{nonce}:{user.get_session_auth_hash()}"
    return salted_hmac("staffroom.known-device", held, algorithm="sha256").hexdigest()
