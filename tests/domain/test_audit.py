"""The audit log: one tree a school, written with what it tells of, and nobody can mend it unseen."""

from __future__ import annotations

import hashlib
import random
from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from staffroom.domain.actor import Actor, Role, system
from staffroom.domain.audit import operations as audit
from staffroom.domain.audit.models import Entry, Log, Payload
from staffroom.domain.audit.proofs import whole_log
from staffroom.domain.audit.queries import Wanted, Words, head, page, proven, story_of, told
from staffroom.domain.audit.soundness import soundness, still_holds
from staffroom.engine.hash_tree import frontier_of, leaf_hash
from staffroom.engine.refusal import Refused, Why
from tests.builders import NOON
from tests.frozen_tables import tampering
from tests.threads import at_once


SCHOOL = "9d1f2f6c-0000-4000-8000-000000000001"
BY = system(SCHOOL)
DPO = Actor("d", "Lotte Brandt", SCHOOL, frozenset({Role.DATA_PROTECTION}))


def tell(number: int, *, school: str = SCHOOL) -> None:
    with transaction.atomic():
        audit.record(
            by=system(school),
            at=NOON + timedelta(seconds=number),
            verb="thing done",
            subject=("thing", str(number)),
            says={"note": f"Note {number} of Zoë"},
            obligation="9.2",
        )


@pytest.fixture
def seven(db) -> list[Entry]:
    for number in range(7):
        tell(number)
    return list(Entry.objects.filter(school_id=SCHOOL).order_by("seq"))


# --- The tree ---------------------------------------------------------------------------------


