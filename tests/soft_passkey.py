"""A passkey made of a few lines: it answers challenges as a telephone does, or wrongly where it is told to."""

from __future__ import annotations

import hashlib
import json
import secrets
import struct
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor
from fido2.cose import ES256
from fido2.utils import websafe_encode


PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


class SoftPasskey:
    """One key pair, for one address."""

    def __init__(self, origin: str = "http://localhost:8000", rp_id: str = "localhost") -> None:
        self.origin, self.rp_id = origin, rp_id
        self.id = secrets.token_bytes(16)
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.handle = b""
        self.count = 0
        self.flags = PRESENT | VERIFIED

    def made(self, asked: dict[str, Any], **other: Any) -> str:
        """The answer to a challenge to make one, as a form carries it."""
        options = asked["publicKey"]
        self.handle = options["user"]["id"].encode()
        public = dict(ES256.from_cryptography_key(self.key.public_key()))
        data = self._data(ATTESTED) + bytes(16) + struct.pack(">H", len(self.id)) + self.id
        attestation = {"fmt": "none", "attStmt": {}, "authData": data + cbor.encode(public)}
        client = self._client("webauthn.create", options["challenge"], **other)
        return self._credential(
            clientDataJSON=websafe_encode(client),
            attestationObject=websafe_encode(cbor.encode(attestation)),
        )

    def answer(self, asked: dict[str, Any], **other: Any) -> str:
        """The answer to a challenge to prove oneself; `handle` may claim to be somebody else."""
        self.count += 1
        handle = other.pop("handle", self.handle.decode())
        client = self._client("webauthn.get", asked["publicKey"]["challenge"], **other)
        data = self._data(0)
        signed = data + hashlib.sha256(client).digest()
        return self._credential(
            clientDataJSON=websafe_encode(client),
            authenticatorData=websafe_encode(data),
            signature=websafe_encode(self.key.sign(signed, ec.ECDSA(hashes.SHA256()))),
            userHandle=handle,
        )

    def _client(self, kind: str, asked: str, /, **other: Any) -> bytes:
        said = {"type": kind, "challenge": asked, "origin": self.origin, "crossOrigin": False}
        return json.dumps(said | other).encode()

    def _data(self, more: int) -> bytes:
        address = hashlib.sha256(self.rp_id.encode()).digest()
        return address + struct.pack(">BI", self.flags | more, self.count)

    def _credential(self, **response: str) -> str:
        name = websafe_encode(self.id)
        return json.dumps(
            {
                "id": name,
                "rawId": name,
                "type": "public-key",
                "response": response,
                "clientExtensionResults": {},
            }
        )
