"""Second steps: set one up, use it, remove it, make recovery codes anew, take a colleague's away.

What is secret in them is sealed or hashed, and stands in no audit entry, letter or log.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.contrib.auth import get_user_model
from django.db import transaction

from staffroom.domain.actor import Actor
from staffroom.domain.audit import operations as audit
from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.letters import Sort
from staffroom.domain.sign_in.codes import fitting_step
from staffroom.domain.sign_in.permissions import last_one_needed, may_reset, too_many_of
from staffroom.domain.sign_in.queries import APP, CODES, PASSKEY
from staffroom.domain.sign_in.sealing import Unreadable, seal, unseal
from staffroom.domain.sign_in.session_operations import end_sessions_of
from staffroom.engine.refusal import Refusal, Refused, Why, must
from staffroom.engine.text.seen import as_seen


CHANGED = "sign-in changed"  # the template of the letter that tells the person


def add_app(
    *, secret: str, code: str, moment: datetime, keep: str, by: Actor, at: datetime
) -> tuple[str, ...]:
    """Set up the actor's authenticator app; returns new recovery codes if they had none.

    `code` shows that the app has the secret; that very code opens nothing later. `keep` is the key of
    the session it happens in: the others end if this is the first second step. Refuses a code that
    does not fit, and a second app.
    """
    step = fitting_step(secret, code, moment=moment)
    if not secret or step is None:
        raise Refused(_DOES_NOT_FIT)
    with transaction.atomic():
        held = _hold(by.id)
        must(too_many_of(kind="app", held=held.filter(type=APP).count()))
        data = {"secret": seal(secret), "last_step": step}
        return _add(APP, data, "authenticator app set up", {}, keep=keep, by=by, at=at)


def add_passkey(
    *, name: str, credential: dict[str, Any], keep: str, by: Actor, at: datetime
) -> tuple[str, ...]:
    """Keep a passkey of the actor that its ceremony has proved; returns new recovery codes if they had none.

    `keep` as in `add_app`. Refuses more than ten.
    """
    named = as_seen(name)[:40] or "Passkey"
    with transaction.atomic():
        held = _hold(by.id)
        must(too_many_of(kind="passkey", held=held.filter(type=PASSKEY).count()))
        data = {"name": named, "credential": credential}
        says = {"name": named}
        return _add(PASSKEY, data, "passkey added", says, keep=keep, by=by, at=at)


def use_code(*, code: str, moment: datetime, by: Actor, at: datetime) -> int | None:
    """Take a code of the actor's app (None), or one of their recovery codes (how many are left).

    A code opens once: what was seen over a shoulder is worth nothing. Refuses one that does not fit
    or has been used, and secrets that Staffroom can no longer read.
    """
    try:
        with transaction.atomic():
            held = list(_hold(by.id).filter(type__in=(APP, CODES)).select_for_update())
            app = next((row for row in held if row.type == APP), None)
            if app is not None and _take_app_code(app, code, moment=moment, at=at):
                return None
            codes = next((row for row in held if row.type == CODES), None)
            if codes is None or len(code) > 40 or not codes.wrap().validate_code(code):
                raise Refused(_DOES_NOT_FIT)
            Authenticator.objects.filter(pk=codes.pk).update(last_used_at=at)
            left = len(Authenticator.objects.get(pk=codes.pk).wrap().get_unused_codes())
            _tell("recovery code used", {"left": left}, by=by, at=at)
            return left
    except Unreadable as other_key:
        raise Refused(_UNREADABLE) from other_key


def use_passkey(*, step_id: int, count: int, by: Actor, at: datetime) -> None:
    """Note that a passkey of the actor has just proved itself; `count` is how often it says it did.

    Refuses one that counts backwards: then there are two of it.
    """
    with transaction.atomic():
        row = _hold(by.id).filter(type=PASSKEY, pk=step_id).select_for_update().first()
        if row is None:
            raise Refused(_DOES_NOT_FIT)
        before = row.data.get("count", 0)
        if (count or before) and count <= before:
            raise Refused(
                Refusal(
                    why=Why.INCOMPLETE,
                    reason="This passkey has been used elsewhere meanwhile, so it seems to be a copy.",
                    instead="Sign in another way, remove it, and tell whoever looks after Staffroom.",
                )
            )
        row.data["count"] = count
        row.last_used_at = at
        row.save(update_fields=["data", "last_used_at"])


def remove_step(*, step_id: int, needed: bool, by: Actor, at: datetime) -> None:
    """Remove one of the actor's second steps; with the last one go the recovery codes.

    Refuses one that is not theirs, and the last one where their role needs one.
    """
    with transaction.atomic():
        held = _hold(by.id)
        row = held.filter(type__in=(APP, PASSKEY), pk=step_id).first()
        if row is None:
            raise Refused(Refusal(why=Why.HIDDEN, reason="There is no such second step."))
        is_last = held.exclude(type=CODES).count() == 1
        must(last_one_needed(is_last=is_last, needed=needed))
        says = {"name": row.data["name"]} if row.type == PASSKEY else {}
        verb = "authenticator app removed" if row.type == APP else "passkey removed"
        (held if is_last else held.filter(pk=step_id)).delete()
        _tell(verb, says, by=by, at=at)


def new_recovery_codes(*, by: Actor, at: datetime) -> tuple[str, ...]:
    """Make the actor's recovery codes anew; the old ones open nothing any more. Refuses without a second step."""
    with transaction.atomic():
        held = _hold(by.id)
        if not held.exclude(type=CODES).exists():
            raise Refused(
                Refusal(
                    why=Why.INCOMPLETE,
                    reason="Recovery codes stand in for a second step, and you have none yet.",
                    instead="Set up an app or a passkey first; the codes come with it.",
                )
            )
        held.filter(type=CODES).delete()
        codes = _make_codes(by.id, at)
        _tell("recovery codes made", {"number": len(codes)}, by=by, at=at)
    return codes


