"""Forms about tasks: hand over, put off, and when Staffroom writes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from django import forms

from staffroom.domain.tasks.kinds import Topic
from staffroom.domain.tasks.operations import LONGEST_NOTE
from staffroom.domain.tasks.when_to_write import HOW, STAGES, Choice


HOURS = [(hour, f"{hour:02}:00") for hour in range(24)]
MORNINGS = [(hour, f"{hour:02}:00") for hour in range(5, 19)]
NOBODY = "Choose somebody of the list."


class HandOverForm(forms.Form):
    note = forms.CharField(
        label="A word with it",
        required=False,
        max_length=LONGEST_NOTE,
        help_text="They see it beside the task. Name no pupil.",
    )

    def __init__(self, *args: Any, able: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offer(able)

    def offer(self, able: Mapping[str, str]) -> None:
        """List these colleagues to choose from."""
        choices = [("", "Choose a colleague"), *able.items()]
        self.fields["to"] = forms.ChoiceField(
            label="To whom",
            choices=choices,
            error_messages={"required": NOBODY, "invalid_choice": NOBODY},
        )
        self.order_fields(["to", "note"])


class PutOffForm(forms.Form):
    until = forms.DateField(
        label="Until when",
        widget=forms.DateInput(attrs={"type": "date"}),
        error_messages={"required": "Say until when.", "invalid": "That is no day."},
    )
    reason = forms.CharField(
        label="Why can it wait?",
        max_length=LONGEST_NOTE,
        help_text="For example: the family answers on Friday. Name no pupil.",
        error_messages={"required": "Say in a few words why it can wait."},
    )
    meant = forms.BooleanField(label="Also if that is after the day it is due", required=False)

    def __init__(self, *args: Any, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["until"].widget.attrs["min"] = (on + timedelta(days=1)).isoformat()

    @property
    def given(self) -> dict[str, Any]:
        return {
            "until": self.cleaned_data["until"],
            "reason": self.cleaned_data["reason"],
            "past_due_meant": self.cleaned_data["meant"],
        }


def _how(topic: Topic) -> forms.ChoiceField:
    return forms.ChoiceField(label=topic.words, choices=list(HOW.items()))


class ChoiceForm(forms.Form):
    """When Staffroom writes to a person."""

    how_posts = _how(Topic.POSTS)
    how_review = _how(Topic.REVIEW)
    how_sites = _how(Topic.SITES)
    how_people = _how(Topic.PEOPLE)
    how_system = _how(Topic.SYSTEM)
    stages = forms.MultipleChoiceField(
        label="Remind me",
        required=False,
        choices=list(STAGES.items()),
        widget=forms.CheckboxSelectMultiple,
    )
    hour = forms.TypedChoiceField(label="The morning letter comes at", choices=MORNINGS, coerce=int)
    is_quiet = forms.BooleanField(label="Write nothing in quiet hours", required=False)
    quiet_from = forms.TypedChoiceField(label="Quiet from", choices=HOURS, coerce=int)
    quiet_until = forms.TypedChoiceField(label="Quiet until", choices=HOURS, coerce=int)
    school_days = forms.BooleanField(
        label="Write on school days only",
        required=False,
        help_text="Monday to Friday in term time. What comes on other days waits for the next one.",
    )

    def clean(self) -> dict[str, Any]:
        """Quiet hours leave some of the day for letters."""
        given = super().clean() or {}
        if given.get("is_quiet") and given.get("quiet_from") == given.get("quiet_until"):
            self.add_error("quiet_until", "That is the whole day: choose another hour.")
        return given

    @property
    def given(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {
            "how": {topic.value: data[f"how_{topic.value}"] for topic in Topic},
            "stages": data["stages"],
            "hour": data["hour"],
            "quiet": (data["quiet_from"], data["quiet_until"]) if data["is_quiet"] else None,
            "school_days": data["school_days"],
        }

    @staticmethod
    def initial_of(choice: Choice) -> dict[str, Any]:
        """What the form shows before anything is changed."""
        starts, ends = choice.quiet or (19, 7)
        return {f"how_{topic.value}": how for topic, how in choice.how.items()} | {
            "stages": sorted(choice.stages),
            "hour": choice.hour,
            "is_quiet": choice.quiet is not None,
            "quiet_from": starts,
            "quiet_until": ends,
            "school_days": choice.school_days,
        }
