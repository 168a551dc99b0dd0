"""What the platforms are called, where they live, and how they count."""

from __future__ import annotations

import pytest

from staffroom.engine.platforms import (
    PLATFORMS,
    account_in,
    address_belongs_to,
    graphemes,
    length_of,
    limit,
    may_be_post,
    other_account,
)


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


@pytest.mark.parametrize(
    ("platform", "url", "account"),
    [
        ("x", "https://x.com/Gracefell/status/17", "Gracefell"),
        ("x", "https://mobile.twitter.com/gracefell/status/17?s=20", "gracefell"),
        ("x", "https://x.com/gracefell/status/17/photo/1", "gracefell"),
        ("x", "https://x.com/i/status/17", ""),
        ("x", "https://x.com/i/web/status/17", ""),
        ("x", "https://t.co/AbCdEf", ""),
        ("x", "https://x.com/gracefell", ""),
        ("x", "https://evil.example/gracefell/status/17", ""),
        ("threads", "https://www.threads.com/@grace.fell/post/C1", "grace.fell"),
        ("threads", "https://www.threads.net/t/C1", ""),
        ("tiktok", "https://www.tiktok.com/@gracefell/video/7", "gracefell"),
        ("tiktok", "https://www.tiktok.com/@gracefell/photo/7", "gracefell"),
        ("tiktok", "https://vm.tiktok.com/ZM1/", ""),
        (
            "bluesky",
            "https://bsky.app/profile/gracefell.bsky.social/post/3k",
            "gracefell.bsky.social",
        ),
        ("bluesky", "https://bsky.app/profile/gracefell.example/post/3k", "gracefell.example"),
        ("bluesky", "https://bsky.app/profile/did:plc:abc/post/3k", ""),
        ("instagram", "https://www.instagram.com/gracefell/p/C1/", "gracefell"),
        ("instagram", "https://www.instagram.com/grace.fell_1/reel/C1/", "grace.fell_1"),
        ("instagram", "https://www.instagram.com/p/C1/", ""),
        ("instagram", "https://www.instagram.com/reel/C1/", ""),
        ("instagram", "https://www.instagram.com/share/p/C1/", ""),
        ("youtube", "https://www.youtube.com/@gracefell", "gracefell"),
        ("youtube", "https://www.youtube.com/@gracefell/community?lb=1", "gracefell"),
        ("youtube", "https://www.youtube.com/@%C3%A9cole/videos", ""),
        ("youtube", "https://www.youtube.com/@grace%20fell", ""),
        ("youtube", "https://www.youtube.com/watch?v=1", ""),
        ("youtube", "https://youtu.be/1", ""),
        ("facebook", "https://www.facebook.com/gracefell/posts/pfbid0", "gracefell"),
        ("facebook", "https://m.facebook.com/Grace.Fell/videos/1", "Grace.Fell"),
        ("facebook", "https://www.facebook.com/permalink.php?story_fbid=1&id=2", ""),
        ("facebook", "https://www.facebook.com/share/p/1/", ""),
        ("facebook", "https://www.facebook.com/groups/gracefell/posts/1", ""),
        ("facebook", "https://www.facebook.com/100064/posts/1", ""),
        ("facebook", "https://www.facebook.com/Grace-Fell-100064/posts/1", "Grace-Fell-100064"),
        (
            "linkedin",
            "https://www.linkedin.com/posts/grace-fell_welcome-activity-7-a",
            "grace-fell",
        ),
        ("linkedin", "https://www.linkedin.com/company/grace-fell/posts/", "grace-fell"),
        ("linkedin", "https://www.linkedin.com/company/1234/posts/", ""),
        ("linkedin", "https://www.linkedin.com/feed/update/urn:li:activity:7/", ""),
        ("website", "https://gracefell.example/@gracefell/post/1", ""),
        ("no such thing", "https://x.com/gracefell/status/17", ""),
        ("x", "", ""),
    ],
)
def test_an_address_says_whose_post_it_is_where_the_platform_puts_it_there(
    platform: str, url: str, account: str
) -> None:
    assert account_in(platform, url) == account


