"""The two forms of the first start: the token, then the school."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms

from staffroom.interfaces.web.own.forms import own_field


class TokenForm(forms.Form):
    token = forms.CharField(
        label="Set-up token",
        max_length=100,
        help_text="It is in the terminal in which Staffroom was started.",
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )


class TermDay(forms.DateField):
    """One end of a term. What is wrong with it is said with its own name: there are six of them."""

    widget = forms.DateInput(attrs={"type": "date"})

    def __init__(self, label: str, *, required: bool = True) -> None:
        wrong = f"{label}: this is no date. Write it as 2027-01-05 or 05/01/2027."
        super().__init__(label=label, required=required, error_messages={"invalid": wrong})


class SchoolForm(forms.Form):
    """The school, three terms at most, and the first headteacher."""

    name = forms.CharField(label="Name of the school", max_length=120)
    slug = forms.SlugField(
        label="Its web address here",
        max_length=40,
        help_text="For example north-high, as in /north-high/",
        error_messages={
            "invalid": "Its web address here: use the letters a to z, digits and hyphens, "
            "such as north-high."
        },
    )
    short_names = own_field("short_names")
    phones = own_field("phones")
    emails = own_field("emails")
    email_domains = own_field("email_domains")
    postcodes = own_field("postcodes")
    streets = own_field("streets")
    term_1_name = forms.CharField(label="Name of the first term", max_length=40)
    term_1_starts = TermDay("First day of the first term")
    term_1_ends = TermDay("Last day of the first term")
    term_2_name = forms.CharField(label="Name of the second term", max_length=40, required=False)
    term_2_starts = TermDay("First day of the second term", required=False)
    term_2_ends = TermDay("Last day of the second term", required=False)
    term_3_name = forms.CharField(label="Name of the third term", max_length=40, required=False)
    term_3_starts = TermDay("First day of the third term", required=False)
    term_3_ends = TermDay("Last day of the third term", required=False)
    head_first = forms.CharField(label="Headteacher’s first name", max_length=80)
    head_last = forms.CharField(label="Headteacher’s last name", max_length=80)
    head_email = forms.EmailField(label="Headteacher’s e-mail address")
    head_password = forms.CharField(
        label="Headteacher’s password",
        min_length=12,
        error_messages={
            "min_length": "The password is too short: it needs at least 12 characters."
        },
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}, render_value=False),
        help_text="At least 12 characters. Three words that do not belong together do well.",
    )

    PARTS = (
        ("The school", ("name", "slug", "short_names")),
        (
            "What is always fine in its posts",
            ("phones", "emails", "email_domains", "postcodes", "streets"),
        ),
        (
            "Its terms",
            tuple(f"term_{n}_{part}" for n in (1, 2, 3) for part in ("name", "starts", "ends")),
        ),
        ("The headteacher", ("head_first", "head_last", "head_email", "head_password")),
    )

    def parts(self) -> list[tuple[str, list[forms.BoundField]]]:
        """The fields under their headings."""
        return [(title, [self[name] for name in names]) for title, names in self.PARTS]

    def clean(self) -> dict[str, Any]:
        """A term is given whole or not at all, and ends after it begins."""
        given = super().clean() or {}
        for n, which in enumerate(("first", "second", "third"), start=1):
            names = [f"term_{n}_{part}" for part in ("name", "starts", "ends")]
            parts = [given.get(name) for name in names]
            if n > 1 and any(parts) and not all(parts) and not any(map(self.has_error, names)):
                words = f"Give the {which} term its name, first day and last day, or leave it out."
                self.add_error(names[0], words)
            _, starts, ends = parts
            if starts and ends and ends <= starts:
                self.add_error(names[2], f"The {which} term ends before it begins.")
        return given

    def terms(self) -> list[tuple[str, date, date]]:
        """The terms that were given."""
        found = []
        for n in (1, 2, 3):
            name, starts, ends = (
                self.cleaned_data.get(f"term_{n}_{part}") for part in ("name", "starts", "ends")
            )
            if name and starts and ends:
                found.append((name, starts, ends))
        return found
