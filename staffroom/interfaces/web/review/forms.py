"""The form for a further term."""

from __future__ import annotations

from django import forms


DATE = {"type": "date"}


def _day() -> forms.DateInput:
    return forms.DateInput(attrs=DATE, format="%Y-%m-%d")  # the only spelling that browsers fill in


class TermForm(forms.Form):
    name = forms.CharField(
        label="Name of the term", max_length=40, help_text="For example: Spring 2027"
    )
    starts = forms.DateField(label="First day", widget=_day())
    ends = forms.DateField(label="Last day", widget=_day())
