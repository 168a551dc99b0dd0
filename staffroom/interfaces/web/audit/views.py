"""The audit log, and its head to keep outside."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from staffroom.domain.audit import queries
from staffroom.domain.audit.operations import canonical
from staffroom.domain.audit.permissions import may_read_log
from staffroom.engine.refusal import must
from staffroom.interfaces.web.audit.subjects import subjects
from staffroom.interfaces.web.base import Here, at_school


@require_safe
@at_school
def audit(request: HttpRequest, here: Here) -> HttpResponse:
    """Who did what, when and under which obligation; newest first."""
    must(may_read_log(here.actor))
    verbs = queries.verbs(here.school.id)
    verb, before = request.GET.get("verb", ""), request.GET.get("before", "")
    lines = queries.entries(
        by=here.actor,
        verb=verb if verb in verbs else "",
        before=int(before) if before.isdecimal() and len(before) < 16 else None,
    )
    context = {
        "lines": lines,
        "verbs": verbs,
        "verb": verb,
        "older": lines[-1].seq if len(lines) == queries.PAGE and lines[-1].seq else None,
        "head": queries.head(here.school.id),
        "subjects": subjects(lines, here),
    }
    return render(request, "audit/audit.html", context)


@require_safe
@at_school
def log_file(request: HttpRequest, here: Here) -> StreamingHttpResponse:
    """The whole log, one entry a line in JSON, to be kept or read by another program."""
    entries = queries.whole_log(by=here.actor)
    lines = (f"{canonical(entry)}\n" for entry in entries)
    response = StreamingHttpResponse(lines, content_type="application/jsonl; charset=utf-8")
    name = f"audit-log-{here.school.slug}-{here.on.isoformat()}.jsonl"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_safe
@at_school
def head(request: HttpRequest, here: Here) -> HttpResponse:
    """Today's head to print, whether the log still makes it, and whether an older one still holds."""
    size, root = request.GET.get("size", ""), request.GET.get("root", "")[:80]
    newest = queries.head(here.school.id)
    slip = _slip(size, _joined(root), newest.size) if size or root else ""
    context = {
        "head": newest,
        "soundness": queries.soundness(here.school.id),
        "at": here.at,
        "size": size,
        "root": root,
        "asked": bool(size or root),
        "slip": slip,
        "holds": bool(size or root)
        and not slip
        and queries.still_holds(here.school.id, queries.Head(int(size), _joined(root))),
    }
    return render(request, "audit/head.html", context)


@require_safe
@at_school
def head_file(request: HttpRequest, here: Here) -> HttpResponse:
    """Today's head as a small text file."""
    kept = queries.head(here.school.id)
    lines = [
        f"school: {here.school.name}",
        f"at: {here.at.isoformat(timespec='seconds')}",
        f"entries: {kept.size}",
        f"head: {kept.root}",
        "hash tree: RFC 6962, SHA-256",
    ]
    response = HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
    name = f"audit-head-{here.school.slug}-{here.on.isoformat()}.txt"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _joined(root: str) -> str:
    """A head as people copy it: in groups, with spaces between."""
    return "".join(root.split())


def _slip(size: str, root: str, entries: int) -> str:
    """What is wrong with a head as it was typed, so that a slip of the pen raises no alarm."""
    if not size.isdecimal() or len(size) > 15:
        return "The number of entries is a whole number, such as 897."
    if len(root) != 64 or not all(ch in "0123456789abcdefABCDEF" for ch in root):
        return f"A head has 64 characters, 0 to 9 and a to f; what you typed has {len(root)}."
    if int(size) > entries:
        return f"This log has {entries:,} entries so far. Is it the head of another school?"
    return ""
