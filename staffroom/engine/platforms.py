"""The platforms people know by name: their words, addresses, and how long a text may be.

A platform that is not listed is covered as `other`, never exempt (obligation 2.3). Limits are
those the platforms publish for an ordinary account.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from urllib.parse import parse_qs, unquote


class Counting(Enum):
    """How a platform measures a text."""

    CODE_POINTS = "code points"
    GRAPHEMES = "graphemes"  # what people see as one character
    WEIGHTED = "weighted"  # X: a URL is 23; most scripts weigh 1, emoji and CJK 2


@dataclass(frozen=True, slots=True)
class Platform:
    """One platform. `limit` is None where a text may be as long as it likes.

    `domains` are registrable domains; an empty tuple means any https address may be its own.
    """

    key: str
    words: str
    domains: tuple[str, ...]
    limit: int | None
    counting: Counting = Counting.CODE_POINTS


PLATFORMS = MappingProxyType(
    {
        platform.key: platform
        for platform in (
            Platform("x", "X", ("x.com", "twitter.com", "t.co"), 280, Counting.WEIGHTED),
            Platform(
                "facebook", "Facebook", ("facebook.com", "fb.com", "fb.me", "fb.watch"), 63_206
            ),
            Platform("instagram", "Instagram", ("instagram.com", "instagr.am"), 2_200),
            Platform("youtube", "YouTube", ("youtube.com", "youtu.be"), 5_000),
            Platform("linkedin", "LinkedIn", ("linkedin.com", "lnkd.in"), 3_000),
            Platform("tiktok", "TikTok", ("tiktok.com",), 2_200),
            Platform("threads", "Threads", ("threads.net", "threads.com"), 500),
            Platform("bluesky", "Bluesky", ("bsky.app", "bsky.social"), 300, Counting.GRAPHEMES),
            Platform("website", "School website or blog", (), None),
            Platform("other", "Another platform", (), None),
        )
    }
)

_URL = re.compile(r"https?://[^\s<>\"]+", re.I)
# Only what every reader of addresses reads alike: no user, no port, nothing but ASCII that is seen,
# and no backslash, which browsers take for a slash.
_ADDRESS = re.compile(
    r"https://(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#][!#-;=?-\[\]_a-z~]*)?", re.I | re.ASCII
)
# Where a platform puts the account into a post's address. What stands there for everybody alike
# ("i", "share", "groups"), numbers and identifiers are no accounts.
_ACCOUNT = MappingProxyType(
    {
        key: re.compile(pattern, re.I | re.ASCII)
        for key, pattern in (
            ("x", r"/(?!i/)(\w{1,15})/status(?:es)?/"),
            (
                "facebook",
                r"/(?!groups/|share/|watch/|reel/|\d+/)([a-z0-9.-]+)/(?:posts|photos|videos)/",
            ),
            ("instagram", r"/(?!share/|stories/|explore/)([\w.]+)/(?:p|reel|tv)/"),
            ("youtube", r"/@([\w.-]+)(?![^/?#])"),
            (
                "linkedin",
                r"/(?:posts/([a-z0-9-]+)_|(?:company|school)/(?!\d+/)([a-z0-9-]+)/posts/)",
            ),
            ("tiktok", r"/@([\w.]+)/(?:video|photo)/"),
            ("threads", r"/@([\w.]+)/post/"),
            ("bluesky", r"/profile/([a-z0-9.-]+)/post/"),
        )
    }
)
# What the address of one post looks like, without the host: the account's own page, a list of its posts
# and its other pages do not. Each is matched from the first slash.
_POST = MappingProxyType(
    {
        key: re.compile(pattern, re.I | re.ASCII)
        for key, pattern in (
            ("x", r"/(?:i/(?:web/)?|\w{1,15}/)(?:status(?:es)?/\d|article/\d)|/i/broadcasts/\w"),
            (
                "facebook",
                r"/[^/?#]+/(?:posts|videos|photos|reels)/[^/?#]|/(?:share|reel|stories)/[^/?#]"
                r"|/groups/[^/?#]+/(?:posts|permalink)/[^/?#]|/(?:permalink|story)\.php\?.*story_fbid=."
                r"|/(?:photo(?:\.php|/)?|media/set/?)\?.*(?:fbid|set)=.|/(?:watch/?|video\.php)\?.*v=.",
            ),
            (
                "instagram",
                r"/(?:[\w.]+/)?(?:p|reel|reels|tv)/[\w-]|/share/[^/?#]|/stories/[\w.]+/\d",
            ),
            (
                "youtube",
                r"/watch/?\?(?:.*&)?v=[\w-]|/(?:shorts|live|post|clip|embed)/[\w-]"
                r"|/[^?]+/community\?(?:.*&)?lb=.",
            ),
            (
                "linkedin",
                r"/posts/[^/?#%_]+(?=[_/?]|$)|/(?:embed/)?feed/update/[^/?#]|/(?:pulse|video)/[^/?#]",
            ),
            ("tiktok", r"/@[\w.]+/(?:video|photo)/\d|/t/\w|/v/\d"),
            ("threads", r"/@[\w.]+/post/[\w-]|/t/[\w-]"),
            ("bluesky", r"/profile/[^/?#]+/post/[^/?#]"),
        )
    }
)
# Hosts that hold nothing but short forms of addresses: whatever follows may be a post.
_SHORT = frozenset(
    ("t.co", "fb.me", "fb.watch", "youtu.be", "lnkd.in", "vm.tiktok.com", "vt.tiktok.com")
)
# On these a handle is an account's name; on the others it may be what a page calls itself.
_NAMED_BY_HANDLE = frozenset(("x", "instagram", "tiktok", "threads", "bluesky"))
# Facebook names pages by a number alone, after their name, or in the query.
_NUMBER = re.compile(r"(?<![a-z0-9])\d{5,}(?![a-z0-9])", re.I | re.ASCII)
_BY_NUMBER = re.compile(
    r"/(?:[a-z0-9.-]+-)?(\d{5,})/(?:posts|photos|videos|reels)/", re.I | re.ASCII
)
_BY_QUERY = re.compile(r"/(?:permalink|story)\.php\?", re.I | re.ASCII)
_NAME = re.compile(r"[\w.-]+", re.ASCII)
_X_URL_WEIGHT = 23
# What X counts twice: all but these ranges.
_X_HEAVY = re.compile(r"[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
# An emoji with its tones, joiners and what they join, which X counts as one emoji.
_X_TONE = "[\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
_X_EMOJI = "[\u2100-\u2bff\U0001f000-\U0001faff]"
_X_JOINED = re.compile(
    f"[\U0001f1e6-\U0001f1ff]{{2}}|{_X_EMOJI}{_X_TONE}(?:\u200d{_X_EMOJI}{_X_TONE})*"
)
_JOINER = "\u200d"


def limit(platform: str) -> int | None:
    """The longest text that `platform` takes, in its own counting; None if unknown or unlimited."""
    known = PLATFORMS.get(platform)
    return known.limit if known else None


def length_of(text: str, platform: str) -> int:
    """How long `text` is on `platform`, counted as that platform counts."""
    known = PLATFORMS.get(platform, PLATFORMS["other"])
    if known.counting is Counting.WEIGHTED:
        return _weighted(text)
    if known.counting is Counting.GRAPHEMES:
        return graphemes(text)
    return len(text)


def address_belongs_to(platform_key: str, url: str) -> bool:
    """Whether `url` is an https address on that platform's domains or below one of them.

    A platform without domains of its own takes any https address; an unknown key takes none.
    """
    return _path_on(platform_key, url) is not None


def may_be_post(platform_key: str, url: str, *, home: str) -> bool:
    """Whether `url` can be the address of one post, and not of an account or a list.

    `home` is the site's own address as people entered it. Where a platform has no form of its own, any
    page may be a post but a site's front page and `home`. An address that goes back ("..") on its way, or
    has a % before the post's own part, is none: where it leads is not what it shows.
    """
    path = _path_on(platform_key, url)
    if path is None or _goes_back(path):
        return False
    pattern = _POST.get(platform_key)
    if pattern is None:
        return bool(path.strip("/?#")) and _page(url) != _page(home)
    if _host(url) in _SHORT:
        return bool(path.strip("/?#"))
    found = pattern.match(path.partition("#")[0])
    # What stands encoded before the post's own part may be the name of another account.
    return found is not None and "%" not in found[0].partition("?")[0]


def account_in(platform_key: str, url: str) -> str:
    """The account whose post `url` is, where the platform puts it there; empty where it does not say."""
    path, pattern = _path_on(platform_key, url), _ACCOUNT.get(platform_key)
    found = pattern.match(path) if path and pattern else None
    return next(filter(None, found.groups()), "") if found else ""


def other_account(platform_key: str, url: str, *, handle: str, home: str) -> str:
    """The account whose post `url` is, where it is surely not the site's own; empty otherwise.

    `handle` and `home` are the site's account and its address as people entered them. Where the
    handle may be what a page calls itself and no account, no names are compared; numbers are, where
    both addresses have one.
    """
    account = account_in(platform_key, url)
    number, own = _number_in(platform_key, url), _numbers_at_home(platform_key, home)
    if number and own:
        return "" if number in own else account or number
    name = _plain(platform_key, handle)
    at_home = _names_in(platform_key, home)
    is_account = handle.startswith("@") or platform_key in _NAMED_BY_HANDLE or name in at_home
    if not is_account or not _NAME.fullmatch(name):
        return ""
    return "" if _plain(platform_key, account) in {"", name, *at_home} else account


def _path_on(platform_key: str, url: str) -> str | None:
    """What follows the host of an https address on that platform; None for any other address."""
    platform = PLATFORMS.get(platform_key)
    stripped = url.strip(" ")
    found = _ADDRESS.fullmatch(stripped)
    if platform is None or found is None:
        return None
    host = found["host"].lower()
    if platform.domains and not any(
        host == domain or host.endswith("." + domain) for domain in platform.domains
    ):
        return None
    return stripped[found.end("host") :]


def _goes_back(path: str) -> bool:
    """Whether a part of it is "." or "..", encoded or not: browsers leave such parts out."""
    parts = re.split("[?#]", path, maxsplit=1)[0].split("/")
    return any(unquote(part) in {".", ".."} for part in parts)


def _number_in(platform_key: str, url: str) -> str:
    """The number of the account whose post `url` is, where Facebook names it by one."""
    path = (_path_on(platform_key, url) or "").partition("#")[0]
    if platform_key != "facebook" or not path:
        return ""
    if _BY_QUERY.match(path):
        return parse_qs(path.partition("?")[2]).get("id", [""])[-1]
    found = _BY_NUMBER.match(path)
    return found[1] if found else ""


def _numbers_at_home(platform_key: str, home: str) -> set[str]:
    return set(_NUMBER.findall(_path_on(platform_key, home) or ""))


def _host(url: str) -> str:
    return url.strip().lower().removeprefix("https://").partition("/")[0].removeprefix("www.")


def _page(url: str) -> tuple[str, str]:
    """A page whichever way its address is written: with www or without, with a last slash or without."""
    rest = url.strip().partition("://")[2].partition("/")[2]
    return _host(url), rest.rstrip("/?#")


def _plain(platform_key: str, name: str) -> str:
    """A name as the platform compares it."""
    name = name.removeprefix("@").lower()
    if platform_key == "bluesky":
        return name.removesuffix(".bsky.social")
    return re.sub(r"-\d{5,}$|[.-]", "", name) if platform_key == "facebook" else name


def _names_in(platform_key: str, home: str) -> set[str]:
    """What the address of an account's own page could call it."""
    return {
        _plain(platform_key, part) for part in re.split("[/?#]", _path_on(platform_key, home) or "")
    }


