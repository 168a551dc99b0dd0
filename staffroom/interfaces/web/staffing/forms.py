"""Forms about joiners and leavers: that somebody leaves, and an answer to one step."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from staffroom.domain.staffing.operations import LONGEST_NOTE
from staffroom.domain.staffing.steps import How, Step


class LeavingForm(forms.Form):
    """Who leaves, one of `people`: their numbers and names; and their last day."""

    def __init__(self, *args: Any, people: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"] = forms.ChoiceField(
            label="Who leaves?",
            choices=[("", "Choose a person"), *people],
            error_messages={"required": "Choose a person."},
        )
        self.order_fields(["person", "last_day"])

    last_day = forms.DateField(
        label="Their last day",
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text="They have their roles on this day too, and none on the next.",
        error_messages={"required": "Say which day is their last."},
    )


class AnswerForm(forms.Form):
    """An answer to one step. Only an undertaking says how it came."""

    step = forms.TypedChoiceField(choices=[(step.value, "") for step in Step], coerce=Step)
    done = forms.TypedChoiceField(
        choices=[("yes", ""), ("no", "")], coerce=lambda value: value == "yes"
    )
    how = forms.ChoiceField(choices=[(how.value, "") for how in How], required=False)
    note = forms.CharField(
        max_length=LONGEST_NOTE,
        required=False,
        error_messages={"max_length": f"A note has {LONGEST_NOTE} characters at most."},
    )

    def clean_how(self) -> How:
        """By which way it came; of a plain tick that is the page itself."""
        return How(self.cleaned_data["how"] or How.HERE.value)
