"""Open and close the lists of joiners and leavers, and keep what is answered to their steps."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit import operations as audit
from staffroom.domain.people.models import Grant, Staff
from staffroom.domain.people.register import managers_of
from staffroom.domain.staffing import refusals
from staffroom.domain.staffing.models import Ahead, Answer, Passage
from staffroom.domain.staffing.permissions import may_answer, may_keep_lists
from staffroom.domain.staffing.queries import card, days_ahead
from staffroom.domain.staffing.steps import OF, Ending, How, Step, Way
from staffroom.domain.staffing.undertakings import JOINING, LEAVING, Undertaking
from staffroom.engine.refusal import Refused, must
from staffroom.engine.steps import Seen
from staffroom.engine.text.seen import as_seen


LONGEST_NOTE = 300  # characters
LONGEST_AHEAD = 180  # days


def open_passage(
    *, row: Staff, way: Way, by: Actor, at: datetime, last_day: date | None = None
) -> None:
    """Open the list of somebody; one that is open already stays. Called by who has asked who may."""
    with transaction.atomic():
        opened, is_new = Passage.objects.get_or_create(
            staff=row,
            way=way.value,
            closed_at=None,
            defaults={
                "school_id": row.school_id,
                "opened_at": at,
                "opened_by": by.id,
                "last_day": last_day,
            },
        )
        if is_new:
            says = {"of": str(row), "last day": last_day.isoformat() if last_day else ""}
            _tell(opened, f"list opened: somebody {way.value}", by, at, says)


def begin_leaving(*, staff_id: str, last_day: date, by: Actor, at: datetime) -> str:
    """Say that somebody of the register leaves, and on which day they are here last; returns the list's id.

    Refuses who keeps no lists, a number that is not listed, oneself, and whose list is open already.
    """
    must(may_keep_lists(by))
    with transaction.atomic():
        rows = Staff.objects.select_for_update(of=("self",)).filter(school_id=by.school_id)
        row = rows.filter(staff_id=staff_id, left_at=None).first()
        if row is None:
            raise Refused(refusals.not_listed())
        if str(row.user_id) == by.id:
            raise Refused(refusals.yourself())
        if Passage.objects.filter(staff=row, way=Way.LEAVES.value, closed_at=None).exists():
            raise Refused(refusals.leaves_already())
        open_passage(row=row, way=Way.LEAVES, last_day=last_day, by=by, at=at)
        close_all(row=row, way=Way.JOINS, ending=Ending.LEFT, by=by, at=at)
        return str(Passage.objects.get(staff=row, way=Way.LEAVES.value, closed_at=None).id)


def move_last_day(*, passage_id: str, last_day: date, by: Actor, at: datetime) -> None:
    """Note another last day, which the staff register gives now. Called by who looks at the register."""
    with transaction.atomic():
        row = _held(passage_id, by)
        was, row.last_day = row.last_day, last_day
        row.save(update_fields=["last_day"])
        said = {"of": str(row.staff), "was": str(was or ""), "is": last_day.isoformat()}
        _tell(row, "last day moved", by, at, said)


def set_days_ahead(*, days: int, by: Actor, at: datetime) -> None:
    """Say how long before a last day on the register its list opens. Refuses who keeps no lists."""
    must(may_keep_lists(by))
    if not 0 <= days <= LONGEST_AHEAD:
        raise Refused(refusals.no_such_days(LONGEST_AHEAD))
    with transaction.atomic():
        was = days_ahead(by.school_id)
        if was == days:
            return
        Ahead.objects.update_or_create(school_id=by.school_id, defaults={"days": days})
        audit.record(
            by=by,
            at=at,
            verb="days before a last day changed",
            subject=("school", by.school_id),
            says={"was": was, "is": days},
            obligation="6.7",
        )


def answer(
    *,
    passage_id: str,
    step: Step,
    done: bool,
    how: How,
    note: str,
    by: Actor,
    at: datetime,
) -> None:
    """Tick a step of somebody's list, or take it back; of an undertaking note how it came.

    Refuses who may not, one's own list, a closed list, a step that it does not have, an undertaking
    that is said to have been given on the person's own page, and a no to it without a note.
    """
    with transaction.atomic():
        row = _held(passage_id, by)
        must(may_answer(by, step, card(row, managers_of(by.school_id)).facts))
        if step not in OF[Way(row.way)]:
            raise Refused(refusals.no_such_step())
        if step is Step.UNDERTAKING and how is How.HERE:
            raise Refused(refusals.theirs_to_give())
        if step in {Step.UNDERTAKING, Step.ACCOUNT} and not (done and step is Step.UNDERTAKING):
            must(refusals.missing_note(note))
        _keep_answer(row, step, done=done, how=how, note=note, by=by, at=at)


def undertake(*, passage_id: str, seen: str, by: Actor, at: datetime) -> None:
    """Give one's own undertaking. Hides a list that is somebody else's or closed.

    `seen` is the digest of the words that were read; refuses others than those in force.
    """
    with transaction.atomic():
        row = _held(passage_id, by)
        if str(row.staff.user_id or "") != by.id:
            raise Refused(refusals.hidden())
        if seen != in_force(Way(row.way)).digest:
            raise Refused(refusals.other_words())
        _keep_answer(row, Step.UNDERTAKING, done=True, how=How.HERE, note="", by=by, at=at)


def name_manager(*, passage_id: str, user_id: str, on: date, by: Actor, at: datetime) -> None:
    """Say who is somebody's line manager, who then sees the list and holds the check-up.

    Refuses who keeps no lists, the person themselves, and who is no line manager here now.
    """
    must(may_keep_lists(by))
    with transaction.atomic():
        row = _held(passage_id, by)
        grant = Grant.objects.filter(
            Q(ends=None) | Q(ends__gt=on), school_id=by.school_id, starts__lte=on
        )
        grants = grant.filter(role=Role.LINE_MANAGER.value).select_related("user")
        found = next((one for one in grants if str(one.user_id) == user_id), None)
        if found is None or found.user_id == row.staff.user_id:
            raise Refused(refusals.no_manager())
        row.manager = found.user
        row.save(update_fields=["manager"])
        _tell(row, "line manager named", by, at, {"of": str(row.staff), "is": found.user.name})


def stays(*, passage_id: str, by: Actor, at: datetime) -> None:
    """Close a leaver's list: they stay after all, or stand on the register under another number.

    Refuses who keeps no lists, and whoever left already with nobody of their name there.
    """
    must(may_keep_lists(by))
    with transaction.atomic():
        row = _held(passage_id, by)
        namesakes = Staff.objects.filter(school_id=by.school_id, left_at=None).filter(
            first__iexact=row.staff.first, last__iexact=row.staff.last
        )
        if row.way != Way.LEAVES.value or not namesakes.exists():
            raise Refused(refusals.has_left())
        _close(row, Ending.STAYS, by=by, at=at)


def close_complete(*, passage_id: str, seen: Sequence[Seen], by: Actor, at: datetime) -> None:
    """Close a list of which all is done. Called by the journey, which has asked every room.

    What the rooms saw is kept with it: later they may see something else, such as somebody who came back.
    """
    with transaction.atomic():
        row = _held(passage_id, by)
        row.seen = [[one.title, one.says] for one in seen]
        row.save(update_fields=["seen"])
        _close(row, Ending.COMPLETE, by=by, at=at)


def in_force(way: Way) -> Undertaking:
    """The words that are asked for now."""
    return (JOINING if way is Way.JOINS else LEAVING)[-1]


def _keep_answer(
    row: Passage, step: Step, *, done: bool, how: How, note: str, by: Actor, at: datetime
) -> None:
    must(refusals.too_long(note, LONGEST_NOTE))
    of_words = step is Step.UNDERTAKING
    digest = in_force(Way(row.way)).digest if of_words else ""
    kept = Answer.objects.create(
        passage=row,
        step=step.value,
        done=done,
        how=how.value,
        note=as_seen(note),
        digest=digest,
        by_id=uuid.UUID(by.id),
        at=at,
    )
    says = {"of": str(row.staff), "step": step.title, "done": "yes" if done else "no"}
    told = {"how": how.words, "SHA-256 of the words": digest} if of_words else {}
    verb = "step ticked"
    if of_words:
        verb = "undertaking given" if done else "undertaking refused"
    elif not done:
        verb = "tick taken back"
    _tell(row, verb, by, at, says | told | {"note": kept.note})


def close_all(*, row: Staff, way: Way, ending: Ending, by: Actor, at: datetime) -> None:
    """Close whatever list of this kind is open of somebody. Called by who has asked who may."""
    for passage in Passage.objects.filter(staff=row, way=way.value, closed_at=None):
        _close(passage, ending, by=by, at=at)


def _close(row: Passage, ending: Ending, *, by: Actor, at: datetime) -> None:
    row.closed_at, row.closed_by, row.ending = at, by.id, ending.value
    row.save(update_fields=["closed_at", "closed_by", "ending"])
    saw = "; ".join(f"{title}: {says}" for title, says in row.seen)
    said = {"of": str(row.staff), "because": ending.words, "Staffroom saw": saw}
    _tell(row, "list closed", by, at, said)


def _held(passage_id: str, by: Actor) -> Passage:
    """An open list of the actor's school, held until the end of the transaction. Hides any other."""
    rows = Passage.objects.select_for_update(of=("self",)).select_related("staff")
    row = rows.filter(school_id=by.school_id, id=uuid.UUID(passage_id)).first()
    if row is None:
        raise Refused(refusals.hidden())
    if row.closed_at is not None:
        raise Refused(refusals.closed())
    return row


def _tell(row: Passage, verb: str, by: Actor, at: datetime, says: dict[str, str]) -> None:
    audit.record(
        by=by,
        at=at,
        verb=verb,
        subject=("passage", str(row.id)),
        says={name: value for name, value in says.items() if value},
        obligation="6.7",
    )
