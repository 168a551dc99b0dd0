"""A real mail server on loopback, for the length of a test: `with listening() as server`.

It takes letters as any server does, keeps them in the order in which it took them, and can be told to
refuse, to hang up in the middle, or to take its time.
"""

from __future__ import annotations

import email
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from typing import Any

from aiosmtpd.controller import Controller


@dataclass
class Server:
    """What the server does when asked, and the letters it has taken."""

    port: int = 0
    taken: list[tuple[str, Message]] = field(default_factory=list)
    refuses: dict[str, str] = field(default_factory=dict)  # address -> its answer
    answer: str = "250 OK"  # to a letter's words
    hangs_up: bool = False  # once it has the words, instead of an answer
    slow: float = 0.0  # seconds between the words and the answer

    async def handle_RCPT(
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        if address in self.refuses:
            return self.refuses[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.answer.startswith("250"):
            letter = email.message_from_bytes(envelope.content)
            self.taken += [(address, letter) for address in envelope.rcpt_tos]
        time.sleep(self.slow)
        if self.hangs_up:
            server.transport.abort()
        return self.answer

    @property
    def to(self) -> list[str]:
        """Whom it took letters for, in order."""
        return [address for address, _ in self.taken]

    @property
    def ids(self) -> list[str]:
        """The Message-ID of each letter it took."""
        return [letter["Message-ID"] for _, letter in self.taken]


@contextmanager
def listening(port: int = 0) -> Iterator[Server]:
    """A server that listens on a free port of this machine alone."""
    server = Server(port or free_port())
    controller = Controller(server, hostname="127.0.0.1", port=server.port)
    controller.start()
    try:
        yield server
    finally:
        controller.stop()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
