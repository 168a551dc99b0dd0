"""Encrypt a backup to recovery keys with age, and open it with one of them.

The server knows only the public halves, so whoever takes the server or a backup can read no backup.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyrage

from staffroom.connectors.backups.trouble import Trouble


SEALED = b"age-encryption.org/v1\n"
_SECRET = re.compile(r"^AGE-SECRET-KEY-1[0-9A-Z]+$")


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A recovery key: the secret half goes into the safe, the public half into the settings."""

    secret: str
    public: str


def new_key() -> KeyPair:
    identity = pyrage.x25519.Identity.generate()
    return KeyPair(secret=str(identity), public=str(identity.to_public()))


def public_of(secret: str) -> str:
    """The public half of a secret key. Refuses what is none."""
    return str(_identity(secret).to_public())


def what_is_wrong(public: str) -> str:
    """What is wrong with the public half of a recovery key, in words; empty where nothing is."""
    if public.upper().startswith("AGE-SECRET-KEY-"):
        return (
            "this is the secret half of a recovery key, which must never be on the server: make a new key, "
            "and put here what begins with age1"
        )
    try:
        pyrage.x25519.Recipient.from_str(public)
    except pyrage.RecipientError:
        return f"“{public[:12]}…” is not the public half of a recovery key, which begins with age1"
    return ""


def insist_on(keys: Sequence[str]) -> None:
    """Refuse keys of which one is not the public half of a recovery key."""
    for key in keys:
        if what_is_wrong(key):
            raise Trouble(f"A recovery key is wrong: {what_is_wrong(key)}.")


def seal(source: Path, to: Path, keys: Sequence[str]) -> None:
    """Encrypt a file to every one of the public keys, and open it again to be sure that it is whole.

    It is opened with a key made for this one look and forgotten with it. Refuses without keys.
    """
    if not keys:
        raise Trouble("A backup is sealed to at least one recovery key.")
    insist_on(keys)
    look = pyrage.x25519.Identity.generate()
    everybody = [*map(pyrage.x25519.Recipient.from_str, keys), look.to_public()]
    with source.open("rb") as plain, to.open("wb") as sealed:
        pyrage.encrypt_io(plain, sealed, everybody)
    with source.open("rb") as plain, to.open("rb") as sealed:
        same = _Compared(plain)
        _open(sealed, same, [look])
        if not same.to_its_end():
            raise Trouble(
                "What was sealed does not open to what was put in: the disk may be failing."
            )


def unseal(source: Path, to: Path, secrets: Sequence[str]) -> None:
    """Open a sealed file with whichever of the secret keys fits; one that is not sealed is copied.

    Refuses where no key fits and where the file is not whole, and then leaves nothing behind.
    """
    with source.open("rb") as sealed:
        if not is_sealed(source):
            with to.open("wb") as plain:
                shutil.copyfileobj(sealed, plain, 1024 * 1024)
            return
        identities = [_identity(secret) for secret in secrets]
        if not identities:
            raise Trouble("This backup is sealed: a recovery key is needed to open it.")
        try:
            with to.open("wb") as plain:
                _open(sealed, plain, identities)
        except Trouble:
            to.unlink(missing_ok=True)
            raise


def is_sealed(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(SEALED)) == SEALED


def secrets_in(text: str) -> list[str]:
    """The secret keys in the text of a key file; its other lines are remarks."""
    lines = (line.strip().upper() for line in text.splitlines())
    return [line for line in lines if _SECRET.match(line)]


def _identity(secret: str) -> Any:
    try:
        return pyrage.x25519.Identity.from_str(secret)
    except pyrage.IdentityError:
        raise Trouble(
            "This is not the secret half of a recovery key (AGE-SECRET-KEY-1…)."
        ) from None


def _open(sealed: Any, to: Any, identities: list[Any]) -> None:
    try:
        pyrage.decrypt_io(sealed, to, identities)
    except pyrage.DecryptError:
        raise Trouble("None of the recovery keys opens this backup.") from None
    except OSError as error:
        if error.errno is not None:
            raise
        raise Trouble("The backup is not whole: it was cut off or changed.") from None


class _Compared:
    """Takes what is written to it and compares it with a file that is there already."""

    def __init__(self, with_file: Any) -> None:
        self._file = with_file
        self._same = True

    def write(self, data: bytes) -> int:
        self._same = self._same and self._file.read(len(data)) == bytes(data)
        return len(data)

    def flush(self) -> None:
        """Nothing waits."""

    def to_its_end(self) -> bool:
        return self._same and not self._file.read(1)
