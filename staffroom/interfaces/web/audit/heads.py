"""The head of the log to keep outside, and the files with which it can be checked elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from django.conf import settings
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from staffroom.domain.audit import proofs, queries
from staffroom.domain.audit.soundness import soundness, still_holds
from staffroom.interfaces.web.audit.subjects import is_told, place_of
from staffroom.interfaces.web.base import Here, at_school
from staffroom.interfaces.web.sensitive import just_proved_to_read


VERIFIER = "verify_audit.py"
PLAIN = "text/plain; charset=utf-8"
Answer = TypeVar("Answer", bound=HttpResponseBase)


@require_safe
@at_school
def head(request: HttpRequest, here: Here) -> HttpResponse:
    """Today's head to print, whether the log still makes it, and whether an older one still holds."""
    size, root = request.GET.get("size", ""), request.GET.get("root", "")[:80]
    newest = queries.head(here.school.id)
    slip = _slip(size, _joined(root), newest.size) if size or root else ""
    asked = bool(size or root)
    context = {
        "head": newest,
        "soundness": soundness(here.school.id),
        "at": here.at,
        "size": size,
        "root": root,
        "asked": asked,
        "slip": slip,
        "holds": asked
        and not slip
        and still_holds(here.school.id, queries.Head(int(size), _joined(root))),
    }
    return render(request, "audit/head.html", context)


@require_safe
@at_school
def head_file(request: HttpRequest, here: Here) -> HttpResponse:
    """Today's head as a small text file."""
    lines = [
        f"school: {here.school.name}",
        f"at: {here.at.isoformat(timespec='seconds')}",
        *queries.head(here.school.id).lines(here.school.id),
        "hash tree: RFC 6962, SHA-256",
    ]
    name = f"audit-head-{here.school.slug}-{here.on.isoformat()}.txt"
    return _download(HttpResponse("\n".join(lines) + "\n", content_type=PLAIN), name)


@require_safe
@at_school
@just_proved_to_read
def log_file(request: HttpRequest, here: Here) -> StreamingHttpResponse:
    """The whole log, one entry a line in JSON, to be kept or read by another program."""
    name = f"audit-log-{here.school.slug}-{here.on.isoformat()}.jsonl"
    lines = (f"{line}\n" for line in proofs.whole_log(by=here.actor))
    response = StreamingHttpResponse(lines, content_type="application/jsonl; charset=utf-8")
    return _download(response, name)


@require_safe
@at_school
def entry_proof(request: HttpRequest, here: Here, number: int) -> HttpResponse:
    """That one entry stands in the log, against the head of now or one over `entries`."""
    text = proofs.entry_proof(
        seq=place_of(number),
        size=_number(request.GET.get("entries", "")),
        by=here.actor,
        told=is_told(place_of(number), here),
    )
    return _download(HttpResponse(text, content_type=PLAIN), f"entry-{number}.proof.txt")


@require_safe
@at_school
def growth_proof(request: HttpRequest, here: Here) -> HttpResponse:
    """That the log of now begins with the log of its first `entries`."""
    before = _number(request.GET.get("entries", ""))
    text = proofs.growth_proof(before=before, by=here.actor)
    return _download(HttpResponse(text, content_type=PLAIN), f"growth-from-{before}.proof.txt")


@require_safe
@at_school
def verifier(request: HttpRequest, here: Here) -> HttpResponse:
    """The program that checks all of it elsewhere, as it stands in the root of the project."""
    program = (Path(settings.PROJECT) / VERIFIER).read_bytes()
    return _download(HttpResponse(program, content_type=PLAIN), VERIFIER)


def _download(response: Answer, name: str) -> Answer:
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _number(typed: str) -> int:
    """A number of entries; 0 for anything that is none."""
    return int(typed) if typed.isdecimal() and len(typed) < 16 else 0


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
