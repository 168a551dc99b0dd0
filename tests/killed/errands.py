"""What people do while the server is killed: errands of several steps, each taken up where it was left.

To add one: a class with its steps, a line in `BUSY`, what `loaded.look` should count, and in `Errands.agree`
what must be there. A step that was sent and not acknowledged is sent again, the very same form.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable
from typing import Any, Protocol

from staffroom.engine.findings import text_digest
from tests.builders import ROLL


PUPILS = 12  # more on each roll than on the first, so that half a list would be seen


class Server(Protocol):
    """The school as a browser reaches it."""

    site: str

    def post(self, path: str, who: str, form: dict[str, str], file: bytes = b"") -> str:
        """Send a form and give the address it leads to. Refuses an answer that is no redirect."""


class Errand(ABC):
    """One thing somebody does, step by step; `done` counts the steps that were acknowledged."""

    def __init__(self, key: str) -> None:
        self.key, self.done = key, 0

    @abstractmethod
    def steps(self) -> list[Callable[[Server], None]]:
        """What there is to do, in order."""

    def go_on(self, server: Server) -> None:
        """The next step; it counts once the server has said that it has it."""
        self.steps()[self.done](server)
        self.done += 1

    @property
    def finished(self) -> bool:
        return self.done == len(self.steps())


class Post(Errand):
    """A post is sent, decided on by somebody else, and said to be out; or it is left waiting."""

    where = ""
    left = False

    @property
    def text(self) -> str:
        return f"Our choir sang, {self.key}."

    def steps(self) -> list[Callable[[Server], None]]:
        return [self._send] if self.left else [self._send, self._approve, self._hand_over]

    def _send(self, server: Server) -> None:
        form = {"act": "send", "speaker": server.site, "text": self.text, "once": f"s{self.key}"}
        self.where = server.post("/northgate/check/", "teacher", form)
        assert self.where.startswith("/northgate/posts/"), self.where

    def _approve(self, server: Server) -> None:
        form = {"move": "approve", "seen": text_digest(self.text), "once": f"d{self.key}"}
        server.post(f"{self.where}decide/", "lead", form)

    def _hand_over(self, server: Server) -> None:
        number = int.from_bytes(self.key.encode(), "big") % 10**15
        address = f"https://x.com/northgate/status/{number}"
        server.post(f"{self.where}posted/", "teacher", {"address": address, "once": f"p{self.key}"})


class RollImport(Errand):
    """A roll with other pupils than the one before is uploaded and confirmed; one importer at a time."""

    where = ""

    @property
    def pupils(self) -> list[str]:
        return [f"{self.key}-{number}" for number in range(PUPILS)]

    def steps(self) -> list[Callable[[Server], None]]:
        return [self._upload, self._confirm]

    def _upload(self, server: Server) -> None:
        more = "".join(f"{pupil},,Ada,,Birch{pupil},,,7,7A\n" for pupil in self.pupils)
        form = {"kind": "roll", "once": f"u{self.key}"}
        self.where = server.post("/northgate/people/lists/", "office", form, (ROLL + more).encode())

    def _confirm(self, server: Server) -> None:
        said = {"leavers": "meant", "names": "seen", "lines": "meant", "once": f"c{self.key}"}
        to = server.post(self.where, "office", said)
        assert to.startswith("/northgate/people/imports/"), to


class Errands:
    """Everything that was begun, by kind; each of the busy has one errand at a time."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self.imports: list[RollImport] = []

    def new_post(self, place: int) -> Post:
        self.posts.append(Post(f"{place}-{len(self.posts)}"))
        return self.posts[-1]

    def new_import(self, place: int) -> RollImport:
        self.imports.append(RollImport(f"K{len(self.imports):05}"))
        return self.imports[-1]

    def new_left(self, place: int) -> Errand:
        """One post in four is left waiting, so that somebody has to hear of it."""
        errand = self.new_post(place)
        errand.left = len(self.posts) % 4 == 0
        return errand

    def acknowledged(self) -> int:
        return sum(errand.done for errand in [*self.posts, *self.imports])

    def agree(self, found: dict[str, Any]) -> None:
        """What is there is exactly what was acknowledged, once each, and the log tells of each."""
        steps = {
            "sent": "post sent for approval",
            "decided": "post approved",
            "posted": "post went out",
        }
        for place, (what, verb) in enumerate(steps.items()):
            there = Counter(errand.text for errand in self.posts if errand.done > place)
            assert Counter(found[what]) == there, what
            assert found["told"][verb] == len(there), verb
        assert Counter(found["archived"]) == Counter(found["posted"])
        brought = [errand for errand in self.imports if errand.finished]
        assert Counter(found["ever"]) == Counter(p for one in brought for p in one.pupils)
        assert sorted(found["now"]) == sorted(brought[-1].pupils if brought else [])
        # The first roll was brought in before anybody was killed.
        assert found["imports"] == found["told"]["roll imported"] == len(brought) + 1
        assert found["integrity"] == "ok"
        assert found["logs"] == ["", ""], found["logs"]


BUSY: tuple[Callable[[Errands, int], Errand], ...] = (
    Errands.new_post,
    Errands.new_post,
    Errands.new_left,
    Errands.new_import,
)
