"""No form acts on the word of another site: each POST needs the token of its own page."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse

from staffroom.domain.publishing.models import Post
from tests.interfaces.web.every_address import every_address, things_of
from tests.interfaces.web.rows import counts


# Pressed by mail programs (RFC 8058), which have no page: its signed address is what lets them.
MEANT_FOR_PROGRAMS = {"stop_letters"}
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


@pytest.fixture
def things(cast, at):
    return things_of(cast, at=at)


def test_a_form_without_its_token_does_nothing_wherever_it_goes(things, sign_in):
    browser = sign_in(things.cast.headteacher, enforce_csrf_checks=True)
    before = counts()
    refused = 0
    for address in every_address():
        if address.route.startswith("demo/") or address.name in MEANT_FOR_PROGRAMS:
            continue
        url = reverse(address.name, kwargs=_wanted(address, things))
        answer = browser.post(url, things.form(address.name))
        assert answer.status_code == 403, url
        assert b"csrf" not in answer.content.lower().replace(b"csrfmiddlewaretoken", b"")
        refused += 1
    assert refused > 30
    assert counts() == before


def test_with_the_token_of_its_page_a_form_acts(cast, sign_in):
    browser = sign_in(cast.teacher, enforce_csrf_checks=True)
    page = browser.get("/northgate/check/")
    [token] = set(TOKEN.findall(page.content.decode()))
    form = {"act": "send", "speaker": cast.x, "text": "Our choir sang."}
    assert browser.post("/northgate/check/", form).status_code == 403
    with_token = form | {"csrfmiddlewaretoken": token}
    assert browser.post("/northgate/check/", with_token).status_code == 302
    assert Post.objects.count() == 1


def test_another_persons_token_is_none(cast, sign_in):
    theirs = sign_in(cast.lead, enforce_csrf_checks=True).get("/northgate/check/")
    token = TOKEN.search(theirs.content.decode())[1]
    browser = sign_in(cast.teacher, enforce_csrf_checks=True)
    browser.get("/northgate/check/")
    form = {"act": "send", "speaker": cast.x, "text": "A.", "csrfmiddlewaretoken": token}
    assert browser.post("/northgate/check/", form).status_code == 403


def _wanted(address, things) -> dict:
    return {k: v for k, v in things.parts(address.name).items() if f":{k}>" in address.route}
