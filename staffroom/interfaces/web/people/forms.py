"""Forms about people: a list to bring in, access to give, a first password."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date, timedelta
from typing import Any, cast

from django import forms

from staffroom.domain.actor import Actor, Role
from staffroom.domain.people.list_refusals import LARGEST_FILE
from staffroom.domain.people.permissions import GIVEN_BY_HEAD, TWO_PEOPLE, may_keep_person
from staffroom.domain.people.person_details import LONGEST_CELL as CELL
from staffroom.domain.people.person_details import Details
from staffroom.domain.people.register import StaffLine
from staffroom.domain.people.second_person_operations import LONGEST_REASON
from staffroom.engine.facts import CATEGORIES
from staffroom.interfaces.web.people.roles import CAN


_DATE = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class ListForm(forms.Form):
    kind = forms.ChoiceField(
        label="Which list is it?",
        choices=[("roll", "The roll of pupils"), ("staff", "The staff list")],
        widget=forms.RadioSelect,
        error_messages={"required": "Say which list it is."},
    )
    file = forms.FileField(
        label="The file",
        help_text="As your program exports it: CSV, Excel (.xlsx) or a OneRoster zip. "
        f"{LARGEST_FILE // 1048576} MB at most.",
        error_messages={"required": "Choose the file."},
        widget=forms.FileInput(
            attrs={"accept": ".csv,.txt,.tsv,.xlsx,.zip", "data-largest": LARGEST_FILE}
        ),
    )


class ShareForm(forms.Form):
    percent = forms.IntegerField(
        label="Ask again when more than this share of those listed would leave",
        min_value=0,
        max_value=100,
        error_messages={"required": "Write a whole number from 0 to 100."},
    )


_ROLES = [
    (role.value, f"{role.words.capitalize()}: {CAN[role]}")
    for role in Role
    if role in GIVEN_BY_HEAD
]


_DAY = {"type": "date"}


class DatedForm(forms.Form):
    """From when a role is in force, and to which day; both may be left empty."""

    starts = forms.DateField(
        label="From",
        required=False,
        widget=forms.DateInput(attrs=_DAY),
        help_text="Empty: from today.",
    )
    last_day = forms.DateField(
        label="Last day",
        required=False,
        widget=forms.DateInput(attrs=_DAY),
        help_text="They have it on this day too. Empty: for good.",
    )

    @property
    def ends(self) -> date | None:
        """The day on which the role is in force no more."""
        last: date | None = self.cleaned_data["last_day"]
        return last + timedelta(days=1) if last and last < date.max else None


class AccessForm(DatedForm):
    roles = forms.MultipleChoiceField(
        label="What may they be here?",
        choices=_ROLES,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose one or more roles."},
    )

    def __init__(self, *args: Any, held: tuple[Role, ...], **kwargs: Any) -> None:
        """Roles that are held already are not asked for again."""
        super().__init__(*args, **kwargs)
        taken = {role.value for role in held}
        offered = [(value, words) for value, words in _ROLES if value not in taken]
        self.fields["roles"].widget = forms.CheckboxSelectMultiple(choices=offered)


class ProposalForm(DatedForm):
    """A role that takes two people to give, for one of `people`: their numbers and names."""

    def __init__(self, *args: Any, people: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"] = forms.ChoiceField(
            label="Who?",
            choices=[("", "Choose a person"), *people],
            error_messages={"required": "Choose a person."},
        )

    role = forms.TypedChoiceField(
        label="Which role?",
        choices=[(role.value, role.words.capitalize()) for role in TWO_PEOPLE],
        coerce=Role,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one of the two."},
    )
    reason = forms.CharField(
        label="Why?",
        max_length=LONGEST_REASON,
        help_text="The second person reads this. For example: acting head while Mrs Marlowe is away.",
        error_messages={"required": "Say why they are to have this role."},
    )


class PersonForm(forms.Form):
    """One bound person, typed. Of somebody on a list only what no list says is asked."""

    category = forms.ChoiceField(
        label="Why are they bound by the policy?",
        error_messages={"required": "Choose a category."},
    )
    title = forms.CharField(label="Title", max_length=CELL, required=False)
    first = forms.CharField(
        label="First name", max_length=CELL, error_messages={"required": "Write the first name."}
    )
    last = forms.CharField(
        label="Surname", max_length=CELL, error_messages={"required": "Write the surname."}
    )
    role = forms.CharField(label="What they do here", max_length=CELL, required=False)
    email = forms.CharField(
        label="E-mail address",
        max_length=CELL,
        required=False,
        help_text="Needed by those who sign in.",
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    brought_by = forms.CharField(
        label="Who brings them in",
        max_length=CELL,
        required=False,
        help_text="The firm or the colleague behind them.",
    )
    line_manager = forms.CharField(
        label="Line manager",
        max_length=CELL,
        required=False,
        help_text="Their name or number on the staff register.",
        widget=forms.TextInput(attrs={"list": "managers", "autocomplete": "off"}),
    )
    department = forms.CharField(label="Department", max_length=CELL, required=False)
    starts = forms.DateField(label="First day", required=False, widget=_DATE)
    ends = forms.DateField(label="Last day, if it is known", required=False, widget=_DATE)
    another = forms.BooleanField(
        label="This is another person of the same name",
        required=False,
    )

    def __init__(self, *args: Any, by: Actor, line: StaffLine | None = None, **kwargs: Any) -> None:
        """`line` is whoever is changed; nobody for somebody who is added."""
        if line is not None:
            kwargs["initial"] = _held(line)
        super().__init__(*args, **kwargs)
        self._line = line
        allowed = [c for c in CATEGORIES if may_keep_person(by, c) is None]
        category = cast(forms.ChoiceField, self.fields["category"])
        category.choices = [("", "Choose one"), *((c, c.capitalize()) for c in allowed)]
        if line is not None:
            del self.fields["another"]
            if not line.by_hand:
                for name in set(self.fields) - {"category", "line_manager", "brought_by"}:
                    del self.fields[name]

    def details(self) -> Details:
        held = _held(self._line) if self._line is not None else {}
        return Details(**{**held, **{n: c for n, c in self.cleaned_data.items() if n != "another"}})


def _held(line: StaffLine) -> dict[str, Any]:
    """What a person's line holds, by the names of the form's fields."""
    held = {field.name: getattr(line, field.name) for field in fields(Details)}
    return held | {"line_manager": line.line_manager or line.line_manager_id}


class EndForm(forms.Form):
    last_day = forms.DateField(label="Their last day", widget=_DATE)


class FirstPasswordForm(forms.Form):
    password = forms.CharField(
        label="Choose a password",
        min_length=12,
        error_messages={
            "min_length": "The password is too short: it needs at least 12 characters."
        },
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="At least 12 characters. Three words that do not belong together do well.",
    )
