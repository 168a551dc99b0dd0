"""Where allauth asks us: who may sign in, how often they may try, and what follows once they have."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core.exceptions import ImmediateHttpResponse
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from staffroom.domain.people.queries import actor_of
from staffroom.domain.sign_in.operations import signed_in_anew
from staffroom.interfaces import clock, proof
from staffroom.interfaces.web.sign_in import devices
from staffroom.journeys import prove


NO_MATCH = (
    "That address and that password do not belong together. Try again, or choose a new password "
    "with “I have forgotten my password”."
)
TOO_MANY = (
    "Too many tries. Nothing is lost: wait a quarter of an hour and try again, or sign in with a "
    "passkey, or choose a new password with “I have forgotten my password”."
)
HELD_TO = (
    "held to"  # what a sign-in that waits for its second step is held to: the password of then
)


class InvitedOnly(DefaultAccountAdapter):  # type: ignore[misc]
    """allauth's behaviour, with the door for strangers shut and its chatter left out."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": NO_MATCH,
        "too_many_login_attempts": TOO_MANY,
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def add_message(self, *args: object, **kwargs: object) -> None:
        """No "Successfully signed in as …" banner: the page itself shows who is signed in."""

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Any:
        """Count the try before anything is hashed; a right one costs nothing."""
        login, moment = credentials.get("email", ""), clock.machine_now()
        origin = devices.origin_of_login(request, login)
        if not prove.may_try_password(login, origin, moment=moment, at=clock.now()):
            raise self.validation_error("too_many_login_attempts")
        user = super().authenticate(request, **credentials)
        if user is not None:
            prove.password_was_right(login, origin, moment=moment)
        return user

    def pre_login(self, request: HttpRequest, user: Any, **kwargs: Any) -> HttpResponse | None:
        """The first step is done: under a new key, so that nobody who knew the old one takes the second."""
        request.session.cycle_key()
        request.session[HELD_TO] = user.get_session_auth_hash()
        answer: HttpResponse | None = super().pre_login(request, user, **kwargs)
        return answer

    def login(self, request: HttpRequest, user: Any) -> None:
        """Begin the session. Refuses an account that was closed or changed since the first step."""
        second = any(
            record["method"] == "mfa" for record in get_authentication_records(request, user)
        )
        if not user.is_active or request.session.pop(HELD_TO, "") != user.get_session_auth_hash():
            request.session.flush()
            raise ImmediateHttpResponse(redirect("account_login"))
        super().login(request, user)
        request.session.set_expiry(0)  # the browser forgets it when it is closed
        until = clock.machine_now() + timedelta(seconds=settings.SESSION_COOKIE_AGE)
        device, at = devices.in_words(request), clock.now()
        proof.begin(request.session, second=second, device=device, until=until, at=at)

    def post_login(self, request: HttpRequest, user: Any, **kwargs: Any) -> HttpResponse:
        """Tell of a browser that is new to this account, and know it from now on."""
        answer: HttpResponse = super().post_login(request, user, **kwargs)
        at = clock.now()
        by = actor_of(str(user.pk), on=clock.today(at))
        if by is not None and not devices.known(request, user):
            signed_in_anew(
                device=devices.in_words(request), means=_means(request, user), by=by, at=at
            )
        devices.remember(request, answer, user)
        return answer


def _means(request: HttpRequest, user: Any) -> str:
    """With what they signed in, in words."""
    records = get_authentication_records(request, user)
    if any(record.get("passwordless") for record in records):
        return "a passkey"
    kinds = {
        record.get("type"): record.get("type") for record in records if record["method"] == "mfa"
    }
    words = {
        "totp": "a password and an app",
        "webauthn": "a password and a passkey",
        "recovery_codes": "a password and a recovery code",
    }
    return next((words[kind] for kind in kinds if kind in words), "a password")
