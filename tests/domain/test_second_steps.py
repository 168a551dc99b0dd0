"""Second steps: app, passkeys, recovery codes; each code opens once, and nothing secret is told."""

from __future__ import annotations

from datetime import timedelta

import pyotp
import pytest
from allauth.mfa.models import Authenticator
from django.conf import settings

from staffroom.domain.actor import Actor, Role
from staffroom.domain.audit.proofs import whole_log
from staffroom.domain.audit.queries import entries
from staffroom.domain.outbox.models import Message
from staffroom.domain.sign_in import codes as app_codes
from staffroom.domain.sign_in import operations
from staffroom.domain.sign_in.models import Session
from staffroom.domain.sign_in.queries import has_second_step, steps_of
from staffroom.domain.sign_in.sealing import seal, unwrap, wrap
from staffroom.engine.refusal import Refused, Why
from staffroom.journeys.my_data import my_data
from staffroom.journeys.second_step import needs_second_step, roles_that_need_it
from tests.interfaces.web.rows import holding
from tests.second_steps import SECRET, set_up_app
from tests.threads import at_once


def use(by: Actor, code: str, at, moment=None):
    return operations.use_code(code=code, moment=moment or at, by=by, at=at)


def refused(act) -> Refused:
    with pytest.raises(Refused) as found:
        act()
    return found.value


@pytest.fixture
def app(cast, at):
    return set_up_app(cast.teacher, at=at)


# RFC 6238, appendix B, for SHA-1; the last six of its eight digits.
@pytest.mark.parametrize(
    ("seconds", "code"),
    [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (20000000000, "353130")],
)
def test_codes_are_those_of_the_standard(at, seconds, code):
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    moment = at.fromtimestamp(seconds, tz=at.tzinfo)
    assert app_codes.fitting_step(secret, code, moment=moment) == seconds // 30


@pytest.mark.parametrize(("seconds", "fits"), [(-61, False), (-30, True), (30, True), (61, False)])
def test_a_code_of_the_half_minute_before_or_after_fits_and_no_other(cast, at, app, seconds, fits):
    now = at + timedelta(minutes=10, seconds=5)
    code = app.code(now + timedelta(seconds=seconds))
    if fits:
        assert use(cast.teacher, code, at, now) is None
    else:
        assert refused(lambda: use(cast.teacher, code, at, now)).refusal.why is Why.INCOMPLETE


@pytest.mark.parametrize("typed", ["{} ", "{0:.3} {0}", " {}"])
def test_a_code_is_taken_as_people_type_it(cast, at, app, typed):
    code = app.code(at)
    spaced = f"{code[:3]} {code[3:]}"
    assert use(cast.teacher, spaced if "0:" in typed else typed.format(code), at) is None


@pytest.mark.parametrize("code", ["", "1", "０" * 6, "1" * 5000, "\x00" * 6, "null", "12345é"])
def test_rubbish_is_refused_as_any_wrong_code(cast, at, app, code):
    assert refused(lambda: use(cast.teacher, code, at)).refusal.reason == "That code does not fit."


def test_a_code_opens_once_even_a_minute_later_by_another_clock(cast, at, app):
    code = app.code(at)
    assert use(cast.teacher, code, at) is None
    for later in (0, 29, 31, 59):
        moment = at + timedelta(seconds=later)
        assert refused(lambda m=moment: use(cast.teacher, code, at, m))
    earlier = app.code(at - timedelta(seconds=30))
    assert refused(lambda: use(cast.teacher, earlier, at)).refusal.reason.startswith(
        "That code has"
    )
    assert use(cast.teacher, app.code(at + timedelta(seconds=30)), at) is None


def test_the_code_that_set_the_app_up_opens_nothing(cast, at):
    code = pyotp.TOTP(SECRET).at(at)
    operations.add_app(secret=SECRET, code=code, moment=at, keep="", by=cast.teacher, at=at)
    assert refused(lambda: use(cast.teacher, code, at))


def test_of_many_who_send_one_code_at_once_one_gets_in(real_transactions, cast, at):
    app = set_up_app(cast.teacher, at=at)

    def get_in():
        try:
            return use(cast.teacher, app.code(at), at)
        except Refused:
            return "refused"

    assert sorted(map(str, at_once(*[get_in] * 4))) == ["None", *["refused"] * 3]


