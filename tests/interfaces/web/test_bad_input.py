"""Whatever is typed, pasted or forged: a clear message, the words still there, never a broken page."""

from __future__ import annotations

import re
from urllib.parse import quote_plus, urlencode

import pytest
from django.urls import reverse
from django.utils.html import escape

from staffroom.domain.publishing.models import Post, Version
from staffroom.journeys import publish_a_post
from tests.builders import archived, sent
from tests.interfaces.web.every_address import things_of
from tests.interfaces.web.rows import counts


MEGABYTE = 1024 * 1024
FORM = "application/x-www-form-urlencoded"
BAD = {
    "nothing": "",
    "spaces": " \n\t ",
    "a megabyte": "All work and no play. " * (MEGABYTE // 22),
    "one long word": "a" * MEGABYTE,
    "binary": bytes(range(256)).decode("latin-1") * 4,
    "control characters": "".join(map(chr, range(32))) + "\x7f\x85\u2028\u202e",
    "nuls": "nul\x00\x00nul",
    "not characters": "\ufffe\uffff\U0010ffff",
    "a huge number": "9" * 5000,
    "markup": "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7 }}{% now 'Y' %}",
    "a formula": "=cmd|' /C calc'!A0",
    "sql": "'; DROP TABLE publishing_post; --",
    "a path": "../../../../etc/passwd\r\nX-Header: 1",
}
FORMS = {
    "check": ("teacher", ["text", "speaker", "note", "post", "mend", "once", "act"]),
    "margin": ("teacher", ["text", "speaker", "post", "mend"]),
    "decide": ("lead", ["move", "reason", "seen", "let-0", "once"]),
    "posted": ("teacher", ["address", "once"]),
    "withdraw": ("teacher", ["once"]),
    "judge": ("headteacher", ["entry", "outcome", "note", "show", "once"]),
    "sign_off": ("headteacher", ["left", "statement", "once"]),
    "new_site": ("headteacher", ["name", "platform", "handle", "address", "once"]),
    "site_lead": ("headteacher", ["person", "once"]),
    "new_term": ("headteacher", ["name", "starts", "ends", "once"]),
    "correct_term": ("headteacher", ["name", "starts", "ends", "once"]),
    "done": ("teacher", ["note", "once"]),
    "correct": ("teacher", ["address", "reason", "seen", "once"]),
    "access": ("headteacher", ["roles", "once"]),
    "end_access": ("headteacher", ["once"]),
    "lists": ("office", ["kind", "once"]),
    "preview": ("office", ["leavers", "once"]),
    "erase_words": ("data_protection", ["reason", "once"]),
    "account_login": (None, ["login", "password", "next", "remember"]),
    "invitation": (None, ["password"]),
}
# In every field; the others in the text alone.
WORST = ("nothing", "a megabyte", "binary", "nuls", "not characters", "a huge number", "markup")
BODIES = (
    b"text=%ED%A0%80half&speaker=own&reason=%ED%BF%BF&password=%ff%fe",
    b"text=\xed\xa0\x80raw\xff\xfe&once=\xff",
    b"%00=%00&text=%00",
    b"&&&===;;;",
    b"\x00" * 4096,
    urlencode({f"field-{n}": "x" for n in range(1200)}).encode(),
    urlencode({f"let-{n}": "because" for n in range(900)}).encode(),
    b"text=" + b"a" * (2 * MEGABYTE + 1),
    b"text=1&text=2&text=3&move=approve&move=reject",
    b"left=%D9%A1%D9%A2&let-%D9%A1=x&page=%C2%B2",
)
LET = re.compile(r'name="(let-[^"]+)"')  # a reason to let one hold stand
ANSWERS = {200, 302, 400, 403, 404, 409, 422}


@pytest.fixture
def things(cast, at):
    return things_of(cast, at=at)


def address(things, name: str) -> str:
    parts = things.parts(name)
    return reverse(name, kwargs={} if name == "account_login" else parts)


def browser_for(things, name: str, sign_in, client):
    who = FORMS[name][0]
    return sign_in(getattr(things.cast, who)) if who else client


@pytest.mark.parametrize("name", FORMS)
def test_no_value_in_any_field_breaks_a_page(things, sign_in, client, name):
    browser = browser_for(things, name, sign_in, client)
    for field in FORMS[name][1]:
        for kind in WORST:
            form = things.form(name) | {field: BAD[kind]}
            answer = browser.post(address(things, name), form)
            assert answer.status_code in ANSWERS, f"{field}: {kind}"
            assert b"<script>alert" not in answer.content, f"{field}: {kind}"
            assert b"Traceback" not in answer.content


@pytest.mark.parametrize("name", FORMS)
def test_no_bytes_break_a_page(things, sign_in, client, name):
    browser = browser_for(things, name, sign_in, client)
    before = counts()["publishing_decision"]
    for body in BODIES:
        answer = browser.post(address(things, name), body, content_type=FORM)
        assert answer.status_code in ANSWERS, body[:40]
    assert counts()["publishing_decision"] == before


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "text/plain",
        "multipart/form-data",
        "multipart/form-data; boundary=none",
        "application/x-www-form-urlencoded; charset=utf-16",
        "application/x-www-form-urlencoded; charset=no-such-thing",
        "nonsense",
    ],
)
def test_no_kind_of_body_breaks_a_page(things, sign_in, content_type):
    browser = sign_in(things.cast.teacher)
    body = b'{"text": "Hello", "speaker": "own"}'
    answer = browser.generic("POST", address(things, "check"), body, content_type=content_type)
    assert answer.status_code in ANSWERS


