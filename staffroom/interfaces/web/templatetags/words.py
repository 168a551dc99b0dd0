"""Times and numbers as people say them. Available in every template without loading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django import template
from django.urls import reverse
from django.utils import timezone

from staffroom.interfaces import clock


register = template.Library()


@register.filter
def when(moment: datetime) -> str:
    """A moment as people say it: "today 10:00", "Tuesday 10:00", "14 July 2026"."""
    local = timezone.localtime(moment)
    today = clock.today(clock.now())
    days = (local.date() - today).days
    at_time = f"{local:%H:%M}"
    if days == 0:
        return f"today {at_time}"
    if days == -1:
        return f"yesterday {at_time}"
    if -7 < days < 0:
        return f"{local:%A} {at_time}"
    return day(local.date())


@register.filter
def exact(moment: datetime) -> str:
    """The exact moment, for a tap and for print: "Tuesday 3 November 2026, 10:04"."""
    return f"{timezone.localtime(moment):%A %-d %B %Y, %H:%M}"


@register.filter
def day(value: date) -> str:
    """A day: "14 July", with its year when it is not this one."""
    today = clock.today(clock.now())
    return f"{value:%-d %B}" if value.year == today.year else f"{value:%-d %B %Y}"


@register.filter
def weekday(value: date) -> str:
    """A day with its name: "Friday 13 November"."""
    return f"{value:%A} {day(value)}"


@register.filter
def moment(at: datetime) -> str:
    """A moment ahead: "today 14:30", "Tuesday 17 November 08:00"."""
    local = timezone.localtime(at)
    is_today = local.date() == clock.today(clock.now())
    return f"{'today' if is_today else weekday(local.date())} {local:%H:%M}"


@register.filter
def until(value: date) -> str:
    """How far off a day is: "today", "in 3 days", "5 days ago"."""
    days = (value - clock.today(clock.now())) // timedelta(days=1)
    if days == 0:
        return "today"
    count = f"{abs(days)} day{'s' if abs(days) != 1 else ''}"
    return f"in {count}" if days > 0 else f"{count} ago"


@register.filter
def ends_on(value: date) -> str:
    """When something ends or ended: "ends on 18 December, in 3 days"."""
    over = value < clock.today(clock.now())
    return f"{'ended' if over else 'ends'} on {day(value)}, {until(value)}"


@register.filter
def count(number: int, words: str) -> str:
    """A number with its noun: `3|count:"post,posts"` is "3 posts"."""
    one, many = words.split(",")
    return f"{number:,} {one if number == 1 else many}"


@register.filter
def get(of: Mapping[Any, Any], key: Any) -> Any:
    """What stands under a key that is itself in the context; None where nothing does."""
    return of.get(key)


@register.filter
def at(things: Sequence[Any], place: int) -> Any:
    """The thing at a place in a list, from 0; None before its beginning and after its end."""
    return things[place] if 0 <= place < len(things) else None


@register.filter
def groups(digest: str) -> str:
    """A digest in groups of eight, so that two can be compared by eye."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))


@register.filter
def details(says: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What an entry of the audit log says besides who did it, as names and words."""
    return [(name, _in_words(value)) for name, value in says.items() if name != "by" and value]


@register.inclusion_tag("components/breadcrumbs.html", takes_context=True)
def crumbs(context: Mapping[str, Any], *steps: str) -> dict[str, Any]:
    """The way back up: `{% crumbs "Posts" "posts" "This post" %}`.

    Labels and the pages of this school they lead to (or whole addresses) in turn; the page itself last.
    """
    slug = context["here"]["slug"]
    way = [("Home", reverse("school", args=[slug]))]
    for label, name in zip(steps[:-1:2], steps[1::2], strict=True):
        way.append((label, name if name.startswith("/") else reverse(name, args=[slug])))
    return {"trail": [*way, (steps[-1], "")]}


def _in_words(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_in_words(inner)}" for name, inner in value.items())
    if isinstance(value, list):
        return "; ".join(_in_words(inner) for inner in value) or "none"
    return f"{value}"
