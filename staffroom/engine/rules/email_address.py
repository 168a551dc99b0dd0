"""An email address, also a disguised one, that is not one of the school's own.

An office's mailbox (info@, bookings@) of somebody else is only worth a second thought. The school's
own addresses, its offices, helplines and handles are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from staffroom.engine.check_facts import Facts
from staffroom.engine.details.helplines import HELP_DOMAINS
from staffroom.engine.details.mailboxes import PROVIDERS, SURE_PROVIDERS, is_office
from staffroom.engine.details.overlaps import outermost
from staffroom.engine.facts import Speaking
from staffroom.engine.findings import Finding, Severity
from staffroom.engine.text.tokens import EMAIL
from staffroom.engine.text.view import TextView
from staffroom.engine.text.word_set import word_set


RULE = "email"
OBLIGATIONS = ("5.5",)
OBLIGATIONS_PERSONAL = ("5.5", "6.15")

FINDS = (
    "Write to amelia.brown@example.org",
    "email sam at gmail dot com",
    "it’s sam(at)example.org if you need it",
    "sam [at] example [dot] co [dot] uk",
    "sam.jones ＠ example . com",
    "sam_jones AT hotmail . com",
    "my email is sam underscore jones at example dot org",
    "Book with info@museum.example",
)
LEAVES = (
    "Write to office@gracefell.example or year9@gracefell.example.",
    "Great day @school at 4pm . Come and see us.",
    "Sign up at example.org. Follow @sam.jones and @gracefellacad.",
    "We are @ the park at ten. Meet at 3 dot.",
    "Cakes @ 50p each, coffee @ £1.20.",
    "Look at bbc.co.uk (at the bottom) for more.",
)

_NAME = r"(?<![\w.+-])(?P<local>[\w.+-]{1,64}(?: (?:dot|underscore|dash|hyphen) [\w-]{1,40}){0,2})"
_AT_MARKED = r"(?: ?[\[({<*_|-]{1,2} ?(?:at|@) ?[\])}>*_|-]{1,2} ?| ?\(a\) ?| ?@ | @ ?)"
_DOT_MARKED = r"(?: ?[\[({<*_|-]{1,2} ?(?:dot|\.) ?[\])}>*_|-]{1,2} ?| ?\bdot ?\b)"
_DOT = rf"(?:{_DOT_MARKED}| ?\. ?)"
_ENDING = (
    r"(?:com|co|org|net|uk|edu|gov|sch|ac|me|io|info|biz|eu|ie|test|example|invalid|email|school"
    r"|scot|wales|cymru|london|tv|app|online|club)\b"
)
_SURE_ENDING = re.compile(r"(?: \. |\b\. |\. ?)(?:com|co ?\. ?uk|org|net|org ?\. ?uk|example)$")
# "name [at] example [dot] com": the "at" in brackets or as a sign, the dots in any form.
_MARKED_AT = re.compile(
    rf"{_NAME}{_AT_MARKED}(?P<domain>[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{0,3}}{_DOT}{_ENDING})",
    re.ASCII,
)
# "name at example dot com": the "at" a plain word, so one dot at least is disguised as well.
_PLAIN_AT = re.compile(
    rf"{_NAME} at (?P<domain>[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{0,2}}"
    rf"(?:{_DOT_MARKED}[\w-]{{1,63}}){{1,4}})",
    re.ASCII,
)
# "name at gmail.com", "name @ gmail", "name@hotmail": everybody knows the rest.
_PROVIDER = re.compile(
    rf"{_NAME}(?: at |{_AT_MARKED}|@)(?P<domain>{PROVIDERS}(?: ?[.,] ?| )(?:com|co ?\.? ?uk|net|me)"
    rf"|{SURE_PROVIDERS})\b",
    re.ASCII,
)
_LETTER_BY_LETTER = re.compile(
    r"(?<!\S)(?P<local>\w(?: [\w.]){2,30}) @(?P<domain>(?: [\w.]){4,30})(?!\S)"
)
# "samjonesATgmailDOTcom"
_SHOUTED = re.compile(
    r"(?<![^\W_])(?P<local>[a-z0-9._]{1,64})_?AT_?(?P<domain>[a-z0-9-]{1,63}_?DOT_?(?:com|co|org"
    r"|net|uk)\b)"
)
_DOTS = re.compile(rf"{_DOT}|[ ,]")
_ENDS_IN_LETTERS = re.compile(r"\.[a-z]{2,}$")
# Before a plain "at" these are words of a sentence and no name of a mailbox.
_SENTENCE_WORDS = word_set(
    "up us me it online site page pages details info information tickets book more look website is",
    "are available found find register account accounts app form here live out open opens meet see",
    "you your your them her him team everyone pupils parents thanks fun day today morning",
    "now all and or a the on in work works working school club based read shop buy order hosted",
)
_MAIL_WORDS = word_set("email emails e mail address contact write reach message drop dm ping")
_AT_SIGNS = ("@", "(at", "[at", "{at", "<at", "*at", "-at", "_at", "( at", "[ at", "|at", "(a)")


def check(view: TextView, facts: Facts) -> Iterator[Finding]:
    yield from outermost(_all_findings(view, facts))


def _all_findings(view: TextView, facts: Facts) -> Iterator[Finding]:
    lower = view.lower
    signed = "@" in lower
    if signed:
        for found in EMAIL.finditer(lower):
            if lower[found.start() - 1 : found.start()] != "@":  # "@sam@mastodon.example"
                yield from _findings(view, facts, found.span(), found[0])
    plain_at = " at " in lower or "DOT" in view.plain
    if not signed and not plain_at and not any(sign in lower for sign in _AT_SIGNS):
        return
    for found in _disguised(view, signed):
        local = found["local"].replace(" dot ", ".").replace(" ", "")
        yield from _findings(view, facts, found.span(), f"{local}@{_domain(found)}")


def _disguised(view: TextView, signed: bool) -> Iterator[re.Match[str]]:
    lower = view.lower
    if signed or any(sign in lower for sign in _AT_SIGNS):
        yield from filter(_is_no_sentence, _MARKED_AT.finditer(lower))
        if " @ " in lower:
            yield from _LETTER_BY_LETTER.finditer(lower)
    if "DOT" in view.plain and "AT" in view.plain:
        yield from _SHOUTED.finditer(view.plain)
    if " at " in lower and "dot" in lower:
        for found in _PLAIN_AT.finditer(lower):
            if found["local"] not in _SENTENCE_WORDS or "dot" in view.lower[: found.start()]:
                yield found
    if any(
        name in lower for name in ("mail", "outlook", "yahoo", "cloud", "btinter", "aol", "live")
    ):
        for found in _PROVIDER.finditer(lower):
            if _names_a_mailbox(view, found):
                yield found


def _domain(found: re.Match[str]) -> str:
    if found.re is _LETTER_BY_LETTER:
        return found["domain"].replace(" ", "")
    if found.re is _SHOUTED:
        return found["domain"].replace("_", "").replace("DOT", ".")
    return _DOTS.sub(".", found["domain"]).replace("..", ".")


def _is_no_sentence(found: re.Match[str]) -> bool:
    """Whether a lone @ is more than "us @ 7pm . Me": a name before it, and a domain behind it."""
    at, domain = found[0][len(found["local"]) :], found["domain"]
    if at.strip()[0] != "@":
        return True
    spaced = " ." in domain or ". " in domain
    if found["local"] in _SENTENCE_WORDS or (spaced and domain[0].isdigit()):
        return False
    return not spaced or bool(_SURE_ENDING.search(domain))


def _names_a_mailbox(view: TextView, found: re.Match[str]) -> bool:
    """Whether the word before "at gmail" is somebody's mailbox and no word of a sentence."""
    local = found["local"]
    if "@" in found[0] or any(not c.isalpha() for c in local):
        return True
    if local in _SENTENCE_WORDS or local in _MAIL_WORDS:
        return False
    whole = "." in found["domain"] or "com" in found["domain"]
    return whole or not view.words.isdisjoint(_MAIL_WORDS)


