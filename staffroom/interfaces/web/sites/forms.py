"""The form for an account that the school has already."""

from __future__ import annotations

from django import forms

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
