"""Let somebody who has lost their password choose a new one: for whoever runs the server."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.urls import reverse

from staffroom.domain.people.invitation_operations import forget_password
from staffroom.interfaces import clock


class Command(BaseCommand):
    help = "Takes an account's password away and prints a one-time link to choose a new one."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", help="the e-mail address they sign in with")

    def handle(self, *args: Any, **options: Any) -> None:
        made = forget_password(email=options["email"], at=clock.now())
        if made is None:
            raise CommandError("No account with this address has access to a school now.")
        self.stdout.write(f"{settings.PUBLIC_URL}{reverse('invitation', args=made)}")
        self.stdout.write("Good for three days and one use. The old password is worth nothing now.")
