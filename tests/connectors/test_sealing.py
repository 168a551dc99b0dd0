"""Backups are sealed to recovery keys: either opens one, no other does, and no changed bit passes."""

from __future__ import annotations

import random

import pytest

from staffroom.connectors.backups import sealing
from staffroom.connectors.backups.trouble import Trouble
from staffroom.interfaces.cli import recovery_key


ONE, OTHER = sealing.new_key(), sealing.new_key()
WORDS = b"Amelia Harcastle, 9B\n" * 5000


@pytest.fixture
def sealed(tmp_path):
    (tmp_path / "plain").write_bytes(WORDS)
    sealing.seal(tmp_path / "plain", tmp_path / "sealed", [ONE.public, OTHER.public])
    return tmp_path / "sealed"


@pytest.mark.parametrize(
    "secret",
    [ONE.secret, OTHER.secret, OTHER.secret.lower()],
    ids=["one", "other", "small letters"],
)
def test_any_one_of_the_keys_opens_it(sealed, secret):
    opened = sealed.with_name("opened")
    sealing.unseal(sealed, opened, sealing.secrets_in(f"# kept in the safe\n{secret}\n"))
    assert opened.read_bytes() == WORDS


def test_nothing_of_it_can_be_read_without_a_key(sealed):
    assert b"Amelia" not in sealed.read_bytes()
    opened = sealed.with_name("opened")
    for secrets, says in (
        ([], "a recovery key is needed"),
        ([sealing.new_key().secret], "None of"),
    ):
        with pytest.raises(Trouble, match=says):
            sealing.unseal(sealed, opened, secrets)
    assert not opened.exists()


def test_no_changed_bit_and_no_cut_passes(sealed):
    raw, dice = sealed.read_bytes(), random.Random(3)  # noqa: S311
    opened = sealed.with_name("opened")
    spoilt = [raw[:-1], raw[:-17], raw[: len(raw) // 2], raw + b"\x00"]
    for bit in dice.sample(range(22 * 8, len(raw) * 8), 300):
        spoilt.append(raw[: bit // 8] + bytes([raw[bit // 8] ^ 1 << bit % 8]) + raw[bit // 8 + 1 :])
    for other in spoilt:
        sealed.write_bytes(other)
        with pytest.raises(Trouble):
            sealing.unseal(sealed, opened, [ONE.secret])
        assert not opened.exists()


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("", "is not the public half"),
        ("age1xyz", "is not the public half"),
        (ONE.public[:-1], "is not the public half"),
        (ONE.secret, "must never be on the server"),
    ],
    ids=["none", "too short", "cut", "secret"],
)
def test_a_wrong_key_is_refused_and_a_secret_one_is_never_shown(tmp_path, key, says):
    (tmp_path / "plain").write_bytes(WORDS)
    with pytest.raises(Trouble, match=says) as refused:
        sealing.seal(tmp_path / "plain", tmp_path / "sealed", [ONE.public, key])
    assert ONE.secret[20:] not in str(refused.value)
    assert not (tmp_path / "sealed").exists()


def test_without_any_key_nothing_is_sealed(tmp_path):
    (tmp_path / "plain").write_bytes(WORDS)
    with pytest.raises(Trouble, match="at least one"):
        sealing.seal(tmp_path / "plain", tmp_path / "sealed", [])


def test_a_key_is_made_and_its_public_half_told_again(tmp_path, capsys):
    assert recovery_key.main([]) == 0
    printed = capsys.readouterr().out
    (tmp_path / "key.txt").write_text(printed)
    assert recovery_key.main(["--check", str(tmp_path / "key.txt")]) == 0
    public = capsys.readouterr().out.strip()
    assert f"STAFFROOM_BACKUP_KEYS={public}" in printed
    (tmp_path / "none.txt").write_text("nothing")
    assert recovery_key.main(["--check", str(tmp_path / "none.txt")]) == 2
    assert recovery_key.main(["--check", str(tmp_path / "missing.txt")]) == 2
