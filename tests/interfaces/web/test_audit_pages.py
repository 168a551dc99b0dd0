"""The log as people read it: numbered from one, its subjects as links, and whole in one file."""

from __future__ import annotations

import hashlib
import json
import re

from staffroom.domain.audit.queries import head
from staffroom.engine.hash_tree import Frontier
from staffroom.journeys import termly_review
from tests.builders import archived, sent


TEXT = "Our choir sang at the market this morning."
PAGE = "/northgate/audit/"


def test_the_newest_entry_has_the_number_of_entries(cast, sign_in):
    words = sign_in(cast.headteacher).get(PAGE).content.decode()
    total = int(re.search(r"(\d+) entries", words)[1])
    assert re.search(r"entry (\d+) ", words)[1] == str(total)


def test_a_judged_post_and_a_post_are_links_for_whoever_may_open_them(cast, at, sign_in):
    post_id = sent(cast, TEXT, at=at)
    entry = archived(cast, TEXT + " Well done.", at=at)
    termly_review.judge(
        term_id=cast.term("Autumn 2026"),
        entry_id=entry,
        outcome="appropriate",
        note="",
        on=at.date(),
        by=cast.headteacher,
        at=at,
    )
    seen = sign_in(cast.headteacher).get(PAGE).content.decode()
    assert f'<a href="/northgate/posts/{post_id}/">the post</a>' in seen
    assert f'<a href="/northgate/archive/{entry}/">the archived post</a>' in seen
    assert f"Archived post: {entry}" not in seen
    governor = sign_in(cast.chair).get(PAGE).content.decode()
    assert f"/northgate/posts/{post_id}/" not in governor
    assert "a post that is not yours to open" in governor


def test_from_the_file_of_the_log_its_head_is_made_again(cast, at, sign_in):
    sent(cast, TEXT, at=at)
    answer = sign_in(cast.headteacher).get(f"{PAGE}log.jsonl")
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=")
    frontier = Frontier()
    for line in b"".join(answer.streaming_content).decode().splitlines():
        entry = json.loads(line)
        leaf, says, salt = (entry.pop(name) for name in ("leaf", "says", "salt"))
        assert (
            entry["commitment"]
            == hashlib.sha256(b"\x02" + bytes.fromhex(salt) + packed(says)).hexdigest()
        )
        assert hashlib.sha256(b"\x00" + packed(entry)).hexdigest() == leaf
        frontier = frontier.append(bytes.fromhex(leaf))
    kept = head(cast.school.id)
    assert (frontier.size, frontier.root.hex()) == (kept.size, kept.root)


def packed(data) -> bytes:
    return json.dumps(data, sort_keys=True, separators=(",", ":")).encode()


def test_the_file_of_the_log_is_for_its_readers(cast, sign_in):
    assert sign_in(cast.teacher).get(f"{PAGE}log.jsonl").status_code == 403
