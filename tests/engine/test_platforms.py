"""What the platforms are called, where they live, and how they count."""

from __future__ import annotations

import pytest

from staffroom.engine.platforms import PLATFORMS, address_belongs_to, graphemes, length_of, limit


def test_the_table_holds_what_schools_use_and_room_for_the_rest() -> None:
    assert list(PLATFORMS) == [
        "x",
        "facebook",
        "instagram",
        "youtube",
        "linkedin",
        "tiktok",
        "threads",
        "bluesky",
        "website",
        "other",
    ]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("Hello", 5),
        ("See https://gracefell.example/a-very-long-address-indeed?with=query now", 31),
        ("é", 1),
        ("e\u0301", 1),
        ("“Well done”", 11),
        ("日本", 4),
        ("👍", 2),
        ("👍🏽", 2),
        ("👩\u200d👩\u200d👧", 2),
        ("🇬🇧", 2),
    ],
)
def test_x_counts_addresses_as_23_and_emoji_as_two(text: str, length: int) -> None:
    assert length_of(text, "x") == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("abc", 3),
        ("e\u0301", 1),
        ("👩\u200d👩\u200d👧", 1),
        ("🇬🇧🇫🇷", 2),
        ("👍🏽!", 2),
        ("\r\n", 1),
    ],
)
def test_bluesky_counts_what_people_see(text: str, length: int) -> None:
    assert length_of(text, "bluesky") == graphemes(text) == length


def test_others_count_code_points_and_unknown_ones_have_no_limit() -> None:
    assert length_of("👍🏽", "facebook") == 2
    assert (limit("x"), limit("bluesky"), limit("threads")) == (280, 300, 500)
    assert limit("website") is None
    assert limit("no such thing") is None


@pytest.mark.parametrize(
    ("platform", "url", "belongs"),
    [
        ("x", "https://x.com/gracefell", True),
        ("x", "https://twitter.com/gracefell", True),
        ("x", "https://mobile.twitter.com/gracefell", True),
        ("x", "https://X.COM/gracefell", True),
        ("x", "https://x.com./gracefell", False),
        ("x", "https://evil.example\\.x.com/s/1", False),
        ("x", "https://evil.example\t.x.com/", False),
        ("x", "https://evil.example;.x.com/", False),
        ("x", "https://evil.example\u2044.x.com/", False),
        ("x", "https://x.com/s/1\x00", False),
        ("x", "https://x.com:99999/s/1", False),
        ("x", "https://x.com/\u202etxt", False),
        ("x", "http://x.com/gracefell", False),
        ("x", "https://notx.com/gracefell", False),
        ("x", "https://x.com.evil.example/gracefell", False),
        ("x", "https://evil.example/x.com", False),
        ("x", "https://x.com@evil.example/", False),
        ("x", "https://user:secret@x.com/", False),
        ("x", "https://[broken", False),
        ("x", "x.com/gracefell", False),
        ("x", "", False),
        ("facebook", "https://www.facebook.com/gracefell", True),
        ("facebook", "https://x.com/gracefell", False),
        ("website", "https://news.gracefell.example/", True),
        ("website", "http://news.gracefell.example/", False),
        ("other", "https://gracefell.example/", True),
        ("no such thing", "https://gracefell.example/", False),
    ],
)
def test_an_address_belongs_to_a_platform_by_its_host(
    platform: str, url: str, belongs: bool
) -> None:
    assert address_belongs_to(platform, url) is belongs
