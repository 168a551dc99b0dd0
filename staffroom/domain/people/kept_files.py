"""Files with lists that wait on disk to be read: the large ones, and those with several lists.

A file is whole under its name or is not there; a row names it only once it is. It is deleted when it
has been read, and after a day at the latest.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
from datetime import datetime
from pathlib import Path
from typing import IO

from django.conf import settings


def digest_of(file: IO[bytes]) -> str:
    """The hex SHA-256 of a file; it is left as it was found, to be read from the start."""
    digest = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(1024 * 1024):
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()


def folder() -> Path:
    made = Path(settings.DATA) / "lists"
    made.mkdir(mode=0o700, exist_ok=True)
    return made


def keep(stream: IO[bytes]) -> str:
    """Write the file to disk, readable by this account alone, and return its key."""
    key = uuid.uuid4().hex
    part = folder() / f"{key}.part"
    stream.seek(0)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        shutil.copyfileobj(stream, out, 1024 * 1024)
        out.flush()
        os.fsync(out.fileno())
    part.rename(folder() / key)
    descriptor = os.open(folder(), os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    return key


def opened(key: str) -> IO[bytes]:
    """The file under this key. Raises `FileNotFoundError` once it is gone."""
    return (folder() / key).open("rb")


def forget(key: str) -> None:
    if key:
        (folder() / key).unlink(missing_ok=True)


def forget_others(keys: set[str], *, before: datetime) -> None:
    """Delete what no row names any more and is older than this moment."""
    for path in folder().iterdir():
        if path.name not in keys and path.stat().st_mtime < before.timestamp():
            path.unlink(missing_ok=True)
