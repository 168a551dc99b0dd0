"""The check page: what the policy says, as one types; for the school, or privately."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from staffroom.domain.publishing.operations import LONGEST
from staffroom.domain.publishing.permissions import may_edit, may_write
from staffroom.domain.publishing.queries import PostPage
from staffroom.domain.publishing.queries import post as read_post
from staffroom.domain.publishing.states import APPROVED, PENDING
from staffroom.domain.sites.queries import SiteCard, live
from staffroom.engine.findings import Report
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.interfaces.web.base import STATUS_OF, Here, at_school, once
from staffroom.interfaces.web.check.marked import Marked, against_roll, marked, mend
from staffroom.interfaces.web.check.private_count import PRIVATE
from staffroom.journeys import publish_a_post
from staffroom.journeys.check_a_text import check_as_typed, check_for_site, check_privately


OWN = "own"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed, and for whom: `speaker` is a site's id, or "own"."""

    text: str
    speaker: str
    post: PostPage | None
    sites: tuple[SiteCard, ...]
    note: str = ""

    @property
    def private(self) -> bool:
        return self.speaker == OWN

    @property
    def site(self) -> SiteCard | None:
        return next((site for site in self.sites if site.id == self.speaker), None)


@require_http_methods(["GET", "HEAD", "POST"])
@at_school
def check(request: HttpRequest, here: Here) -> HttpResponse:
    """The page itself; a plain submit checks, mends one thing, saves or sends."""
    draft = _draft(request, here)
    act = request.POST.get("act", "")
    if request.method == "POST" and act in {"save", "send"} and not draft.private:
        return _keep(request, here, draft, act)
    return _page(request, here, draft)


@require_POST
@at_school
def margin(request: HttpRequest, here: Here) -> HttpResponse:
    """The margin alone, for a text being typed."""
    draft = _draft(request, here)
    try:
        report = _report(here, draft)
    except Refused as refused:
        return _page_part(request, here, draft, None, refused.refusal)
    tap = request.POST.get("mend", "")
    if not tap:
        return _page_part(request, here, draft, report, None)
    mended = _with_text(draft, mend(draft.text, report, tap))
    return _page_part(request, here, mended, _report(here, mended), None, mended.text)


def _keep(request: HttpRequest, here: Here, draft: Draft, act: str) -> HttpResponse:
    """Save or send; whatever is refused, the words stay in the box."""
    step = publish_a_post.save_draft if act == "save" else _send
    try:
        post_id = once(
            request,
            here.actor.id,
            lambda: step(
                post_id=draft.post.id if draft.post else "",
                site_id=draft.speaker,
                text=draft.text,
                by=here.actor,
                at=here.at,
                **({} if act == "save" else {"note": draft.note}),
            ),
        )
    except Refused as refused:
        return _page(request, here, draft, refused.refusal)
    said = (
        "Saved as a draft."
        if act == "save"
        else "Sent for approval. You will hear what is decided."
    )
    messages.success(request, said, extra_tags=request.POST.get("once", "")[:60])
    return redirect("post", here.school.slug, post_id)


def _send(**given: Any) -> str:
    return publish_a_post.send_for_approval(**given)


def _draft(request: HttpRequest, here: Here) -> Draft:
    """What the form or the address asks for; a post that is not this person's is not found."""
    sites = tuple(live(here.school.id)) if may_write(here.actor) is None else ()
    post_id = request.POST.get("post") or request.GET.get("post", "")
    post = read_post(post_id, by=here.actor) if post_id else None
    if post is not None:
        must(may_edit(here.actor, post.facts))
        sites = (post.site,)
    if request.method == "POST":
        # Browsers send CRLF for what people see as one line end; the text has one spelling.
        text = request.POST.get("text", "").replace("\r\n", "\n")
        speaker = request.POST.get("speaker", "")
        note = request.POST.get("note", "")
    else:
        text = post.text if post else ""
        speaker = request.GET.get("speaker", "")
        note = _last_note(post)
    known = {site.id for site in sites}
    if post is not None:
        speaker = post.site.id
    elif request.method != "POST" and speaker not in known | {OWN}:
        speaker = sites[0].id if sites else OWN
    return Draft(text, speaker, post, sites, note)


