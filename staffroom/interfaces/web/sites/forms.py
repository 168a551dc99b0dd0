"""The form for an account that the school has already."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from staffroom.domain.actor import Actor
from staffroom.engine.facts import Naming
from staffroom.engine.platforms import PLATFORMS


class SiteForm(forms.Form):
    name = forms.CharField(
        label="What people call it", max_length=120, help_text="For example: Art department"
    )
    platform = forms.ChoiceField(choices=[(p.key, p.words) for p in PLATFORMS.values()])
    handle = forms.CharField(
        label="Name of the account", max_length=120, help_text="For example: @northhighart"
    )
    address = forms.URLField(
        label="Its address",
        max_length=300,
        required=False,
        assume_scheme="https",
        help_text="Open the account and copy its address, beginning with https://",
    )


class AccountForm(forms.Form):
    """The account's own name and address, to be put right."""

    handle = forms.CharField(label="Name of the account", max_length=120)
    address = forms.URLField(
        label="Its address",
        max_length=300,
        required=False,
        assume_scheme="https",
        help_text="Open the account and copy its address, beginning with https://",
    )


class NamingForm(forms.Form):
    """How a site may name pupils."""

    naming = forms.TypedChoiceField(
        label="How may it name pupils?",
        choices=[(rule.value, rule.words) for rule in Naming],
        coerce=Naming,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one of the three."},
    )


class LeadForm(forms.Form):
    """Which of the school's site leads runs a site."""

    def __init__(self, *args: Any, people: Iterable[Actor], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"] = forms.ChoiceField(
            label="Who runs it?",
            widget=forms.RadioSelect,
            choices=[(person.id, person.name) for person in people],
        )
