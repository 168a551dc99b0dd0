"""The form for a pre-election period."""

from __future__ import annotations

from typing import Any

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

    def clean(self) -> dict[str, Any]:
        """A period ends on its first day or later."""
        given = super().clean() or {}
        starts, ends = given.get("starts"), given.get("ends")
        if starts and ends and ends < starts:
            self.add_error("ends", "It ends before it begins: choose its first day or a later one.")
        return given
