"""Take a lost second step away, for whoever runs the server: when there is no other headteacher to do it."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from staffroom.engine.refusal import Refused
from staffroom.interfaces import clock
from staffroom.journeys.second_step import reset_at_the_server


class Command(BaseCommand):
    help = "Takes an account's second steps away and ends its sessions; the password stays."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", help="the e-mail address they sign in with")

    def handle(self, *args: Any, **options: Any) -> None:
        at = clock.now()
        try:
            reset_at_the_server(email=options["email"], on=clock.today(at), at=at)
        except Refused as refused:
            raise CommandError(refused.refusal.reason) from refused
        self.stdout.write(
            "Done. They sign in with their password alone next, and are told by letter."
        )