def test_of_many_who_send_one_recovery_code_at_once_one_gets_in(real_transactions, cast, at):
    app = set_up_app(cast.teacher, at=at)

    def get_in():
        try:
            return use(cast.teacher, app.codes[4], at)
        except Refused:
            return "refused"

    assert sorted(map(str, at_once(*[get_in] * 4))) == ["9", *["refused"] * 3]


def test_recovery_codes_come_with_the_first_step_open_once_each_and_are_counted(cast, at, app):
    assert len(set(app.codes)) == 10
    assert all(len(code) == 10 and code.isdecimal() for code in app.codes)
    for number, code in enumerate(app.codes):
        assert use(cast.teacher, f"{code[:5]} {code[5:]}", at) == 9 - number
        assert refused(lambda c=code: use(cast.teacher, c, at))
    assert steps_of(cast.teacher.id).codes_left == 0


def test_made_anew_the_old_recovery_codes_open_nothing(cast, at, app):
    fresh = operations.new_recovery_codes(by=cast.teacher, at=at)
    assert not set(fresh) & set(app.codes)
    assert refused(lambda: use(cast.teacher, app.codes[0], at))
    assert use(cast.teacher, fresh[0], at) == 9


def test_without_a_second_step_there_are_no_recovery_codes(cast, at):
    found = refused(lambda: operations.new_recovery_codes(by=cast.teacher, at=at))
    assert "Set up an app or a passkey first" in found.refusal.instead


def test_a_second_app_is_refused_and_a_wrong_code_sets_none_up(cast, at, app):
    assert refused(lambda: set_up_app(cast.teacher, at=at, secret=pyotp.random_base32()))
    wrong = lambda: operations.add_app(  # noqa: E731
        secret=SECRET, code="000000", moment=at, keep="", by=cast.lead, at=at
    )
    assert refused(wrong)
    assert not has_second_step(cast.lead.id)


def test_with_the_last_step_go_the_recovery_codes(cast, at, app):
    step = steps_of(cast.teacher.id).app
    operations.remove_step(step_id=step.id, needed=False, by=cast.teacher, at=at)
    assert not Authenticator.objects.filter(user_id=cast.teacher.id).exists()


def test_the_last_one_of_somebody_whose_role_needs_it_stays(cast, at):
    set_up_app(cast.office, at=at)
    step = steps_of(cast.office.id).app
    found = refused(
        lambda: operations.remove_step(step_id=step.id, needed=True, by=cast.office, at=at)
    )
    assert "Add another first" in found.refusal.instead
    assert has_second_step(cast.office.id)


def test_nobody_removes_anybody_elses(cast, at, app):
    step = steps_of(cast.teacher.id).app
    found = refused(
        lambda: operations.remove_step(step_id=step.id, needed=False, by=cast.lead, at=at)
    )
    assert found.refusal.why is Why.HIDDEN


def test_the_headteacher_resets_a_colleagues_and_nobody_else_does(cast, at, app):
    Session.objects.create(
        session_key="k" * 40, session_data="", expire_date=at, account_id=cast.teacher.id
    )
    reset = {"account_id": cast.teacher.id, "name": "Tobias Quill", "at": at}
    for other in (cast.office, cast.deputy, cast.teacher, cast.technician, cast.chair):
        assert refused(lambda o=other: operations.reset_steps(by=o, **reset))
    operations.reset_steps(by=cast.headteacher, **reset)
    assert not has_second_step(cast.teacher.id)
    assert not Session.objects.filter(account_id=cast.teacher.id).exists()
    assert refused(lambda: operations.reset_steps(by=cast.headteacher, **reset))
    set_up_app(cast.headteacher, at=at)
    own = {"account_id": cast.headteacher.id, "name": "Edith Marlowe", "at": at}
    assert refused(lambda: operations.reset_steps(by=cast.headteacher, **own))


