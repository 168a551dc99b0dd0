"""Proofs that one entry stands in a log, and that a log grew out of an older one (RFC 6962)."""

from __future__ import annotations

import hashlib
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from staffroom.engine.hash_tree import (
    consistency_path,
    frontier_of,
    inclusion_path,
    leaf_hash,
    root_of,
)
from tests.how_often import how_often
from tests.verifier.made_logs import SCHOOL, Checked, head_of, made_log, verify_audit
from tests.verifier.second_opinion import audit_path, consistency, tree_hash


UP_TO = how_often(40, 140)
DATA = [f"entry {n}".encode() for n in range(UP_TO)]
LEAVES = [leaf_hash(data) for data in DATA]
# Leaves and heads that implementations of certificate transparency test themselves with.
KNOWN_LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]  # fmt: skip
KNOWN_HEADS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def test_heads_are_those_that_others_know():
    leaves = [leaf_hash(bytes.fromhex(data)) for data in KNOWN_LEAVES]
    for size, known in enumerate(KNOWN_HEADS, start=1):
        assert root_of(leaves[:size]).hex() == known
        assert frontier_of(leaves[:size]).root.hex() == known
        assert verify_audit.root_of(leaves[:size]).hex() == known


@given(st.lists(st.binary(max_size=8), max_size=70))
@settings(max_examples=100, deadline=None)
def test_the_program_and_the_product_make_the_head_that_the_rfc_makes(data):
    leaves = [leaf_hash(one) for one in data]
    assert root_of(leaves) == verify_audit.root_of(leaves) == tree_hash(data)


def test_every_proof_of_one_entry_is_that_of_the_rfc_and_holds_for_it_alone():
    for size in range(1, UP_TO + 1):
        head = root_of(LEAVES[:size])
        for place in range(size):
            path = inclusion_path(LEAVES[:size], place)
            assert path == audit_path(place, DATA[:size])
            assert len(path) <= (size - 1).bit_length()
            assert proves(LEAVES[place], place, size, path) == head
            other = (place + 1) % size
            if other != place:
                assert proves(LEAVES[other], place, size, path) != head
                assert proves(LEAVES[place], other, size, path) != head


def proves(leaf, place, size, path):
    try:
        return verify_audit.root_by_path(leaf, place, size, path)
    except verify_audit.Wrong:
        return b""


def test_every_proof_of_growth_is_that_of_the_rfc_and_holds_for_these_heads_alone():
    for size in range(1, UP_TO + 1):
        new = (size, root_of(LEAVES[:size]))
        for before in range(1, size + 1):
            old = (before, root_of(LEAVES[:before]))
            path = consistency_path(LEAVES[:size], before)
            assert path == consistency(before, DATA[:size])
            assert verify_audit.grew(old, new, path)
            assert not verify_audit.grew((before, flip(old[1])), new, path)
            assert not verify_audit.grew(old, (size, flip(new[1])), path)
            if before < size:
                assert not verify_audit.grew((before + 1, old[1]), new, path)
                assert not verify_audit.grew(old, new, path[1:])
                assert not verify_audit.grew(old, new, [*path, LEAVES[0]])
                assert not verify_audit.grew(old, new, [flip(path[0]), *path[1:]])


def flip(hash_: bytes) -> bytes:
    return bytes([hash_[0] ^ 1]) + hash_[1:]


@pytest.mark.parametrize(("place", "size"), [(-1, 5), (5, 5), (0, 0)])
def test_there_is_no_proof_of_an_entry_that_is_not_there(place, size):
    with pytest.raises(ValueError, match="no leaf"):
        inclusion_path(LEAVES[:size], place)


def test_a_log_does_not_grow_out_of_a_longer_one():
    with pytest.raises(ValueError, match="no tree"):
        consistency_path(LEAVES[:5], 6)
    assert consistency_path(LEAVES[:5], 0) == []
    nothing = hashlib.sha256(b"").digest()
    assert verify_audit.grew((0, nothing), (5, root_of(LEAVES[:5])), [])
    assert not verify_audit.grew((0, LEAVES[0]), (5, root_of(LEAVES[:5])), [])


# --- As files -----------------------------------------------------------------------------------

LOG = made_log(21)
TREE = "hash tree: RFC 6962, SHA-256"


def head_lines(size: int) -> str:
    entries, _, root = head_of(LOG, size).partition(":")
    return f"log: {SCHOOL}\nentries: {entries}\nhead: {root}"


def leaves_of(size: int) -> list[bytes]:
    return [verify_audit.leaf_of(line)[0] for line in LOG[:size]]


def entry_proof(place: int, size: int) -> str:
    steps = [f"path: {step.hex()}" for step in inclusion_path(leaves_of(size), place)]
    entry = f"entry: {LOG[place].decode()}"
    return "\n".join([f"proof: one entry\n{TREE}", head_lines(size), *steps, entry])


def growth_proof(before: int, size: int) -> str:
    steps = [f"path: {step.hex()}" for step in consistency_path(leaves_of(size), before)]
    return "\n".join([f"proof: growth\n{TREE}", head_lines(before), head_lines(size), *steps, ""])


def checked(tmp_path, proof: str, *heads: str) -> Checked:
    (tmp_path / "proof.txt").write_text(proof)
    return Checked(tmp_path / "proof.txt", *heads)


def test_a_file_proves_one_entry_to_whoever_holds_the_head(tmp_path):
    done = checked(tmp_path, entry_proof(4, 21), head_of(LOG))
    assert done.ended == 0
    assert (
        "Entry 5 (post approved, 2026-11-11 12:00 UTC) stands in the log of the head over 21"
        in done.said
    )
    assert checked(tmp_path, entry_proof(4, 9), head_of(LOG, 9)).ended == 0
    older = checked(tmp_path, entry_proof(4, 9), head_of(LOG))
    assert older.ended == 1
    assert "Ask for a proof about the head that you hold." in older.said


def test_a_file_proves_that_the_log_grew_out_of_the_one_whose_head_was_kept(tmp_path):
    assert checked(tmp_path, growth_proof(9, 21), head_of(LOG, 9)).ended == 0
    assert checked(tmp_path, growth_proof(9, 21), head_of(LOG, 9), head_of(LOG)).ended == 0
    assert checked(tmp_path, growth_proof(9, 21), head_of(LOG, 8)).ended == 1
    assert checked(tmp_path, growth_proof(9, 21), head_of(LOG, 9), f"21:{'0' * 64}").ended == 1
    assert checked(tmp_path, growth_proof(9, 21)).ended == 1


def test_no_changed_bit_of_a_proof_file_passes(tmp_path):
    dice = random.Random(9)  # noqa: S311
    for proof, *heads in (
        (entry_proof(4, 21), head_of(LOG)),
        (growth_proof(9, 21), head_of(LOG, 9), head_of(LOG)),
    ):
        raw = proof.encode()
        assert checked(tmp_path, proof, *heads).ended == 0
        for bit in dice.sample(range(len(raw) * 8), min(len(raw) * 8, how_often(1000, 20_000))):
            changed = bytearray(raw)
            changed[bit // 8] ^= 1 << bit % 8
            (tmp_path / "proof.txt").write_bytes(bytes(changed))
            assert Checked(tmp_path / "proof.txt", *heads).ended != 0, bit // 8


def test_half_a_proof_says_nothing(tmp_path):
    for proof in (
        "proof: one entry\n",
        growth_proof(9, 21).split("path:")[0][:120],
        "proof: \x00\xff",
    ):
        assert checked(tmp_path, proof, head_of(LOG, 9)).ended == 2
