"""Forms about one's own account."""

from __future__ import annotations

from django import forms

from staffroom.interfaces.web.sign_in.forms import code_field, new_password_field, password_field


class ChangePasswordForm(forms.Form):
    password = password_field("The password you have")
    new_password = new_password_field()


class AppForm(forms.Form):
    """The code that shows that the app has the secret, and the secret, which nobody can read."""

    wrapped = forms.CharField(widget=forms.HiddenInput, max_length=500)
    code = code_field("The six digits that the app shows now", "They change every half minute.")


class PasskeyForm(forms.Form):
    name = forms.CharField(
        label="What is this device called?",
        max_length=40,
        help_text="So that you know it again on the page of your account, such as “my telephone”.",
        error_messages={"required": "Give it a name."},
    )
    credential = forms.CharField(
        widget=forms.HiddenInput,
        max_length=20_000,
        error_messages={
            "required": "No passkey arrived. It is made with the button, by your browser."
        },
    )


class ProveByPasswordForm(forms.Form):
    password = password_field("Your password")


class ProveByCodeForm(forms.Form):
    code = code_field("Code", "The six digits that your app shows now, or a recovery code.")
