"""Sessions in the database, each under a digest of its key, with whose it is and in which browser.

A row that is deleted ends its session at the very next request, in every worker.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends import db

from staffroom.domain.sign_in.models import Session


BEGAN = (
    "began"  # where a session keeps in which browser and when somebody signed in, and until when
)
# Every request behind sign-in begins with this, so it is a statement that is put together once. The
# moment is the database's own.
_READ = "SELECT * FROM sign_in_session WHERE session_key = %s AND expire_date > CURRENT_TIMESTAMP"


def digest_of(key: str) -> str:
    """What a session's row is called: 160 bits of SHA-256 of the key that its browser holds."""
    return hashlib.sha256(key.encode()).hexdigest()[:40]


class SessionStore(db.SessionStore):
    """Django's, but for the digest, the columns beside the data, and an end that cannot be put off."""

    seen_at: datetime | None = None

    @classmethod
    def get_model_class(cls) -> Any:
        return Session

    def _get_session_from_db(self) -> Session | None:
        found = list(Session.objects.raw(_READ, [digest_of(self.session_key or "")]))
        if not found:
            self._session_key = None
            return None
        self.seen_at = found[0].seen_at
        return found[0]

    def exists(self, session_key: str) -> bool:
        return Session.objects.filter(session_key=digest_of(session_key)).exists()

    def delete(self, session_key: str | None = None) -> None:
        key = session_key or self.session_key
        if key:
            Session.objects.filter(session_key=digest_of(key)).delete()

    def create_model_instance(self, data: dict[str, Any]) -> Session:
        row = Session(
            session_key=digest_of(self._get_or_create_session_key()),  # type: ignore[attr-defined]
            session_data=self.encode(data),
            expire_date=self.get_expiry_date(),
        )
        row.account_id = data.get(SESSION_KEY)
        began = data.get(BEGAN)
        if began and row.account_id:
            row.device = began["device"]
            row.began_at = datetime.fromisoformat(began["at"])
            row.seen_at = self.seen_at or row.began_at
            row.expire_date = min(row.expire_date, datetime.fromisoformat(began["until"]))
        return row