def _is_a_person(facts: Facts, local: str) -> bool:
    """Whether the part before the school's own domain looks like a name rather than a mailbox."""
    return not local.isalpha() or any(
        map(facts.colleagues.has_last, (local, local[1:], local[2:], local[:-1]))
    )


def _findings(
    view: TextView, facts: Facts, span: tuple[int, int], address: str
) -> Iterator[Finding]:
    local, _, domain = address.casefold().strip(".").partition("@")
    if "." in domain and not _ENDS_IN_LETTERS.search(domain):
        return  # a place on a map
    office = is_office(local)
    ours = domain in facts.own.email_domains or any(
        domain.endswith(f".{own}") for own in facts.own.email_domains
    )
    if f"{local}@{domain}" in facts.own.emails or (office and ours) or domain in HELP_DOMAINS:
        return
    personal = view.post.speaking is Speaking.PERSONAL
    instead = facts.school.emails[0] if facts.school.emails and not personal else None
    yield Finding(
        RULE,
        OBLIGATIONS_PERSONAL if personal else OBLIGATIONS,
        Severity.CAUTION if office or (ours and not _is_a_person(facts, local)) else Severity.HOLD,
        *view.mark(*span),
        title="Gives an email address",
        why="An address that is public once is collected by strangers and cannot be taken back.",
        mend=f"Give the school’s address instead: {instead}."
        if instead
        else "Leave the address out.",
        replacement=instead,
    )
