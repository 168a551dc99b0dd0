"""Every page each role meets, on a phone and at a desk, light and dark: axe, sideways, broken."""

from __future__ import annotations

import pytest

from tests.browser.conftest import DESK, PHONE


VIEWS = [(PHONE, "light"), (PHONE, "dark"), (DESK, "light"), (DESK, "dark")]
PAGES = {
    "tynebank/teacher": ["", "check/", "posts/", "archive/", "sites/", "policy/", "audit/head/"],
    "tynebank/site_lead": [
        "",
        "posts/?state=pending",
        "tasks/",
        "tasks/?due=late",
        "tasks/?due=put+off",
        "tasks/done/",
        "tasks/letters/",
        "tasks/calendar/",
    ],
    "tynebank/line_manager": [""],
    "tynebank/office": [
        "",
        "people/",
        "people/lists/",
        "people/joiners-and-leavers/",
        "people/joiners-and-leavers/?show=done",
        "people/joiners-and-leavers/leaving/",
    ],
    "tynebank/headteacher": [
        "",
        "posts/",
        "review/",
        "people/",
        "people/access/TB-020/",
        "people/access/TB-004/",
        "account/",
        "account/app/",
        "account/codes/",
        "account/password/",
        "account/again/",
        "school/",
        "sites/new/",
        "audit/",
        "audit/?verb=post+approved&from=2026-09-01",
        "audit/60/",
        "policy/?show=open",
    ],
    "tynebank/chair": ["", "review/", "archive/"],
    "tynebank/school_officer": [""],
    "tynebank/technician": ["", "audit/", "archive/", "letters/", "backups/"],
    "alder-vale/office": ["", "people/"],
}
PICTURED = {
    ("tynebank/site_lead", "tasks/", "phone", "light"): "tasks-phone-light",
    ("tynebank/headteacher", "account/", "desk", "light"): "account-desk-light",
    ("tynebank/headteacher", "", "desk", "light"): "home-desk-light",
    ("tynebank/teacher", "policy/", "desk", "light"): "policy-desk-light",
    ("tynebank/headteacher", "posts/", "phone", "light"): "posts-phone-light",
}


@pytest.mark.parametrize(("size", "scheme"), VIEWS)
@pytest.mark.parametrize("who", PAGES)
def test_page_is_sound(somebody, who, size, scheme):
    person = somebody(who, size, scheme)
    school = who.split("/")[0]
    where = "phone" if size == PHONE else "desk"
    for path in PAGES[who]:
        person.go(f"/{school}/{path}")
        person.look(PICTURED.get((who, path, where, scheme), ""))


@pytest.mark.parametrize(("size", "scheme"), VIEWS)
def test_front_door_is_sound(somebody, size, scheme):
    stranger = somebody("", size, scheme)
    for path in (
        "/demo/",
        "/account/sign-in/",
        "/account/by-invitation/",
        "/account/forgotten/",
        "/account/forgotten/sent/",
        "/account/new-password/gone/",
        "/nowhere/",
        "/tynebank/",
    ):
        stranger.go(path)
        stranger.look(
            "demo-desk-light" if (path, size, scheme) == ("/demo/", DESK, "light") else ""
        )


def test_first_page_is_light(somebody):
    """The check page with everything it needs stays below 60 KB on the wire."""
    teacher = somebody("tynebank/teacher", PHONE)
    session = teacher.page.context.new_cdp_session(teacher.page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    sizes = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    teacher.go("/tynebank/check/")
    teacher.page.wait_for_load_state("networkidle")
    assert 0 < sum(sizes) <= 60 * 1024
