"""Accounts are opened by a school; nobody signs up."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


NO_MATCH = (
    "That address and that password do not belong together. Try again, or ask whoever looks after "
    "Staffroom for a new link."
)
TOO_MANY = "Too many tries. Nothing is lost: wait a quarter of an hour and try again."


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
