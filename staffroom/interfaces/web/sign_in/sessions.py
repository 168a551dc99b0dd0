"""Sessions in the database, as Django keeps them, read by a statement that is put together once."""

from __future__ import annotations

from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.db import connection

from staffroom.interfaces.clock import machine_now


_READ = "SELECT * FROM django_session WHERE session_key = %s AND expire_date > %s"


class SessionStore(db.SessionStore):
    """Every request behind sign-in begins by reading its session."""

    def _get_session_from_db(self) -> Session | None:
        now = connection.ops.adapt_datetimefield_value(machine_now())
        found = list(Session.objects.raw(_READ, [self.session_key, now]))
        if not found:
            self._session_key = None
            return None
        return found[0]
