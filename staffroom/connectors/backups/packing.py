"""A backup as one packed file: the copy of the database, the files of the data folder, and a manifest.

The manifest comes last, so that it tells of the very bytes that were packed before it. Unpacked,
everything is compared with it, and anything that it does not name is refused.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import tarfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from staffroom.connectors.backups.copies import COPY_NAMES
from staffroom.connectors.backups.trouble import Trouble


FORMAT = 1
MANIFEST = "manifest.json"
FILES = "files/"
QUICKLY = 1  # gzip's first level: a quarter of the size for a few seconds
LONGEST_MANIFEST = 50 * 1024 * 1024
# Of the data folder: the databases are copied in their own way, files with lists wait for minutes and
# are to be kept nowhere, the rest is made anew at each start.
NOT_PACKED = frozenset(
    {"static", "jobs.sqlite3", "lists", "backup-work", "backup.lock", "last-backup-try.json"}
)
Told = dict[str, Any]


def pack(
    copy: Path, name: str, data: Path, *, leave: frozenset[Path], told: Told, to: Path
) -> Told:
    """Pack a database copy under `name` and the files of a data folder; the manifest with their digests.

    `leave` are folders and files left out. A file that goes away meanwhile is left out too.
    """
    files: dict[str, dict[str, Any]] = {}
    with tarfile.open(to, "w:gz", compresslevel=QUICKLY, format=tarfile.PAX_FORMAT) as packed:
        with copy.open("rb") as source:
            files[name] = _add(packed, name, source, copy.stat().st_size)
        for path in _worth_packing(data, leave):
            try:
                content = path.read_bytes()
            except FileNotFoundError:
                continue
            inside = FILES + path.relative_to(data).as_posix()
            files[inside] = _add(packed, inside, io.BytesIO(content), len(content))
        manifest = {"format": FORMAT, **told, "files": files}
        written = json.dumps(manifest, sort_keys=True, indent=1).encode()
        _add(packed, MANIFEST, io.BytesIO(written), len(written))
    return manifest


def unpack(source: Path, to: Path) -> Told:
    """Unpack into an empty folder and compare everything with the manifest, which is returned.

    Refuses names that lead elsewhere, anything that is no plain file, and whatever differs.
    """
    found: dict[str, dict[str, Any]] = {}
    written = b""
    try:
        with gzip.open(source) as stream, tarfile.open(fileobj=stream, mode="r:") as packed:
            for member in packed:
                _refuse_odd(member, found)
                content = packed.extractfile(member)
                if content is None:
                    raise Trouble(f"The backup holds something that is no file: {member.name}")
                if member.name == MANIFEST:
                    written = content.read(LONGEST_MANIFEST)
                else:
                    found[member.name] = _write(content, to / member.name)
            while stream.read(1024 * 1024):
                pass  # to its very end, where gzip's own sum stands
    except (tarfile.TarError, gzip.BadGzipFile, EOFError, ValueError, zlib.error) as error:
        raise Trouble(f"The backup is not whole: {error}.") from None
    manifest = _read_manifest(written)
    _compare(manifest["files"], found)
    return manifest


def _told_all(manifest: Told) -> bool:
    """Whether a manifest tells everything that restoring goes by, each of its kind."""
    try:
        datetime.fromisoformat(manifest["made_at"])
    except (KeyError, TypeError, ValueError):
        return False
    kinds = {"files": dict, "tables": dict, "logs": dict, "logs_whole": bool, "demo": bool}
    known = manifest.get("database") in COPY_NAMES
    return known and all(isinstance(manifest.get(name), kind) for name, kind in kinds.items())


def digest_of(path: Path) -> str:
    """Hex SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _add(packed: tarfile.TarFile, name: str, source: Any, size: int) -> dict[str, Any]:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = size, 0o600
    reader = _Hashed(source)
    packed.addfile(entry, reader)
    return {"size": size, "sha256": reader.digest.hexdigest()}


def _worth_packing(data: Path, leave: frozenset[Path]) -> Iterator[Path]:
    """Every plain file of the data folder, in order; no links, which could lead anywhere."""
    for path in sorted(data.iterdir()):
        if path in leave or path.name in NOT_PACKED or path.is_symlink():
            continue
        if path.is_dir():
            yield from _worth_packing(path, leave)
        elif path.is_file():
            yield path


def _refuse_odd(member: tarfile.TarInfo, found: Told) -> None:
    parts = PurePosixPath(member.name).parts
    odd = (
        not member.isreg()
        or member.name.startswith("/")
        or ".." in parts
        or not NOT_PACKED.isdisjoint(parts)  # the queue of jobs would run what it holds
        or member.name in found
        or member.name != PurePosixPath(member.name).as_posix()
    )
    if odd:
        raise Trouble(
            f"The backup holds something that Staffroom never packs: {member.name[:80]!r}"
        )


def _write(content: Any, to: Path) -> dict[str, Any]:
    to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with to.open("xb") as file:
        to.chmod(0o600)
        while block := content.read(1024 * 1024):
            digest.update(block)
            size += len(block)
            file.write(block)
    return {"size": size, "sha256": digest.hexdigest()}


def _read_manifest(written: bytes) -> Told:
    try:
        manifest = json.loads(written)
    except ValueError:
        raise Trouble("The backup has no manifest: it was cut off.") from None
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise Trouble(
            "This backup was made by another version of Staffroom: restore it with that one."
        )
    if not _told_all(manifest):
        raise Trouble("The backup’s manifest does not tell everything: it is none of Staffroom’s.")
    return manifest


def _compare(told: Told, found: Told) -> None:
    for name in sorted(told.keys() | found.keys()):
        if name not in found:
            raise Trouble(f"The backup lacks {name}.")
        if name not in told:
            raise Trouble(f"The backup holds {name}, which its manifest does not name.")
        if told[name] != found[name]:
            raise Trouble(f"{name} is not as it was when it was packed.")


class _Hashed:
    """A reader that knows the digest of what was read."""

    def __init__(self, source: Any) -> None:
        self._source = source
        self.digest = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        block: bytes = self._source.read(size)
        self.digest.update(block)
        return block