def test_what_cannot_be_read_at_all_gets_a_page_that_says_so(things, sign_in):
    body = b"text=" + b"a" * (2 * MEGABYTE + 1)
    answer = sign_in(things.cast.teacher).post(address(things, "check"), body, content_type=FORM)
    assert answer.status_code == 400
    assert b"could not be read" in answer.content
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("kind", BAD)
@pytest.mark.parametrize("act", ["check", "save", "send"])
def test_what_is_refused_stays_in_the_box_and_nothing_is_stored(cast, sign_in, kind, act):
    words = BAD[kind]
    form = {"text": words, "speaker": cast.x, "act": act}
    answer = sign_in(cast.teacher).post("/northgate/check/", form)
    kept = Version.objects.first()
    if answer.status_code == 302:  # it can be posted, so it is kept as it is
        assert kept.text == words.replace("\r\n", "\n")
        return
    assert kept is None
    assert answer.status_code == (422 if act != "check" or len(words) > 20_000 else 200)
    assert shown(words) in answer.content.decode()
    if answer.status_code == 422:
        assert 'href="#text"' in answer.content.decode()


def shown(words: str) -> str:
    """Words as they stand in a page; a browser makes one spelling of all line ends."""
    return escape(words.replace("\r\n", "\n"))


def test_line_ends_have_one_spelling(cast, sign_in):
    form = {"text": "One\r\ntwo\r\n\r\nthree", "speaker": cast.x, "act": "send"}
    sign_in(cast.teacher).post("/northgate/check/", form)
    assert Version.objects.get().text == "One\ntwo\n\nthree"


def test_a_refused_decision_keeps_its_reason_and_its_overrides(cast, at, sign_in):
    post_id = sent(cast, "Amelia Harcastle and Zoë Wrenfield sang.", at=at)
    lead, page = sign_in(cast.lead), f"/northgate/posts/{post_id}/"
    holds = LET.findall(lead.get(page).content.decode())
    assert len(holds) == 2
    form = {"move": "approve", "reason": "Lovely “words”.", holds[0]: "Her family asked."}
    digest = publish_a_post.check_again(post_id, by=cast.lead, on=at.date()).digest
    answer = lead.post(f"{page}decide/", form | {"seen": digest})
    assert answer.status_code == 422
    assert "Lovely “words”." in answer.content.decode()
    assert "Her family asked." in answer.content.decode()
    assert "has no reason yet why it may stay" in answer.content.decode()


def test_a_decision_that_is_none_of_the_three_keeps_what_was_typed(cast, at, sign_in):
    post_id = sent(cast, "Our choir sang.", at=at)
    form = {"move": "", "reason": "Lovely words."}
    answer = sign_in(cast.lead).post(f"/northgate/posts/{post_id}/decide/", form)
    assert "Choose what you decide." in answer.content.decode()
    assert "Lovely words." in answer.content.decode()


@pytest.mark.parametrize(
    "wrong", ["", "x.com/northgate", "javascript:alert(1)", "https://x.com.evil.example/1"]
)
def test_a_wrong_address_stays_in_its_box(things, sign_in, wrong):
    answer = sign_in(things.cast.teacher).post(address(things, "posted"), {"address": wrong})
    assert answer.status_code == 422
    assert f'value="{wrong}"' in answer.content.decode()


@pytest.mark.parametrize(
    "wrong", ["", "x.com/northgate", "javascript:alert(1)", "https://x.com/southmere/status/8"]
)
def test_a_refused_correction_keeps_what_was_typed_and_stores_nothing(things, sign_in, wrong):
    before = counts()["archive_correction"]
    form = {"address": wrong, "reason": "A figure “was” missing."}
    answer = sign_in(things.cast.teacher).post(address(things, "correct"), form)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert not wrong or f'value="{wrong}"' in page
    assert "A figure “was” missing." in page
    assert 'href="#id_address"' in page
    assert "<details open>" in page
    assert counts()["archive_correction"] == before


