"""Which letters must have come: none lost, and none twice that may go once (docs/adr/0010).

SMTP cannot promise more: of a letter whose words the server had been given when everything was killed,
nobody knows whether it took them. One about tasks is then not sent again and shown as unknown; one that
somebody waits for or keeps goes again under the same Message-ID.
"""

from __future__ import annotations

import re
from collections import Counter
from email.message import Message
from typing import Any

from staffroom.domain.outbox.letters import NOT_KNOWN, Sort


POST = re.compile(r"/northgate/posts/[0-9a-f-]{36}/")


class Mails:
    """Letters that were put, by sort, and what the mail server has taken of all that came."""

    def __init__(self, taken: list[tuple[str, Message]]) -> None:
        self._taken = taken
        self.put: dict[str, str] = {}  # id -> sort

    def agree(self, found: dict[str, Any], *, waiting: list[str]) -> int:
        """How many were in the server's hands at a kill. `waiting` are the posts of which somebody must hear."""
        rows = {row["id"]: row for row in found["letters"]}
        unknown = {key for key, row in rows.items() if row["error"] == NOT_KNOWN}
        came = Counter(_id(letter) for letter in self._letters)
        assert came.keys() | self.put.keys() <= rows.keys()
        assert [key for key, row in rows.items() if not row["done"] and key not in unknown] == []
        once = {_id(letter) for letter in self._letters if self._goes_once(letter)}
        assert [key for key in once if came[key] > 1] == [], "a letter that may go once came twice"
        assert {rows[key]["sort"] for key in unknown} <= {Sort.TASKS.value}
        assert [key for key in self.put if not came[key] and key not in unknown] == []
        told = {
            path for one in self._letters if one["To"].startswith("lead@") for path in _posts(one)
        }
        told |= {path for key in unknown for path in rows[key]["paths"]}
        assert [path for path in waiting if path not in told] == []
        return len(unknown) + sum(many - 1 for many in came.values())

    @property
    def _letters(self) -> list[Message]:
        return [letter for _, letter in self._taken]

    def _goes_once(self, letter: Message) -> bool:
        put = self.put.get(_id(letter), "")
        return put == Sort.TASKS.value or (not put and bool(letter["List-Unsubscribe"]))


def _id(letter: Message) -> str:
    return str(letter["Message-ID"]).partition("@")[0].lstrip("<")


def _posts(letter: Message) -> list[str]:
    plain = next(part for part in letter.walk() if part.get_content_type() == "text/plain")
    return POST.findall(plain.get_payload(decode=True).decode())