@pytest.mark.parametrize(
    ("platform", "handle", "home", "url", "other"),
    [
        ("x", "@gracefell", "", "https://x.com/gracefell/status/1", ""),
        ("x", "@GraceFell", "", "https://x.com/gracefell/status/1", ""),
        ("x", "gracefell", "", "https://x.com/GRACEFELL/status/1", ""),
        ("x", "@gracefell", "", "https://x.com/gracefel1/status/1", "gracefel1"),
        ("x", "gracefell", "", "https://x.com/Marlowe/status/1", "Marlowe"),
        ("x", "@gracefell", "", "https://x.com/i/status/1", ""),
        ("x", "Grace Fell", "", "https://x.com/marlowe/status/1", ""),
        ("x", "@Grace Fell", "", "https://x.com/marlowe/status/1", ""),
        ("x", "x.com/gracefell", "", "https://x.com/gracefell/status/1", ""),
        ("x", "", "", "https://x.com/gracefell/status/1", ""),
        ("x", "@gracefel", "https://x.com/gracefell", "https://x.com/gracefell/status/1", ""),
        ("threads", "@gracefell", "", "https://www.threads.com/@marlowe/post/1", "marlowe"),
        ("tiktok", "@gracefell", "", "https://www.tiktok.com/@marlowe/video/1", "marlowe"),
        ("instagram", "@gracefell", "", "https://www.instagram.com/marlowe/p/1/", "marlowe"),
        ("instagram", "@gracefell", "", "https://www.instagram.com/p/1/", ""),
        ("bluesky", "@gracefell", "", "https://bsky.app/profile/gracefell.bsky.social/post/1", ""),
        ("bluesky", "gracefell.bsky.social", "", "https://bsky.app/profile/gracefell.bsky.social/post/1", ""),
        ("bluesky", "@gracefell", "", "https://bsky.app/profile/marlowe.example/post/1", "marlowe.example"),
        ("youtube", "@gracefell", "", "https://www.youtube.com/@marlowe/community", "marlowe"),
        ("youtube", "Gracefell", "", "https://www.youtube.com/@marlowe/community", ""),
        ("facebook", "Gracefell", "", "https://www.facebook.com/marlowe/posts/1", ""),
        ("facebook", "Grace Fell School", "https://www.facebook.com/gracefell", "https://www.facebook.com/marlowe/posts/1", ""),
        ("facebook", "@gracefell", "", "https://www.facebook.com/marlowe/posts/1", "marlowe"),
        ("facebook", "gracefell", "https://www.facebook.com/gracefell/", "https://www.facebook.com/marlowe/posts/1", "marlowe"),
        ("facebook", "gracefell", "https://www.facebook.com/gracefell", "https://www.facebook.com/Grace.Fell/posts/1", ""),
        ("facebook", "@gracefell", "", "https://www.facebook.com/Grace-Fell/posts/1", ""),
        ("facebook", "@gracefell", "", "https://www.facebook.com/Grace-Fell-100064/posts/1", ""),
        ("facebook", "@gracefell", "", "https://www.facebook.com/Marlowe-School/posts/1", "Marlowe-School"),
        ("facebook", "@gracefell", "", "https://www.facebook.com/Marlowe-100065/posts/1", "Marlowe-100065"),
        ("facebook", "@gracefell", "https://www.facebook.com/gracefell", "https://www.facebook.com/permalink.php?story_fbid=1&id=100065", ""),
        ("facebook", "Grace Fell", "https://www.facebook.com/profile.php?id=100064", "https://www.facebook.com/permalink.php?story_fbid=1&id=100064", ""),
        ("facebook", "Grace Fell", "https://www.facebook.com/profile.php?id=100064", "https://www.facebook.com/permalink.php?id=100064&story_fbid=1&id=100065", "100065"),
        ("facebook", "Grace Fell", "https://www.facebook.com/profile.php?id=100064", "https://www.facebook.com/story.php?story_fbid=1&%69d=100065#&id=100064", "100065"),
        ("facebook", "Grace Fell", "https://www.facebook.com/p/Grace-Fell-100064/", "https://www.facebook.com/100064/posts/1", ""),
        ("facebook", "Grace Fell", "https://www.facebook.com/p/Grace-Fell-100064/", "https://www.facebook.com/100065/posts/1", "100065"),
        ("facebook", "Grace Fell", "https://www.facebook.com/Grace-Fell-100064/", "https://www.facebook.com/Grace-Fell-100065/posts/1", "Grace-Fell-100065"),
        ("facebook", "Grace Fell", "https://www.facebook.com/profile.php?id=100064", "https://www.facebook.com/Grace-Fell-100064/posts/1", ""),
        ("linkedin", "grace-fell", "https://www.linkedin.com/company/grace-fell/", "https://www.linkedin.com/posts/marlowe_a-activity-1-a", "marlowe"),
        ("linkedin", "grace-fell", "", "https://www.linkedin.com/posts/marlowe_a-activity-1-a", ""),
        ("website", "gracefell.example", "https://gracefell.example/", "https://marlowe.example/a", ""),
    ],
)  # fmt: skip
def test_another_account_is_named_only_where_it_is_sure(
    platform: str, handle: str, home: str, url: str, other: str
) -> None:
    assert other_account(platform, url, handle=handle, home=home) == other


