"""Everything is killed in the middle of things, again and again: nothing acknowledged is lost or done twice.

Real processes, real requests, a real mail server, kill -9 of the whole group at a random moment: posts
are sent, decided on and handed over, lists brought in, letters sent and backups made meanwhile. The same
is done with a server that acknowledges too early and with jobs that do not mark a letter, and must be
found out. (A power cut is another matter: tests/power.)
"""

from __future__ import annotations

import http.client
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from staffroom.connectors.backups import packing, store
from staffroom.interfaces.cli import restore
from tests.how_often import how_often
from tests.killed.errands import BUSY, Errand, Errands
from tests.killed.mails import Mails
from tests.killed.served import KEY, PROJECT, AsForReal, School
from tests.mail_server import Server, listening


MISTAKES = 40  # kills by which a mistake must have shown
WITHIN = 60.0  # seconds

pytestmark = pytest.mark.long


@pytest.fixture
def mail() -> Iterator[Server]:
    with listening() as server:
        server.slow = 0.04  # so that many a kill falls between the words and the answer
        yield server


class Story:
    """A school, everything that was begun there, and the letters that came of it."""

    def __init__(self, school: School, mail: Server) -> None:
        self.school, self.errands, self.mails = school, Errands(), Mails(mail.taken)
        self.open_ones: dict[int, Errand] = {}
        self.kills = 0

    def killed(self, how: str = "", *, after: Callable[[], object] = lambda: True) -> None:
        """Everybody is busy while everything is killed; what was begun is taken up the next time.

        `after`: what must have come true before.
        """
        self.school.start(how)
        troubles: list[BaseException] = []
        first = threading.Event()
        threads = [
            threading.Thread(target=self._busy, args=(*pair, first, troubles))
            for pair in enumerate(BUSY)
        ]
        for thread in threads:
            thread.start()
        assert first.wait(timeout=WITHIN)
        deadline = time.monotonic() + WITHIN
        while not after():
            assert time.monotonic() < deadline
            time.sleep(0.05)
        time.sleep(random.uniform(*self.school.killed_after))  # noqa: S311
        self.school.kill()
        self.kills += 1
        for thread in threads:
            thread.join(timeout=WITHIN)
        assert not troubles, troubles

    def _busy(
        self,
        place: int,
        begin: Callable[[Errands, int], Errand],
        first: threading.Event,
        troubles: list[BaseException],
    ) -> None:
        try:
            while True:
                if place not in self.open_ones:
                    self.open_ones[place] = begin(self.errands, place)
                errand = self.open_ones[place]
                errand.go_on(self.school)
                if errand.finished:
                    del self.open_ones[place]
                first.set()
        except (OSError, http.client.HTTPException):
            return  # killed
        except BaseException as error:
            troubles.append(error)
            first.set()
            raise

    def come_to_an_end(self) -> int:
        """Take up what is open, let the jobs end, and see that all is there once; returns letters in doubt."""
        self.school.start()
        for errand in self.open_ones.values():
            while not errand.finished:
                errand.go_on(self.school)
        self.open_ones.clear()
        self.school.kill()
        self.school.ask("settle")
        found = self.school.ask("look")
        self.errands.agree(found)
        self.mails.put = self.school.put
        left = [post.where for post in self.errands.posts if post.left]
        return self.mails.agree(found, waiting=left)


def test_forked_from_one_that_is_loaded_nothing_is_lost_or_done_twice(tmp_path, mail):
    kills = how_often(47, 480)
    school = School(tmp_path, mail_port=mail.port)
    story = Story(school, mail)
    try:
        for _ in range(kills):
            story.killed()
        in_doubt = story.come_to_an_end()
        assert story.errands.acknowledged() > kills
        assert 0 < in_doubt <= kills
        look_at_backups(school)
        # Negative controls: the same school, and now a mistake must show.
        must_show(story, "careless", "a letter that may go once came twice")
        must_show(story, "hasty", "posted")
    finally:
        school.end()
    print(f"{kills} kills, {story.errands.acknowledged()} acknowledged, {len(mail.taken)} letters came, "
          f"{in_doubt} of them in the server's hands at a kill")  # fmt: skip


def must_show(story: Story, mistake: str, words: str) -> None:
    """A server that makes a mistake is found out within some kills."""
    for _ in range(MISTAKES // 5):
        for _ in range(5):
            story.killed(mistake)
        try:
            story.come_to_an_end()
        except AssertionError as found:
            if words in str(found):
                return
    raise AssertionError(f"{MISTAKES} kills did not show a server that is {mistake}")


def test_as_it_is_started_for_real_nothing_is_lost_or_done_twice(tmp_path, mail):
    kills = how_often(3, 20)
    school = AsForReal(tmp_path, mail_port=mail.port)
    story = Story(school, mail)
    try:
        story.killed(after=lambda: mail.taken)  # by the jobs as they are started
        for _ in range(kills - 1):
            story.killed()
        story.come_to_an_end()
    finally:
        school.end()
    assert story.errands.acknowledged() > kills


def look_at_backups(school: School) -> None:
    """Whatever looks like a good backup is one, and the last of all opens, unpacks and restores."""
    made = subprocess.run(
        [sys.executable, "manage.py", "back_up"],
        cwd=PROJECT,
        env=school.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert made.returncode == 0, made.stderr
    good = store.good(school.backups)
    for backup in good:
        assert packing.digest_of(backup.path) == backup.sha256
    key = school.folder / "key.txt"
    key.write_text(KEY.secret)
    assert restore.main([str(good[0].path), "--drill", "--key", str(key)]) == 0
