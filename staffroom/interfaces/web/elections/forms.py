"""The form for a pre-election period."""

from __future__ import annotations

from django import forms


DATE = {"type": "date"}


class ElectionForm(forms.Form):
    name = forms.CharField(
        label="Which election is it?", max_length=80, help_text="For example: Local elections 2027"
    )
    starts = forms.DateField(label="First day of the period", widget=forms.DateInput(attrs=DATE))
    ends = forms.DateField(
        label="Last day of the period",
        widget=forms.DateInput(attrs=DATE),
        help_text="Usually polling day",
    )
