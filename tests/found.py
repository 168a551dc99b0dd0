"""What this machine has for tests that need more than Python: a browser, a database server, a compiler."""

from __future__ import annotations

import shutil
from pathlib import Path


BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str | None:
    """A browser to drive."""
    return next(filter(None, map(shutil.which, ("/usr/bin/chromium", *BROWSERS))), None)


def compiler() -> str | None:
    """A C compiler, for the shim that notes what is written to the disk."""
    return shutil.which("cc") or shutil.which("gcc")


def postgresql() -> Path | None:
    """The folder with the programs of the newest PostgreSQL server."""
    folders = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda bin_: _number(bin_), reverse=True
    )
    on_path = shutil.which("pg_ctl")
    if on_path:
        folders.append(Path(on_path).resolve().parent)
    return next((f for f in folders if (f / "initdb").exists() and (f / "pg_ctl").exists()), None)


def _number(bin_: Path) -> float:
    try:
        return float(bin_.parent.name)
    except ValueError:
        return 0.0