HOMES = {
    "website": "https://www.gracefell.example/news/",
    "other": "https://gracefell.example/blog",
}


@pytest.mark.parametrize(
    ("platform", "url"),
    [
        ("x", "https://x.com/gracefell/status/17"),
        ("x", "https://mobile.twitter.com/gracefell/status/17?s=20"),
        ("x", "https://x.com/i/web/status/17"),
        ("x", "https://t.co/AbCdEf"),
        ("facebook", "https://www.facebook.com/gracefell/posts/pfbid0Ab"),
        ("facebook", "https://www.facebook.com/100064/posts/our-walk/123/"),
        ("facebook", "https://m.facebook.com/Grace.Fell/videos/1"),
        ("facebook", "https://www.facebook.com/gracefell/photos/a.1/2"),
        ("facebook", "https://www.facebook.com/permalink.php?story_fbid=1&id=2"),
        ("facebook", "https://m.facebook.com/story.php?id=2&story_fbid=1"),
        ("facebook", "https://www.facebook.com/share/p/1Ab/"),
        ("facebook", "https://www.facebook.com/share/1Ab"),
        ("facebook", "https://www.facebook.com/photo?fbid=1&set=a.2"),
        ("facebook", "https://www.facebook.com/photo/?fbid=1"),
        ("facebook", "https://www.facebook.com/photo.php?fbid=1"),
        ("facebook", "https://www.facebook.com/watch/?v=1"),
        ("facebook", "https://www.facebook.com/watch?ref=saved&v=1"),
        ("facebook", "https://www.facebook.com/reel/1"),
        ("facebook", "https://fb.me/1Ab"),
        ("facebook", "https://fb.watch/1Ab/"),
        ("instagram", "https://www.instagram.com/p/C1/"),
        ("instagram", "https://www.instagram.com/gracefell/reel/C1/"),
        ("instagram", "https://www.instagram.com/tv/C1"),
        ("instagram", "https://www.instagram.com/share/p/C1/"),
        ("threads", "https://www.threads.com/@grace.fell/post/C1"),
        ("threads", "https://www.threads.net/t/C1"),
        ("tiktok", "https://www.tiktok.com/@gracefell/video/7"),
        ("tiktok", "https://www.tiktok.com/@gracefell/photo/7"),
        ("tiktok", "https://vm.tiktok.com/ZM1/"),
        ("bluesky", "https://bsky.app/profile/gracefell.example/post/3k"),
        ("bluesky", "https://bsky.app/profile/did:plc:abc/post/3k"),
        ("youtube", "https://www.youtube.com/watch?v=a1"),
        ("youtube", "https://m.youtube.com/watch?app=desktop&v=a1"),
        ("youtube", "https://youtu.be/a1?si=b"),
        ("youtube", "https://www.youtube.com/shorts/a1"),
        ("youtube", "https://www.youtube.com/live/a1"),
        ("youtube", "https://www.youtube.com/post/Ugk1"),
        ("youtube", "https://www.youtube.com/@gracefell/community?lb=Ugk1"),
        ("linkedin", "https://www.linkedin.com/posts/grace-fell_welcome-activity-7-a"),
        ("linkedin", "https://uk.linkedin.com/feed/update/urn:li:activity:7/"),
        ("linkedin", "https://www.linkedin.com/posts/grace-fell-activity-7-a"),
        ("linkedin", "https://www.linkedin.com/posts/grace-fell_caf%C3%A9-activity-7-a"),
        ("linkedin", "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7"),
        ("facebook", "https://www.facebook.com/gracefell/posts/our-f%C3%AAte/123?__cft__[0]=a%2Cb"),
        ("facebook", "https://www.facebook.com/permalink.php?a=%2C&story_fbid=1&id=2"),
        ("linkedin", "https://lnkd.in/eAb"),
        ("website", "https://www.gracefell.example/news/2026/our-walk"),
        ("website", "https://www.gracefell.example/news/?id=7"),
        ("website", "https://www.gracefell.example/news#our-walk"),
        ("other", "https://elsewhere.example/gracefell"),
    ],
)
def test_each_platforms_address_of_a_post_may_be_one(platform: str, url: str) -> None:
    assert may_be_post(platform, url, home=HOMES.get(platform, ""))