def _last_note(post: PostPage | None) -> str:
    """The note that goes along when a post is sent again; one that asked for changes is answered."""
    return post.versions[0].note if post and post.state in {PENDING, APPROVED} else ""


def _report(here: Here, draft: Draft) -> Report:
    if draft.private:
        if draft.text.strip():
            PRIVATE.add()
        return check_privately(draft.text, by=here.actor, versions=here.versions)
    if draft.site is not None:
        return check_as_typed(
            draft.text,
            by=here.actor,
            versions=here.versions,
            site=draft.site,
            before_an_election=here.before_an_election,
        )
    return check_for_site(draft.text, site_id=draft.speaker, by=here.actor, on=here.on)


def _with_text(draft: Draft, text: str) -> Draft:
    return Draft(text, draft.speaker, draft.post, draft.sites, draft.note)


def _lay_out(here: Here, draft: Draft, report: Report) -> Marked:
    return marked(
        draft.text,
        report,
        slug=here.school.slug,
        platform=draft.site.platform if draft.site else "",
        against=against_roll(here.school.id, report),
        private=draft.private,
    )


def _page_part(
    request: HttpRequest,
    here: Here,
    draft: Draft,
    report: Report | None,
    refusal: Refusal | None,
    mended: str | None = None,
) -> HttpResponse:
    shown = _lay_out(here, draft, report) if report else _refused(refusal)
    context = {
        "marked": shown,
        "margin_url": reverse("margin", args=[here.school.slug]),
        "oob_text": mended,
    }
    status = STATUS_OF[refusal.why] if refusal else 200
    # Without the frame of a page: it is sent at every pause in typing.
    return HttpResponse(render_to_string("check/marked.html", context), status=status)


def _page(
    request: HttpRequest, here: Here, draft: Draft, refusal: Refusal | None = None
) -> HttpResponse:
    tap = request.POST.get("mend", "")
    try:
        report = _report(here, draft)
        if tap:
            draft = _with_text(draft, mend(draft.text, report, tap))
            report = _report(here, draft)
        shown = _lay_out(here, draft, report)
    except Refused as refused:
        refusal = refusal or refused.refusal
        shown = _refused(refusal)
    status = STATUS_OF[refusal.why] if refusal else 200
    return render(request, "check/check.html", _context(here, draft, shown, refusal), status=status)


def _context(here: Here, draft: Draft, shown: Marked, refusal: Refusal | None) -> dict[str, Any]:
    speakers = [
        {
            "value": site.id,
            "label": site.name,
            "hint": f"{site.platform_words}, {site.handle}" if site.handle else site.platform_words,
            "checked": site.id == draft.speaker,
        }
        for site in draft.sites
    ]
    action = reverse("check", args=[here.school.slug])
    own = {"value": OWN, "label": "Me, privately", "hint": "", "checked": draft.private}
    return {
        "form_action": f"{action}?post={draft.post.id}" if draft.post else action,
        "margin_url": reverse("margin", args=[here.school.slug]),
        "text": draft.text,
        "post": draft.post,
        "note": draft.note,
        "speakers": speakers if draft.post else [*speakers, own],
        "speaking_own": draft.private,
        "can_write": bool(draft.sites),
        "can_send": bool(draft.sites),
        "can_save": draft.post is None or draft.post.state == "draft",
        "max_length": LONGEST,
        "marked": shown,
        "errors": _errors(refusal),
    }


def _errors(refusal: Refusal | None) -> list[dict[str, str]]:
    if refusal is None:
        return []
    where = (
        "#speakers" if refusal.why is Why.INCOMPLETE and refusal.obligation == "7.1" else "#text"
    )
    return [{"message": f"{refusal.reason} {refusal.instead}".strip(), "href": where}]


def _refused(refusal: Refusal | None) -> Marked:
    words = f"{refusal.reason} {refusal.instead}".strip() if refusal else ""
    return Marked(checked=True, verdict="hold", sentence=words)
