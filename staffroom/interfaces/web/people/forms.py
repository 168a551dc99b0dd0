"""Forms about people: a list to bring in, access to give, a first password."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django import forms

from staffroom.domain.actor import Role
from staffroom.domain.people.permissions import GIVEN_BY_HEAD, TWO_PEOPLE
from staffroom.domain.people.second_person import LONGEST_REASON
from staffroom.interfaces.web.people.roles import CAN


LARGEST_FILE = 5 * 1024 * 1024  # bytes; a roll of 30,000 pupils


class ListForm(forms.Form):
    kind = forms.ChoiceField(
        label="Which list is it?",
        choices=[("roll", "The roll of pupils"), ("staff", "The staff list")],
        widget=forms.RadioSelect,
        error_messages={"required": "Say which list it is."},
    )
    file = forms.FileField(label="The file (CSV)", error_messages={"required": "Choose the file."})

    def clean_file(self) -> object:
        file = self.cleaned_data["file"]
        if file.size > LARGEST_FILE:
            raise forms.ValidationError(
                f"This file has {file.size / 1048576:.1f} MB; a list has 5 MB at most. "
                "Nothing was changed."
            )
        return file


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