def rfc_6962(leaves: list[bytes]) -> bytes:
    """Section 2.1 of RFC 6962, word for word: the hash of a list, split at a power of two."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    left, right = rfc_6962(leaves[:split]), rfc_6962(leaves[split:])
    return hashlib.sha256(b"\x01" + left + right).digest()


@given(st.lists(st.binary(max_size=8), max_size=70))
@settings(max_examples=150, deadline=None)
def test_the_head_is_that_of_rfc_6962(leaves):
    assert frontier_of(map(leaf_hash, leaves)).root == rfc_6962(leaves)


def test_the_head_of_a_log_is_made_from_every_field_of_every_entry(seven):
    said = [
        audit.canonical(
            {
                "school_id": e.school_id,
                "seq": e.seq,
                "at": e.at.isoformat(),
                "actor": e.actor,
                "verb": e.verb,
                "subject_type": e.subject_type,
                "subject_id": e.subject_id,
                "obligation": e.obligation,
                "commitment": e.commitment,
            }
        ).encode()
        for e in seven
    ]
    assert head(SCHOOL).root == rfc_6962(said).hex()
    assert head(SCHOOL).size == 7
    assert soundness(SCHOOL).whole


def test_a_log_with_nothing_in_it_is_not_whole_for_opening_the_school_is_its_first_entry(cast):
    assert head(SCHOOL).root == hashlib.sha256(b"").hexdigest()
    assert soundness(cast.school.id).whole
    with tampering():
        for rows in (Payload, Entry, Log):
            rows.objects.all().delete()
    found = soundness(cast.school.id)
    assert (found.whole, found.entries, found.first_wrong) == (False, 0, 0)


def test_each_school_has_a_tree_of_its_own(db):
    tell(1)
    before = head(SCHOOL)
    tell(1, school="another")
    assert head(SCHOOL) == before
    assert head("another").size == 1


# --- What no one can do unseen ----------------------------------------------------------------

FIELDS = ["at", "actor", "verb", "subject_type", "subject_id", "obligation", "commitment", "leaf"]


@pytest.mark.parametrize("field", FIELDS)
def test_a_changed_field_of_an_entry_is_found(seven, field):
    for victim in (seven[0], seven[3], seven[6]):
        with transaction.atomic():
            with tampering():
                Entry.objects.filter(pk=victim.pk).update(**{field: other(getattr(victim, field))})
            found = soundness(SCHOOL)
            assert (found.whole, found.first_wrong) == (False, victim.seq)
            transaction.set_rollback(True)


def other(value: object) -> object:
    """The same value with its smallest change."""
    if isinstance(value, datetime):
        return value + timedelta(microseconds=1)
    text = str(value)
    return text[:-1] + chr(ord(text[-1]) ^ 1)


def test_any_changed_bit_of_a_payload_is_found(seven):
    dice = random.Random(7)  # noqa: S311
    for _ in range(40):
        victim = Payload.objects.get(entry=dice.choice(seven))
        body, salt = bytearray(victim.body.encode()), bytearray(victim.salt)
        changed = dice.choice([body, salt])
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(6)
        with transaction.atomic():
            with tampering():
                Payload.objects.filter(pk=victim.pk).update(body=body.decode("latin-1"), salt=salt)
            found = soundness(SCHOOL)
            assert (found.whole, found.first_wrong) == (False, victim.entry.seq)
            transaction.set_rollback(True)


@pytest.mark.parametrize("place", [0, 3, 6])
def test_a_missing_entry_is_found(seven, place):
    with tampering():
        Payload.objects.filter(entry=seven[place]).delete()
        Entry.objects.filter(pk=seven[place].pk).delete()
    found = soundness(SCHOOL)
    assert (found.whole, found.first_wrong) == (False, place)


def test_two_entries_in_each_others_place_are_found(seven):
    with tampering():
        Entry.objects.filter(pk=seven[2].pk).update(seq=99)
        Entry.objects.filter(pk=seven[3].pk).update(seq=2)
        Entry.objects.filter(pk=seven[2].pk).update(seq=3)
    assert soundness(SCHOOL).first_wrong == 2


def test_an_end_cut_off_is_found_and_so_is_the_head_that_goes_with_it(seven):
    kept_outside = head(SCHOOL)
    with tampering():
        Payload.objects.filter(entry__seq__gte=5).delete()
        Entry.objects.filter(seq__gte=5).delete()
    assert soundness(SCHOOL).first_wrong == 5
    shorter = frontier_of(bytes.fromhex(entry.leaf) for entry in seven[:5])
    Log.objects.filter(school_id=SCHOOL).update(
        size=5, peaks=[peak.hex() for peak in shorter.peaks]
    )
    assert soundness(SCHOOL).whole  # whoever forges the head too is found by the one kept outside
    assert head(SCHOOL) != kept_outside


def test_an_entry_put_in_from_outside_is_found(seven):
    last = seven[-1]
    last.pk, last.seq = None, 7
    last.save(force_insert=True)
    assert not soundness(SCHOOL).whole


def test_erased_words_leave_the_log_whole_and_the_entry_silent(seven):
    before = head(SCHOOL)
    audit.erase(seq=2, reason=" Article 17,  UK GDPR ", by=DPO, at=NOON)
    assert soundness(SCHOOL).whole
    assert still_holds(SCHOOL, before)
    [line] = story_of(("thing", "2"), by=BY, in_full=True)
    assert (line.says, line.words) == ({}, Words.ERASED)
    [told] = story_of(("entry", "2"), by=BY, in_full=True)
    assert told.says == {"by": "Lotte Brandt", "entry": 3, "reason": "Article 17, UK GDPR"}


def test_words_that_are_gone_without_an_erasure_leave_the_log_not_whole(seven):
    Payload.objects.filter(entry=seven[2]).delete()
    found = soundness(SCHOOL)
    assert (found.whole, found.first_wrong) == (False, 2)
    assert "no entry tells of an erasure" in found.reason
    [line] = story_of(("thing", "2"), by=BY, in_full=True)
    assert line.words is Words.GONE


def test_an_erasure_told_ahead_of_its_entry_excuses_nothing(db):
    with transaction.atomic():
        audit.record(by=BY, at=NOON, verb=audit.ERASED, subject=("entry", "1"), says={})
    tell(1)
    Payload.objects.filter(entry__seq=1).delete()
    assert soundness(SCHOOL).first_wrong == 1
    assert page(Wanted(), by=DPO).lines[0].words is Words.GONE


@pytest.mark.parametrize(
    ("seq", "reason", "why"),
    [
        (2, "", Why.INCOMPLETE),
        (2, " \n ", Why.INCOMPLETE),
        (2, "x" * 301, Why.INCOMPLETE),
        (99, "Article 17", Why.TOO_LATE),
    ],
)
def test_nothing_is_erased_without_a_reason_or_where_nothing_is(seven, seq, reason, why):
    with pytest.raises(Refused) as refused:
        audit.erase(seq=seq, reason=reason, by=DPO, at=NOON)
    assert refused.value.refusal.why is why
    assert head(SCHOOL).size == 7
    assert Payload.objects.count() == 7


def test_words_are_erased_once_and_only_by_those_who_may(seven):
    audit.erase(seq=2, reason="Article 17", by=DPO, at=NOON)
    with pytest.raises(Refused) as refused:
        audit.erase(seq=2, reason="Article 17", by=DPO, at=NOON)
    assert refused.value.refusal.why is Why.TOO_LATE
    for role in set(Role) - {Role.HEADTEACHER, Role.DATA_PROTECTION}:
        with pytest.raises(Refused) as refused:
            audit.erase(seq=3, reason="x", by=Actor("1", "N", SCHOOL, frozenset({role})), at=NOON)
        assert refused.value.refusal.why is Why.NOT_YOURS


def test_another_schools_words_cannot_be_erased(seven):
    tell(1, school="another")
    other = Actor("2", "Lotte", "another", frozenset({Role.DATA_PROTECTION}))
    with pytest.raises(Refused):
        audit.erase(seq=4, reason="Article 17", by=other, at=NOON)
    assert Payload.objects.filter(entry__school_id=SCHOOL).count() == 7


def test_what_does_not_fit_its_commitment_or_its_leaf_is_not_believed(seven):
    assert told(SCHOOL, "thing done", "note", of="2") == {"2": "Note 2 of Zoë"}
    forged, salt = audit.canonical({"by": "Zoë", "note": "Nothing"}), bytes(32)
    with tampering():
        Payload.objects.filter(entry=seven[2]).update(body=forged, salt=salt)
        Payload.objects.filter(entry=seven[3]).update(body="no JSON")
        Payload.objects.filter(entry=seven[4]).update(body=forged, salt=salt)
        Entry.objects.filter(pk=seven[4].pk).update(commitment=audit.commit(salt, forged))
    for place in (2, 3, 4):
        assert told(SCHOOL, "thing done", "note", of=str(place)) == {str(place): ""}
        assert [line.says for line in proven(SCHOOL, ("thing", str(place)))] == [{}]


def test_a_payload_changed_into_something_unreadable_breaks_no_export_and_fits_nothing(seven):
    with tampering():
        Payload.objects.filter(entry=seven[3]).update(body='no JSON\n"')
    lines = list(whole_log(by=DPO))
    assert len(lines) == 7
    assert not any("\n" in line for line in lines)
    assert page(Wanted(), by=DPO).lines[3].words is Words.CHANGED


def test_an_entry_names_nobody_and_its_commitment_cannot_be_guessed(seven):
    said = [" ".join(map(str, row)) for row in Entry.objects.values_list()]
    assert not any("Zoë" in row or "Note" in row or "Staffroom" in row for row in said)
    body = Payload.objects.get(entry=seven[0]).body
    assert hashlib.sha256(b"\x02" + body.encode()).hexdigest() != seven[0].commitment
    assert len({bytes(payload.salt) for payload in Payload.objects.all()}) == 7


# --- Together with what it tells of -----------------------------------------------------------


def test_outside_a_transaction_it_refuses(real_transactions):
    with pytest.raises(RuntimeError, match="transaction"):
        audit.record(by=BY, at=NOON, verb="x", subject=("x", "1"), says={})
    assert not Entry.objects.exists()


def test_an_act_that_fails_takes_its_entry_with_it(db):
    tell(0)
    before = head(SCHOOL)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        tell(1)
        raise ZeroDivisionError
    assert head(SCHOOL) == before
    tell(2)
    assert soundness(SCHOOL).whole


def test_many_at_once_leave_no_gap(real_transactions):
    answers = at_once(*(lambda n=n: [tell(n * 10 + i) for i in range(4)] for n in range(6)))
    assert not [answer for answer in answers if isinstance(answer, Exception)]
    assert soundness(SCHOOL).whole
    assert head(SCHOOL).size == 24
    assert [e.seq for e in Entry.objects.order_by("seq")] == list(range(24))


def test_the_moment_is_kept_to_the_microsecond(db):
    at = datetime(2026, 3, 29, 0, 59, 59, 999_999, tzinfo=UTC)
    with transaction.atomic():
        audit.record(by=BY, at=at, verb="x", subject=("x", "1"), says={})
    assert Entry.objects.get().at == at
    assert soundness(SCHOOL).whole


def test_one_place_is_taken_once(seven):
    again = seven[3]
    again.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        again.save(force_insert=True)
    assert connection.is_usable()