def reset_steps(*, account_id: str, name: str, by: Actor, at: datetime) -> None:
    """Take a colleague's second steps away, and end their sessions; at the next sign-in they set up new ones.

    Refuses anybody but the headteacher, oneself, and an account that has none. The caller has made
    sure that the account is of the actor's school.
    """
    must(may_reset(by, account_id))
    with transaction.atomic():
        says = {"of": name} | _take_away(account_id)
        _tell("second step reset", says, by=by, at=at, account_id=account_id)


def reset_steps_at_the_server(*, account_id: str, by: Actor, at: datetime) -> None:
    """The same for whoever runs the server (`manage.py reset_second_step`): for the only headteacher."""
    with transaction.atomic():
        says = _take_away(account_id)
        _tell("second step reset at the server", says, by=by, at=at, account_id=account_id)


def signed_in_anew(*, device: str, means: str, by: Actor, at: datetime) -> None:
    """Tell that the actor signed in in a browser that they had not used before."""
    with transaction.atomic():
        _tell("signed in on a new device", {"device": device, "with": means}, by=by, at=at)


def too_many_tries(*, account_id: str, what: str, by: Actor, at: datetime) -> None:
    """Tell that too many wrong passwords or codes were typed for an account; the actor is the system."""
    with transaction.atomic():
        _tell(f"too many wrong {what}", {}, by=by, at=at, account_id=account_id)


def _take_away(account_id: str) -> dict[str, Any]:
    held = _hold(account_id)
    steps = held.exclude(type=CODES).count()
    if not steps:
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason="There is no second step to take away.",
                instead="If they cannot sign in, it is for another reason: see the page of their access.",
            )
        )
    held.delete()
    end_sessions_of(account_id=account_id)
    return {"second steps": steps}


def _add(
    kind: str,
    data: dict[str, Any],
    verb: str,
    says: dict[str, Any],
    *,
    keep: str,
    by: Actor,
    at: datetime,
) -> tuple[str, ...]:
    first = not _hold(by.id).exclude(type=CODES).exists()
    Authenticator.objects.create(user_id=by.id, type=kind, data=data, created_at=at)
    codes: tuple[str, ...] = ()
    if first:
        _hold(by.id).filter(type=CODES).delete()
        codes = _make_codes(by.id, at)
        end_sessions_of(account_id=by.id, keep=keep)
    made = {"recovery codes": len(codes)} if codes else {}
    _tell(verb, says | made, by=by, at=at)
    return codes


def _take_app_code(row: Authenticator, code: str, *, moment: datetime, at: datetime) -> bool:
    step = fitting_step(unseal(row.data["secret"]), code, moment=moment)
    if step is None:
        return False
    if step <= row.data.get("last_step", 0):
        raise Refused(
            Refusal(
                why=Why.INCOMPLETE,
                reason="That code has been used, and each opens once.",
                instead="Wait for the next one; it comes within half a minute.",
            )
        )
    row.data["last_step"] = step
    row.last_used_at = at
    row.save(update_fields=["data", "last_used_at"])
    return True


def _make_codes(account_id: str, at: datetime) -> tuple[str, ...]:
    data = {"seed": seal(RecoveryCodes.generate_seed()), "used_mask": 0}
    row = Authenticator.objects.create(user_id=account_id, type=CODES, data=data, created_at=at)
    return tuple(row.wrap().generate_codes())


def _hold(account_id: str) -> Any:
    """The authenticators of an account, which is held until the end of the transaction."""
    accounts = get_user_model()._default_manager.select_for_update(of=("self",))
    list(accounts.filter(pk=account_id).values_list("pk"))
    return Authenticator.objects.filter(user_id=account_id)


def _tell(
    verb: str, says: dict[str, Any], *, by: Actor, at: datetime, account_id: str = ""
) -> None:
    """One entry in the log, and a letter to the person, so that no change of theirs goes unseen."""
    about = account_id or by.id
    audit.record(by=by, at=at, verb=verb, subject=("account", about), says=says, obligation="")
    outbox.put_letter(
        sort=Sort.SIGNING_IN,
        to=about,
        template=CHANGED,
        facts={"what": verb},
        school_id=by.school_id,
        at=at,
    )


_DOES_NOT_FIT = Refusal(
    why=Why.INCOMPLETE,
    reason="That code does not fit.",
    instead="Look at the app again: a code lasts half a minute. A telephone whose clock is wrong "
    "shows wrong codes.",
)
_UNREADABLE = Refusal(
    why=Why.TOO_LATE,
    reason="Staffroom’s own key was changed, so it cannot read your second step any more.",
    instead="Ask the headteacher to reset it; a passkey still works.",
)
