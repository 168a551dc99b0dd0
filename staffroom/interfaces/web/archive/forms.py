"""The form that corrects where an archived post can be seen."""

from __future__ import annotations

from django import forms

from staffroom.domain.archive.operations import LONGEST_REASON
from staffroom.domain.publishing.addresses import LONGEST_ADDRESS


class AddressForm(forms.Form):
    address = forms.CharField(
        label="Where can it be seen now?",
        max_length=LONGEST_ADDRESS,
        widget=forms.URLInput(attrs={"autocomplete": "off", "inputmode": "url"}),
        help_text="Open the post there and copy its address, beginning with https://",
    )
    reason = forms.CharField(
        label="What was wrong with the one before?",
        max_length=LONGEST_REASON,
        help_text="For example: a letter was missing. Whoever reads the archive reads this, so name "
        "no pupil.",
    )
