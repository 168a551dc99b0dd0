"""Take a letter to the mail server, once, whatever stops the machine on the way (docs/adr/0010).

The row is marked just before the server is given the letter's words, and again when it has taken them.
Between the two marks nobody can know whether it arrived; everywhere else it is certain.
"""

from __future__ import annotations

import os
import smtplib
from collections.abc import Callable
from datetime import datetime
from email.generator import BytesGenerator
from email.utils import parseaddr
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.message import sanitize_address
from django.template.loader import render_to_string

from staffroom.domain.outbox import operations as outbox
from staffroom.domain.outbox.queries import Waiting
from staffroom.interfaces import clock
from staffroom.journeys.letters import Letter


SMTP = "django.core.mail.backends.smtp.EmailBackend"
FILES = "django.core.mail.backends.filebased.EmailBackend"
ANSWERS_WITHIN = 45.0  # seconds for each of two answers; together less than a claim


class NotTaken(Exception):
    """The mail server did not take the letter, and certainly nothing went out."""

    def __init__(self, words: str, *, for_good: bool = False) -> None:
        super().__init__(words)
        self.for_good = for_good


class NobodyKnows(Exception):
    """The server was given the words and did not say whether it took them."""


def send(waiting: Waiting, letter: Letter | None, *, at: datetime) -> None:
    """Send one letter and say in its row how that went."""
    if letter is None:
        outbox.done(message_id=waiting.id, at=at)
        return
    if waiting.handed and not letter.sort.goes_again:
        outbox.leave_unknown(message_id=waiting.id, at=at)
        return
    try:
        ours = _way()(compose(letter, waiting.id), lambda: _begin(waiting))
    except NotTaken as no:
        outbox.failed(message_id=waiting.id, error=str(no), for_good=no.for_good, at=at)
    except NobodyKnows as open_end:
        if letter.sort.goes_again:
            outbox.failed(message_id=waiting.id, error=str(open_end), known=False, at=at)
        else:
            outbox.leave_unknown(message_id=waiting.id, at=at)
    else:
        if ours:
            outbox.done(message_id=waiting.id, at=at)


def _begin(waiting: Waiting) -> bool:
    return outbox.begin_handing(waiting=waiting, at=clock.now())


def compose(letter: Letter, message_id: str) -> EmailMultiAlternatives:
    """The mail: plain words, the same as simple HTML, and a Message-ID that is the same for every try."""
    facts = {"letter": letter, "base": settings.PUBLIC_URL}
    host = urlsplit(settings.PUBLIC_URL).hostname
    headers = {"Message-ID": f"<{message_id}@{host}>", "Auto-Submitted": "auto-generated"}
    if letter.choices:
        stop = f"{settings.PUBLIC_URL}{letter.choices}stop/"
        headers["List-Unsubscribe"] = f"<{stop}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    mail = EmailMultiAlternatives(
        subject=letter.subject, body=_plain(letter), to=[letter.to], headers=headers
    )
    mail.attach_alternative(render_to_string("mail/letter.html", facts), "text/html")
    return mail


def _plain(letter: Letter) -> str:
    base = settings.PUBLIC_URL
    parts = [letter.line]
    parts += [f"* {item.words}\n  {base}{item.path}" for item in letter.items]
    parts.append(f"{base}{letter.path}")
    if letter.choices:
        parts.append(f"{CHOICES}\n{base}{letter.choices}")
    return "\n\n".join(parts) + "\n"


CHOICES = "Say when Staffroom writes to you, or that it does not:"
Way = Callable[[EmailMultiAlternatives, Callable[[], bool]], bool]


def _way() -> Way:
    return {SMTP: _by_smtp, FILES: _as_a_file}.get(settings.EMAIL_BACKEND, _by_django)


def _by_smtp(mail: EmailMultiAlternatives, begin: Callable[[], bool]) -> bool:
    backend: Any = get_connection()
    try:
        try:
            backend.open()
            server = backend.connection
            _address(server, mail)
        except smtplib.SMTPResponseException as no:
            raise NotTaken(f"{_STEPS[type(no)]} ({no.smtp_code}).") from no
        except (OSError, smtplib.SMTPException) as away:
            raise NotTaken(
                f"The mail server could not be reached ({type(away).__name__})."
            ) from away
        if not begin():
            return False
        _give_words(server, mail)
        return True
    finally:
        _hang_up(backend)


_STEPS = {
    smtplib.SMTPConnectError: "The mail server sent Staffroom away",
    smtplib.SMTPHeloError: "The mail server did not greet back",
    smtplib.SMTPAuthenticationError: "The mail server did not let Staffroom sign in",
}


def _address(server: smtplib.SMTP, mail: EmailMultiAlternatives) -> None:
    """Say from whom and to whom. A no to the address is for good, a no to the sender is a setting."""
    encoding = settings.DEFAULT_CHARSET
    server.ehlo_or_helo_if_needed()
    code, _ = server.mail(parseaddr(sanitize_address(mail.from_email, encoding))[1])
    if code != 250:
        raise NotTaken(f"The mail server refused Staffroom’s own address ({code}).")
    code, _ = server.rcpt(parseaddr(sanitize_address(mail.to[0], encoding))[1])
    if code not in {250, 251}:
        raise NotTaken(f"The mail server refused this address ({code}).", for_good=code >= 500)


def _give_words(server: smtplib.SMTP, mail: EmailMultiAlternatives) -> None:
    if server.sock is not None:
        server.sock.settimeout(ANSWERS_WITHIN)
    try:
        code, _ = server.data(_as_sent(mail))
    except smtplib.SMTPDataError as no:  # before any of the words
        raise NotTaken(f"The mail server took no letter just now ({no.smtp_code}).") from no
    except (OSError, smtplib.SMTPException) as torn:
        raise NobodyKnows(
            f"The line broke while the mail server took it ({type(torn).__name__})."
        ) from torn
    if code != 250:
        raise NotTaken(f"The mail server refused the letter ({code}).", for_good=code >= 500)


def _as_sent(mail: EmailMultiAlternatives) -> bytes:
    """As it goes over the line: a line that begins with "From" stays as it is."""
    lines = BytesIO()
    BytesGenerator(lines, mangle_from_=False).flatten(mail.message(), linesep="\r\n")
    return lines.getvalue()


def _hang_up(backend: Any) -> None:
    """It has said what there was to say; how it ends changes nothing."""
    try:
        backend.close()
    except (OSError, smtplib.SMTPException):
        backend.connection = None


def _as_a_file(mail: EmailMultiAlternatives, begin: Callable[[], bool]) -> bool:
    """Without a mail server: a file of its own name, so that a second try writes the very same one."""
    if not begin():
        return False
    folder = Path(settings.EMAIL_FILE_PATH)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = str(mail.extra_headers["Message-ID"]).strip("<>").partition("@")[0]
    being_written = folder / f".{name}"
    with being_written.open("wb") as file:
        file.write(mail.message().as_bytes())
        file.flush()
        os.fsync(file.fileno())
    being_written.replace(folder / f"{name}.eml")
    return True


def _by_django(mail: EmailMultiAlternatives, begin: Callable[[], bool]) -> bool:
    """Whatever else the settings name; it is asked as a whole, so a failure is taken for a no."""
    if not begin():
        return False
    try:
        mail.send()
    except (OSError, smtplib.SMTPException) as away:
        raise NotTaken(f"The mail server could not be reached ({type(away).__name__}).") from away
    return True
