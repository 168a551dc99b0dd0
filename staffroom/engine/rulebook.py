"""The rules of the check, listed by hand in the order they are asked.

A rule is a file in `rules/` with `RULE` (its name in reports), `OBLIGATIONS` (and others for private
posts where they differ), `check`, and the examples `FINDS` and `LEAVES`. To add one, copy the file that
is most like it and add its line to `RULES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from staffroom.engine.check_facts import Facts
from staffroom.engine.findings import Finding
from staffroom.engine.rules import (
    abuse,
    address,
    branding,
    commercial,
    confidential,
    date_of_birth,
    disrepute,
    email_address,
    employee_identity,
    format_notes,
    nhs_number,
    ni_number,
    phone,
    political,
    postcode,
    pupil_name,
    school_view,
    staff_information,
    upn,
)
from staffroom.engine.text.view import TextView


Rule = Callable[[TextView, Facts], Iterable[Finding]]

# Goes into every report, so that a stored report says which rules it was made by. Raise it whenever
# a rule is added or changed.
EDITION = "3"

RULES: tuple[Rule, ...] = (
    pupil_name.check,
    phone.check,
    email_address.check,
    postcode.check,
    address.check,
    upn.check,
    nhs_number.check,
    ni_number.check,
    date_of_birth.check,
    staff_information.check,
    confidential.check,
    commercial.check,
    abuse.check,
    disrepute.check,
    branding.check,
    employee_identity.check,
    political.check,
    school_view.check,
    format_notes.check,
)
