"""What keeps a backup from being made or brought back."""

from __future__ import annotations


class Trouble(Exception):
    """Why it cannot be done, in words that say what to do; nothing that looks good was left behind."""