def graphemes(text: str) -> int:
    """Roughly what people see as characters: marks, joined emoji and flags count once.

    Follows the main breaks of Unicode Annex 29 (combining marks, joiners, skin tones, flags,
    CR LF); Hangul syllables written as single letters count letter by letter.
    """
    count = 0
    before = ""
    flag_open = False
    for char in text:
        is_flag = "\U0001f1e6" <= char <= "\U0001f1ff"
        joined = before == _JOINER or _extends(char) or (before == "\r" and char == "\n")
        if not joined and not (is_flag and flag_open):
            count += 1
        flag_open = is_flag and not flag_open
        before = char
    return count


def _extends(char: str) -> bool:
    if char < "\u0300":
        return False
    if (
        char == _JOINER
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U000e0020" <= char <= "\U000e007f"
    ):
        return True
    return unicodedata.category(char)[0] == "M"


def _weighted(text: str) -> int:
    links = _URL.findall(text) if "://" in text else []
    rest = _URL.sub("", text) if links else text
    if rest.isascii():
        return _X_URL_WEIGHT * len(links) + len(rest)
    rest = _X_JOINED.sub("\U0001f600", unicodedata.normalize("NFC", rest))
    return _X_URL_WEIGHT * len(links) + len(rest) + len(_X_HEAVY.findall(rest))