@pytest.mark.parametrize(
    ("platform", "url"),
    [
        ("x", "https://x.com/gracefell"),
        ("x", "https://x.com/gracefell/"),
        ("x", "https://x.com/gracefell/media"),
        ("x", "https://x.com/gracefell/status/"),
        ("x", "https://x.com/gracefell/status/latest"),
        ("x", "https://x.com/search?q=/status/17"),
        ("x", "https://x.com"),
        ("x", "https://t.co/"),
        ("x", "https://www.facebook.com/gracefell/posts/1"),
        ("facebook", "https://www.facebook.com/gracefell"),
        ("facebook", "https://www.facebook.com/gracefell/posts/"),
        ("facebook", "https://www.facebook.com/gracefell/photos"),
        ("facebook", "https://www.facebook.com/profile.php?id=100064"),
        ("facebook", "https://www.facebook.com/permalink.php?id=2"),
        ("facebook", "https://www.facebook.com/watch/"),
        ("facebook", "https://www.facebook.com/groups/gracefell/"),
        ("facebook", "https://www.facebook.com/p/Grace-Fell-100064/"),
        ("facebook", "https://fb.me"),
        ("x", "https://x.com/gracefell/status/1/../../../marlowe/status/2"),
        ("x", "https://x.com/gracefell/status/1/%2e%2E/2"),
        ("x", "https://x.com/./gracefell/status/1"),
        ("facebook", "https://www.facebook.com/m%61rlowe/posts/1"),
        ("facebook", "https://www.facebook.com/gracefell/../marlowe/posts/1"),
        ("facebook", "https://www.facebook.com/gracefell/posts/1/.%2e/../../marlowe/posts/2"),
        ("facebook", "https://www.facebook.com/marlowe#/posts/1"),
        ("facebook", "https://www.facebook.com/permalink.php?id=2#story_fbid=1"),
        ("instagram", "https://www.instagram.com/../p/C1/"),
        ("instagram", "https://www.instagram.com/share/../marlowe/p/C1/"),
        ("bluesky", "https://bsky.app/profile/m%61rlowe.example/post/3k"),
        ("youtube", "https://www.youtube.com/%40marlowe/community?lb=Ugk1"),
        ("youtube", "https://youtu.be/.."),
        ("linkedin", "https://www.linkedin.com/posts/m%61rlowe_welcome-activity-7-a"),
        ("linkedin", "https://www.linkedin.com/posts/marlowe%5Fwelcome-activity-7-a"),
        ("website", "https://www.gracefell.example/a/../news/"),
        ("instagram", "https://www.instagram.com/gracefell/"),
        ("instagram", "https://www.instagram.com/gracefell/reels/"),
        ("instagram", "https://www.instagram.com/p/"),
        ("threads", "https://www.threads.com/@gracefell"),
        ("tiktok", "https://www.tiktok.com/@gracefell"),
        ("tiktok", "https://vm.tiktok.com/"),
        ("bluesky", "https://bsky.app/profile/gracefell.example"),
        ("bluesky", "https://gracefell.bsky.social/"),
        ("youtube", "https://www.youtube.com/@gracefell"),
        ("youtube", "https://www.youtube.com/@gracefell/videos"),
        ("youtube", "https://www.youtube.com/watch"),
        ("youtube", "https://youtu.be/"),
        ("linkedin", "https://www.linkedin.com/company/grace-fell/"),
        ("linkedin", "https://www.linkedin.com/company/grace-fell/posts/"),
        ("linkedin", "https://www.linkedin.com/posts/"),
        ("linkedin", "https://lnkd.in"),
        ("website", "https://www.gracefell.example/news"),
        ("website", "https://gracefell.example/news/#"),
        ("website", "https://WWW.gracefell.example/"),
        ("website", "http://gracefell.example/news/7"),
        ("other", "https://gracefell.example/blog/"),
        ("no such thing", "https://x.com/gracefell/status/17"),
    ],
)
def test_an_accounts_own_page_and_a_list_of_posts_are_no_post(platform: str, url: str) -> None:
    assert not may_be_post(platform, url, home=HOMES.get(platform, ""))
