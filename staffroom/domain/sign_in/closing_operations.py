"""Leave an account nothing to sign in with: part of closing it, or of bringing a backup back."""

from __future__ import annotations

from allauth.mfa.models import Authenticator
from django.db import transaction

from staffroom.domain.sign_in.link_operations import end_links_of
from staffroom.domain.sign_in.models import ConfirmedAddress, Session
from staffroom.domain.sign_in.session_operations import end_sessions_of


def end_means_of(*, account_id: str) -> None:
    """Part of an act that tells: a closed account is signed out everywhere, and its apps, passkeys,
    recovery codes, links and confirmed address are forgotten. Its password is for who keeps accounts.
    """
    with transaction.atomic():
        end_sessions_of(account_id=account_id)
        end_links_of(account_id=account_id)
        Authenticator.objects.filter(user_id=account_id).delete()
        ConfirmedAddress.objects.filter(account_id=account_id).delete()


def end_every_session() -> None:
    """Part of an act that tells: sign everybody out, at every school."""
    Session.objects.all().delete()