def test_a_passkey_that_counts_backwards_is_a_copy(cast, at):
    operations.add_passkey(name="Phone", credential={}, keep="", by=cast.teacher, at=at)
    key = Authenticator.objects.get(user_id=cast.teacher.id, type="webauthn").pk
    for count in (0, 0, 3, 4):
        operations.use_passkey(step_id=key, count=count, by=cast.teacher, at=at)
    for count in (4, 2, 0):
        assert refused(
            lambda c=count: operations.use_passkey(step_id=key, count=c, by=cast.teacher, at=at)
        )
    assert refused(lambda: operations.use_passkey(step_id=key, count=9, by=cast.lead, at=at))


def test_nothing_secret_stands_anywhere_in_the_clear(cast, at, app):
    use(cast.teacher, app.codes[0], at)
    assert holding(SECRET) == []
    assert [table for code in app.codes for table in holding(code)] == []


def test_every_change_is_told_to_the_log_and_the_person_and_no_secret_with_it(cast, at, app):
    use(cast.teacher, app.codes[0], at)
    operations.new_recovery_codes(by=cast.teacher, at=at)
    operations.reset_steps(
        account_id=cast.teacher.id, name="Tobias Quill", by=cast.headteacher, at=at
    )
    verbs = [
        "authenticator app set up",
        "recovery code used",
        "recovery codes made",
        "second step reset",
    ]
    told = [line.verb for line in entries(by=cast.chair)][:4]
    assert told[::-1] == verbs
    letters = Message.objects.filter(kind="letter").order_by("written_at", "id")
    assert sorted(letter.body["facts"]["what"] for letter in letters) == sorted(verbs)
    assert {letter.body["to"] for letter in letters} == {cast.teacher.id}
    log = str(list(whole_log(by=cast.chair)))
    assert not [code for code in (*app.codes, SECRET) if code in log]


def test_the_first_second_step_ends_the_other_sessions(cast, at):
    Session.objects.create(
        session_key="k" * 40, session_data="", expire_date=at, account_id=cast.teacher.id
    )
    set_up_app(cast.teacher, at=at)
    assert not Session.objects.filter(account_id=cast.teacher.id).exists()


def test_secrets_of_another_key_are_said_to_be_unreadable(cast, at, app, settings):
    settings.SECRET_KEY = "k" * 50
    found = refused(lambda: use(cast.teacher, app.code(at), at))
    assert "key was changed" in found.refusal.reason
    assert steps_of(cast.teacher.id).unreadable


def test_a_secret_in_a_form_is_one_persons_and_half_an_hours(cast, monkeypatch):
    wrapped = wrap(cast.teacher.id, SECRET)
    assert SECRET not in wrapped
    assert unwrap(cast.teacher.id, wrapped) == SECRET
    assert unwrap(cast.lead.id, wrapped) == ""
    assert unwrap(cast.teacher.id, wrapped[:-2] + "xx") == ""
    assert unwrap(cast.teacher.id, seal("[]")) == ""
    monkeypatch.setattr("staffroom.domain.sign_in.sealing.SETTING_UP_WITHIN", -1)
    assert unwrap(cast.teacher.id, wrapped) == ""


def test_whoever_may_see_personal_data_needs_a_second_step():
    assert set(roles_that_need_it()) == {
        Role.LINE_MANAGER,
        Role.OFFICE,
        Role.DEPUTY_HEAD,
        Role.HEADTEACHER,
        Role.GOVERNOR,
        Role.CHAIR,
        Role.SCHOOL_OFFICER,
        Role.DATA_PROTECTION,
    }
    assert needs_second_step(frozenset({Role.STAFF, Role.OFFICE}))
    assert not needs_second_step(frozenset({Role.STAFF, Role.SITE_LEAD, Role.TECHNICIAN}))
    assert not needs_second_step(frozenset())


def test_the_key_is_not_the_one_that_signs(at):
    assert settings.SECRET_KEY not in seal("x")


def test_ones_own_data_name_the_second_steps_and_no_secret(cast, at, app):
    told = repr(my_data(by=cast.teacher))
    assert "an authenticator app" in told and "recovery codes" in told
    row = Authenticator.objects.get(user_id=cast.teacher.id, type="totp")
    assert SECRET not in told and row.data["secret"] not in told
    assert "an authenticator app" not in repr(my_data(by=cast.lead))
