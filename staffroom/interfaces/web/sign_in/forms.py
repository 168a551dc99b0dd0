"""Forms about signing in: a code, an address, a new password."""

from __future__ import annotations

from django import forms


def password_field(label: str, help_text: str = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        strip=False,
        max_length=500,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        help_text=help_text,
    )


def new_password_field() -> forms.CharField:
    return forms.CharField(
        label="Choose a password",
        min_length=12,
        max_length=500,
        error_messages={
            "min_length": "The password is too short: it needs at least 12 characters."
        },
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="At least 12 characters. Three words that do not belong together do well.",
    )


def code_field(label: str, help_text: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "spellcheck": "false", "class": "short"}
        ),
        help_text=help_text,
        error_messages={"required": "Type the code."},
    )


class CodeForm(forms.Form):
    code = code_field(
        "Code", "The six digits that your app shows now, or one of your recovery codes."
    )


class ForgottenForm(forms.Form):
    email = forms.EmailField(
        label="Your school e-mail address",
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "username"}),
        error_messages={
            "required": "Type the address.",
            "invalid": "That is no e-mail address: it looks like name@school.example.",
        },
    )


class NewPasswordForm(forms.Form):
    password = new_password_field()
