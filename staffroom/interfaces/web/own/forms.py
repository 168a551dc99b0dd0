"""What belongs to the school, one entry a line; set-up asks the same."""

from __future__ import annotations

from typing import Any

from django import forms

from staffroom.engine.own_lines import MOST_LINES, faults, tidy


SHOWN = 5  # lines named at once where many of a list are wrong


class LinesField(forms.CharField):
    """One entry a line of one kind; cleaned to a tuple. Each line that is none is named."""

    def __init__(self, kind: str, label: str, help_text: str = "") -> None:
        self.kind = kind
        super().__init__(
            label=label,
            help_text=help_text,
            required=False,
            max_length=20_000,
            widget=forms.Textarea(attrs={"rows": 2}),
        )

    def clean(self, value: Any) -> Any:
        lines = tidy(self.kind, super().clean(value).splitlines())
        if len(lines) > MOST_LINES:
            raise forms.ValidationError(f"{self.label}: a list has {MOST_LINES} lines at most.")
        wrong = [fault.words for fault in faults({self.kind: lines})]
        if wrong:
            raise forms.ValidationError(wrong[:SHOWN])
        return lines


def own_field(kind: str) -> LinesField:
    """The field for one of the lists."""
    return LinesField(kind, *_LABELS[kind])


_LABELS = {
    "short_names": ("Short names", "What people call it, one a line"),
    "phones": ("Telephone numbers of the school", "With their area code, one a line"),
    "emails": ("E-mail addresses of the school", "One a line"),
    "email_domains": ("E-mail domains", "What follows the @ in staff addresses, one a line"),
    "postcodes": ("Postcodes of the school", "Whole ones, one a line"),
    "streets": ("Streets of the school", "One a line"),
    "handles": ("Names of its accounts", "As the platform shows them, such as @yourschool"),
}


class OwnDetailsForm(forms.Form):
    """All of the lists, and which version of them was looked at."""

    short_names = own_field("short_names")
    phones = own_field("phones")
    emails = own_field("emails")
    email_domains = own_field("email_domains")
    postcodes = own_field("postcodes")
    streets = own_field("streets")
    handles = own_field("handles")
    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)

    @property
    def lists(self) -> dict[str, tuple[str, ...]]:
        """The lists as they were given."""
        return {kind: self.cleaned_data[kind] for kind in _LABELS}
