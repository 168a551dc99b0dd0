"""Times and numbers as people say them. Available in every template without loading."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django import template
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
def until(value: date) -> str:
    """How far off a day is: "today", "in 3 days", "5 days ago"."""
    days = (value - clock.today(clock.now())) // timedelta(days=1)
    if days == 0:
        return "today"
    count = f"{abs(days)} day{'s' if abs(days) != 1 else ''}"
    return f"in {count}" if days > 0 else f"{count} ago"


@register.filter
def count(number: int, words: str) -> str:
    """A number with its noun: `3|count:"post,posts"` is "3 posts"."""
    one, many = words.split(",")
    return f"{number:,} {one if number == 1 else many}"
