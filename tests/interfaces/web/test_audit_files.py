"""What leaves the server: log, head and proofs, checked by the program that stands alone."""

from __future__ import annotations

import pytest

from staffroom.domain.audit import operations
from staffroom.domain.audit.models import Entry
from staffroom.domain.audit.queries import head
from tests.builders import approved, sent
from tests.frozen_tables import tampering
from tests.verifier.made_logs import PROGRAM, Checked


TEXT = "Our choir sang at the market this morning."
PAGE = "/northgate/audit/"


@pytest.fixture
def fetch(tmp_path):
    """Download an address into a file, as a person would."""

    def download(browser, address: str, name: str):
        answer = browser.get(PAGE + address)
        assert answer.status_code == 200, address
        assert answer.headers["Content-Disposition"].startswith("attachment; filename=")
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    return download


def test_the_log_and_the_head_that_are_downloaded_fit(cast, at, sign_in, fetch):
    browser = sign_in(cast.headteacher)
    kept = fetch(browser, "head.txt", "head.txt")
    sent(cast, TEXT, at=at)
    operations.erase(seq=4, reason="Article 17", by=cast.data_protection, at=at)
    done = Checked(fetch(browser, "log.jsonl", "log.jsonl"), kept)
    assert done.ended == 0, done.said
    assert "later entries tell so: 5." in done.said
    newer = fetch(browser, "head.txt", "newer.txt")
    assert Checked(fetch(browser, "log.jsonl", "log.jsonl"), kept, newer).ended == 0


def test_a_log_written_anew_in_the_database_does_not_fit_a_head_from_before(
    cast, at, sign_in, fetch
):
    browser = sign_in(cast.headteacher)
    kept = fetch(browser, "head.txt", "head.txt")
    with tampering():
        victim = Entry.objects.get(school_id=cast.school.id, seq=5)
        victim.verb = "nothing at all"
        victim.leaf = operations.leaf_of(victim).hex()
        victim.save()
    done = Checked(fetch(browser, "log.jsonl", "log.jsonl"), kept)
    assert done.ended == 1
    assert "somebody wrote leaves anew" in done.said


def test_a_head_of_another_school_says_nothing_of_this_log(cast, sign_in, fetch):
    theirs = cast.other
    kept = f"log: {theirs.school.id}\nentries: 3\nhead: {'0' * 64}\n"
    log = fetch(sign_in(cast.headteacher), "log.jsonl", "log.jsonl")
    (log.parent / "theirs.txt").write_text(kept)
    done = Checked(log, log.parent / "theirs.txt")
    assert done.ended == 2
    assert "No head of this log was given" in done.said


def test_one_entry_is_proved_to_whoever_reads_the_log_did_it_or_was_told(cast, at, sign_in, fetch):
    approved(cast, TEXT, at=at)
    number = head(cast.school.id).size  # the approval, by the site lead
    kept = fetch(sign_in(cast.teacher), "head.txt", "head.txt")
    for person in (cast.chair, cast.lead, cast.teacher):
        proof = fetch(sign_in(person), f"{number}/proof.txt", "proof.txt")
        done = Checked(proof, kept)
        assert done.ended == 0, done.said
        assert f"Entry {number} (post approved, 2026-11-11 12:00 UTC) stands" in done.said
    for person in (cast.office, cast.technician, cast.line_manager):
        assert sign_in(person).get(f"{PAGE}{number}/proof.txt").status_code == 404
    assert sign_in(cast.teacher).get(f"{PAGE}1/proof.txt").status_code == 404


def test_a_proof_can_be_made_for_the_head_that_somebody_holds(cast, at, sign_in, fetch):
    browser = sign_in(cast.headteacher)
    kept = fetch(browser, "head.txt", "head.txt")
    size = head(cast.school.id).size
    sent(cast, TEXT, at=at)
    proof = fetch(browser, f"3/proof.txt?entries={size}", "proof.txt")
    assert Checked(proof, kept).ended == 0
    for beyond in (size + 99, 2):
        answer = browser.get(f"{PAGE}3/proof.txt?entries={beyond}")
        assert answer.status_code == 422
        assert "did not have that many entries" in answer.content.decode()
    for odd in ("x", "", "9" * 30, "0", "%00"):
        assert browser.get(f"{PAGE}3/proof.txt?entries={odd}").status_code == 200


def test_that_the_log_grew_is_proved_to_everybody_here(cast, at, sign_in, fetch):
    browser = sign_in(cast.technician)
    kept = fetch(browser, "head.txt", "head.txt")
    size = head(cast.school.id).size
    sent(cast, TEXT, at=at)
    proof = fetch(browser, f"growth.txt?entries={size}", "growth.txt")
    newer = fetch(browser, "head.txt", "newer.txt")
    assert Checked(proof, kept, newer).ended == 0
    for odd in ("0", "", "x", str(size + 99)):
        assert browser.get(f"{PAGE}growth.txt?entries={odd}").status_code == 422
    assert "Ingrid" not in proof.read_text()


def test_nothing_is_proved_from_a_log_that_is_not_whole(cast, sign_in):
    with tampering():
        Entry.objects.filter(school_id=cast.school.id, seq=2).update(leaf="no leaf")
    browser = sign_in(cast.headteacher)
    for address in ("1/proof.txt", "growth.txt?entries=4"):
        answer = browser.get(PAGE + address)
        assert answer.status_code == 409
        assert "The log is not whole" in answer.content.decode()


def test_the_program_that_is_served_is_the_one_in_the_project(cast, sign_in, fetch):
    served = fetch(sign_in(cast.teacher), "verify_audit.py", "served.py")
    assert served.read_bytes() == PROGRAM.read_bytes()


def test_a_head_that_still_holds_offers_its_proof(cast, at, sign_in):
    kept = head(cast.school.id)
    sent(cast, TEXT, at=at)
    page = sign_in(cast.teacher).get(f"{PAGE}head/?size={kept.size}&root={kept.root}")
    assert "It still holds" in page.content.decode()
    assert f"growth.txt?entries={kept.size}" in page.content.decode()
