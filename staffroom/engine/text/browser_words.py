"""A browser in plain words, by what it says of itself: "Firefox on Windows"."""

from __future__ import annotations


# The first that is found in what a browser says of itself; each names the others, too.
_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS = (
    ("iPhone", "an iPhone"),
    ("iPad", "an iPad"),
    ("Android", "Android"),
    ("CrOS", "a Chromebook"),
    ("Windows", "Windows"),
    ("Mac OS", "a Mac"),
    ("Linux", "Linux"),
)


def browser_words(says: str) -> str:
    """Such as "Safari on an iPhone"; what is not known is another browser or device."""
    head = says[:400]
    browser = next((words for mark, words in _BROWSERS if mark in head), "Another browser")
    system = next((words for mark, words in _SYSTEMS if mark in head), "another device")
    return f"{browser} on {system}"
