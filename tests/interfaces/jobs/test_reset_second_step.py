"""The last resort: whoever runs the server takes a lost second step away."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core import mail
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import Client

from staffroom.domain.audit.queries import entries
from staffroom.domain.sign_in.queries import has_second_step
from staffroom.interfaces.jobs.tasks import drain
from tests.second_steps import set_up_app
from tests.signed_in import signed_in


HEAD = "head@northgate.example"


def test_the_second_step_goes_the_sessions_end_and_the_person_is_told(cast, at):
    set_up_app(cast.headteacher, at=at)
    browser = signed_in(Client(), cast.user(cast.headteacher))
    said = StringIO()
    call_command("reset_second_step", HEAD.upper(), stdout=said)
    assert "password alone" in said.getvalue()
    assert not has_second_step(cast.headteacher.id)
    assert browser.get("/northgate/").status_code == 302
    assert entries(by=cast.chair)[0].verb == "second step reset at the server"
    drain.call_local()
    assert [HEAD] in [letter.to for letter in mail.outbox]


@pytest.mark.parametrize("email", [HEAD, "nobody@northgate.example"])
def test_where_there_is_none_it_says_so(cast, email):
    with pytest.raises(CommandError):
        call_command("reset_second_step", email)