def test_a_refused_judgement_or_sign_off_keeps_what_was_typed(things, sign_in):
    browser = sign_in(things.cast.headteacher)
    before = counts()
    forms = {
        "judge": {"entry": things.entry, "outcome": "", "note": "A note worth keeping."},
        "sign_off": {"left": "7", "statement": "A sentence worth keeping."},
    }
    for name, form in forms.items():
        answer = browser.post(address(things, name), form, follow=True)
        assert "worth keeping" in answer.content.decode(), name
    assert counts() == before


def test_signing_off_early_is_said_once_more(things, sign_in):
    browser = sign_in(things.cast.headteacher)
    before = counts()
    form = things.form("sign_off")
    unticked = {name: given for name, given in form.items() if name != "known"}
    answer = browser.post(address(things, "sign_off"), unticked, follow=True)
    assert "tick the box" in answer.content.decode()
    assert counts() == before
    assert browser.post(address(things, "sign_off"), form).status_code == 302


def test_a_refused_site_keeps_what_was_typed(things, sign_in):
    form = things.form("new_site") | {"address": "https://elsewhere.example/art"}
    answer = sign_in(things.cast.headteacher).post(address(things, "new_site"), form)
    assert answer.status_code == 422
    assert 'value="https://elsewhere.example/art"' in answer.content.decode()
    assert "not on this platform" in answer.content.decode()


def test_the_other_schools_ids_in_a_form_are_ids_of_nothing(cast, at, sign_in):
    theirs = things_of(cast.other, at=at)
    mine = things_of(cast, at=at)
    teacher, head = sign_in(cast.teacher), sign_in(cast.headteacher)
    before = counts()
    site = teacher.post("/northgate/check/", {"text": "A", "speaker": theirs.cast.x, "act": "send"})
    assert site.status_code == 422
    margin = teacher.post("/northgate/check/margin/", {"text": "A", "speaker": theirs.cast.x})
    assert margin.status_code == 422
    for post in (theirs.waiting, "0" * 32, "no id"):
        form = {"text": "A", "post": post, "act": "send"}
        assert teacher.post("/northgate/check/", form).status_code == 404
        assert teacher.get(f"/northgate/check/?post={quote_plus(post)}").status_code == 404
    for entry in (theirs.entry, "0" * 32, "no id"):
        form = {"entry": entry, "outcome": "appropriate"}
        assert head.post(address(mine, "judge"), form).status_code == 404
    assert counts() == before


@pytest.mark.parametrize(
    "query",
    ["page=0", "page=-1", "page=999999", "page=%C2%B2", "page=x", "state=no", "q=%00", "q=" + "a" * 5000,
     "site=no-id", "before=" + "9" * 30, "before=%D9%A1", "verb=%00", "show=%FF", "post="],
)  # fmt: skip
def test_no_query_breaks_a_page(things, sign_in, query):
    browser = sign_in(things.cast.headteacher)
    for name in ("posts", "archive", "audit", "people", "policy", "review", "check", "school"):
        assert browser.get(f"{address(things, name)}?{query}").status_code in {200, 404}, name


@pytest.mark.parametrize(
    "path",
    ["posts/no-id/", "posts/%00/", "review/99999999999999999999999/", "people/access/%00/",
     "people/access/" + "a" * 3000 + "/", "archive/' OR 1=1/", "%ED%A0%80/", "x" * 5000],
)  # fmt: skip
def test_no_address_breaks_a_page(things, sign_in, path):
    answer = sign_in(things.cast.headteacher).get(f"/northgate/{path}")
    assert answer.status_code == 404


def test_a_post_written_for_a_page_that_was_edited_meanwhile_is_not_lost(cast, at, sign_in):
    post_id = sent(cast, "Our choir sang.", at=at)
    sign_in(cast.teacher).post(f"/northgate/posts/{post_id}/withdraw/")
    form = {"text": "New words.", "post": post_id, "act": "send"}
    answer = sign_in(cast.teacher).post("/northgate/check/", form)
    assert answer.status_code == 409
    assert "New words." in answer.content.decode()
    assert Post.objects.get().state == "withdrawn"


def test_the_archive_finds_words_whatever_they_hold(cast, at, sign_in):
    archived(cast, "100% of us_all went.", at=at)
    browser = sign_in(cast.chair)
    for words, found in (("100%", True), ("us_all", True), ("100x", False), ("usxall", False)):
        page = browser.get("/northgate/archive/", {"q": words})
        assert (b"of us_all went" in page.content) is found, words
