"""Our own icons, drawn on a square of sixteen in the colour of the words beside them.

The shapes of states differ in outline as well as in colour, so that they can be told apart in grey.
"""

from __future__ import annotations

from types import MappingProxyType

from django import template
from django.utils.safestring import SafeString


register = template.Library()

_KEPT = '<circle cx="8" cy="8" r="6.9"/><path d="m4.9 8.3 2.2 2.2 4.1-4.7"/>'
SHAPES = MappingProxyType(
    {
        "kept": _KEPT,
        "clear": _KEPT,
        "attention": '<path d="M8 1.6 15 14.2H1z"/><path d="M8 6.3v3.4M8 12v.01"/>',
        "gap": '<rect x="1.3" y="1.3" width="13.4" height="13.4" rx="2"/><path d="M4.9 8h6.2"/>',
        "not-due": '<circle cx="8" cy="8" r="6.8" stroke-dasharray="2.2 3.14"/>',
        "not-built": '<circle cx="8" cy="8" r="6.9"/><path d="M5 8h.01M8 8h.01M11 8h.01" stroke-width="2"/>',
        "hold": '<rect x=".9" y=".9" width="14.2" height="14.2" rx="2" fill="currentColor" stroke="none"/>',
        "caution": '<path d="M8 .8 15.8 15H.2z" fill="currentColor" stroke="none"/>',
        "note": '<circle cx="8" cy="8" r="7.2" fill="currentColor" stroke="none"/>',
        "lock": '<rect x="2.8" y="7" width="10.4" height="7.6" rx="1.4"/><path d="M5 7V4.6a3 3 0 0 1 6 0V7"/>',
        "clock": '<circle cx="8" cy="8" r="6.9"/><path d="M8 4v4.2l2.7 1.6"/>',
        "copy": '<rect x="5.4" y="5.4" width="9.2" height="9.2" rx="1.5"/><path d="M10.6 2.8A1.5 1.5 0 0 0 9.1 1.4H2.9a1.5 1.5 0 0 0-1.5 1.5v6.2a1.5 1.5 0 0 0 1.4 1.5"/>',
        "print": '<path d="M4 5.6V1.5h8v4.1M4 11.6H1.6v-6h12.8v6H12"/><path d="M4 9.4h8v5.1H4z"/>',
        "arrow-back": '<path d="M14 8H2.4M7 3.2 2.2 8 7 12.8"/>',
        "arrow-on": '<path d="M2 8h11.6M9 3.2 13.8 8 9 12.8"/>',
        "check": '<path d="m2 8.8 4 4L14 3.6"/>',
        "person": '<circle cx="8" cy="4.8" r="3.2"/><path d="M1.9 14.6c.5-3.4 3-5 6.1-5s5.6 1.6 6.1 5"/>',
        "search": '<circle cx="6.8" cy="6.8" r="5.2"/><path d="m10.7 10.7 4 4"/>',
        "menu": '<path d="M1.6 3.6h12.8M1.6 8h12.8M1.6 12.4h12.8"/>',
        "undo": '<path d="M5.6 2 2.2 5.4l3.4 3.4"/><path d="M2.6 5.4h7a4 4 0 0 1 0 8H6"/>',
    }
)


@register.filter
def shape(name: str) -> SafeString:
    """What is drawn for the icon of this name; a name that is none is a mistake of the page's."""
    # Drawn above, by nobody else.
    return SafeString(SHAPES[name])  # nosec B703
