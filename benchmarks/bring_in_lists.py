"""How long it takes to bring a list in, how much memory that needs, and how long others wait meanwhile.

A school's 1,500 pupils and a trust's 150,000, as CSV and as an Excel workbook, through the very pages
and jobs that an office uses, on a data folder of its own. While the trust's file is read and brought in,
four people send posts for approval, one after the other; the times of their writes are told. Memory is
the most that any of the processes had at once (VmHWM).

    python -m benchmarks.bring_in_lists
"""

from __future__ import annotations

import contextlib
import csv
import http.client
import io
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from openpyxl import Workbook


PROJECT = Path(__file__).resolve().parents[1]
SECRET = "k" * 32
SCHOOL, TRUST = 1_500, 150_000
PEOPLE = 4  # who send posts meanwhile, as fast as they are answered, with a breath between
BREATH = 0.2
COLUMNS = ("Student ID", "UPN", "Legal Forename", "Middle Names", "Legal Surname", "Chosen Name",
           "Date of Birth", "Year Group", "Reg Group", "House", "Ethnicity", "Gender")  # fmt: skip
LIMITS = {"school preview": 2.0, "school apply": 5.0, "trust": 180.0, "p99": 1.0, "memory": 500.0}


@dataclass
class Office:
    """An installation that is served, with its office signed in."""

    port: int
    site: str
    sessions: list[str]
    most: dict[int, float]  # by process: the most memory that it has had, in megabytes

    def request(
        self, method: str, path: str, body: bytes = b"", kind: str = "", session: str = ""
    ) -> tuple[int, str, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            headers = {
                "Cookie": f"session={session or self.sessions[0]}; csrf={SECRET}",
                "Content-Type": kind or "application/x-www-form-urlencoded",
            }
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.headers.get("Location", ""), answer.read().decode()
        finally:
            connection.close()

    def choose(self, name: str, content: bytes) -> str:
        """Choose a file with a roll; the address of its page."""
        mark = uuid.uuid4().hex
        fields = {"kind": "roll", "once": mark, "csrfmiddlewaretoken": SECRET}
        parts = [
            f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
            for key, value in fields.items()
        ]
        head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        body = b"".join([*parts, head.encode(), content, f"\r\n--{mark}--\r\n".encode()])
        status, to, page = self.request(
            "POST", "/northgate/people/lists/", body, f"multipart/form-data; boundary={mark}"
        )
        assert status == 302, (status, re.sub(r"<[^>]+>", " ", page)[:2000])
        return to

    def shown(self, page: str) -> str:
        """The preview of a file, once it has been read."""
        while True:
            status, _, words = self.request("GET", page)
            assert status == 200, (status, words[:500])
            if "is being read" not in words:
                return words
            time.sleep(0.5)

    def confirm(self, page: str) -> None:
        said = {"leavers": "meant", "lines": "meant", "names": "seen", "once": uuid.uuid4().hex,
                "csrfmiddlewaretoken": SECRET}  # fmt: skip
        status, _, words = self.request("POST", page, urlencode(said).encode())
        assert status == 302, (status, words[:3000])

    def send_post(self, session: str) -> float:
        """Send a post for approval; how long it took."""
        key = uuid.uuid4().hex
        form = {"act": "send", "speaker": self.site, "text": f"Our choir sang, {key}.", "once": key,
                "csrfmiddlewaretoken": SECRET}  # fmt: skip
        started = time.monotonic()
        status, to, _ = self.request(
            "POST", "/northgate/check/", urlencode(form).encode(), session=session
        )
        assert status == 302 and "/posts/" in to, (status, to)
        return time.monotonic() - started

    def memory(self) -> float:
        """The most that one of the processes has had since this was last asked, in megabytes."""
        most = max(self.most.values())
        self.most.clear()
        return most


def main() -> None:
    failed = False
    for name, make in (("CSV", as_csv), ("Excel", as_workbook)):
        with served() as office:
            preview, apply = bring_in(office, f"school.{name}", make(SCHOOL))
            again, _ = bring_in(office, f"school.{name}", make(SCHOOL), confirm=False)
        print(f"{name}, {SCHOOL:,} pupils: previewed in {preview:.2f} s (again, on a full roll: "
              f"{again:.2f} s), applied in {apply:.2f} s")  # fmt: skip
        failed |= preview > LIMITS["school preview"] or apply > LIMITS["school apply"]
    for name, make in (("CSV", as_csv), ("Excel", as_workbook)):
        failed |= _trust(name, make(TRUST), make(TRUST, older=True))
    sys.exit(1 if failed else 0)


def _trust(name: str, first: bytes, later: bytes) -> bool:
    """A trust's pupils come in new, and then all of them go up a year, while others work."""
    failed = False
    with served() as office:
        for what, content in (("all new", first), ("all changed", later)):
            waits, stop = [], threading.Event()
            others = [
                threading.Thread(target=_others, args=(office, session, waits, stop))
                for session in office.sessions[1 : PEOPLE + 1]
            ]
            for other in others:
                other.start()
            preview, apply = bring_in(office, f"trust.{name}", content)
            stop.set()
            for other in others:
                other.join()
            p99 = statistics.quantiles(waits, n=100)[98]
            memory = office.memory()
            print(f"{name}, {TRUST:,} pupils, {what}: read in {preview:.1f} s, applied in {apply:.2f} s; "
                  f"{len(waits)} writes of others: median {statistics.median(waits):.3f} s, "
                  f"p99 {p99:.2f} s, slowest {max(waits):.2f} s; memory {memory:.0f} MB at most")  # fmt: skip
            failed |= preview + apply > LIMITS["trust"] or p99 > LIMITS["p99"]
            failed |= memory > LIMITS["memory"]
    return failed


def bring_in(
    office: Office, name: str, content: bytes, *, confirm: bool = True
) -> tuple[float, float]:
    """Choose a file, look at its preview and confirm it: the seconds until each page came."""
    started = time.monotonic()
    page = office.choose(name, content)
    words = office.shown(page)
    preview = time.monotonic() - started
    assert "The file" in words
    started = time.monotonic()
    if confirm:
        office.confirm(page)
    return preview, time.monotonic() - started


def _others(office: Office, session: str, waits: list[float], stop: threading.Event) -> None:
    while not stop.is_set():
        waits.append(office.send_post(session))
        time.sleep(BREATH)


def rows(count: int, *, older: bool) -> Iterator[list[str]]:
    """Invented pupils, no two of whom share a UPN; a year later they are in another year and form."""
    for n in range(count):
        year = n % 7 + 7 + older
        born = f"{n % 28 + 1:02}/{n % 12 + 1:02}/{2026 - year - 4}"
        yield [
            f"{n:06}", f"A{990_000_000_000 + n}", f"Ada{_letters(n % 4000)}", "", f"Quill{_letters(n)}",
            "", born, f"Year {year}", f"{year}{'ABCDEFGH'[n % 8]}", "Bede", "Not yet obtained", "F",
        ]  # fmt: skip


def _letters(number: int) -> str:
    word = ""
    while True:
        number, letter = divmod(number, 26)
        word += chr(97 + letter)
        if not number:
            return word


def as_csv(count: int, *, older: bool = False) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([COLUMNS, *rows(count, older=older)])
    return out.getvalue().encode()


def as_workbook(count: int, *, older: bool = False) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Pupils")
    sheet.append(["All pupils"])
    sheet.append(list(COLUMNS))
    for row in rows(count, older=older):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@contextlib.contextmanager
def served() -> Iterator[Office]:
    """An installation of two small schools in a folder of its own, served as `make run` does it."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(PROJECT),
            "DJANGO_SETTINGS_MODULE": "staffroom.config.settings",
            "STAFFROOM_DATA": folder,
            "STAFFROOM_URL": f"http://localhost:{port}",
            "STAFFROOM_LOG_LEVEL": "ERROR",
        }
        made = subprocess.run(
            [sys.executable, "-m", "benchmarks.office_school"],
            cwd=PROJECT, env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        school = json.loads(made.stdout)
        process = subprocess.Popen(
            [sys.executable, "manage.py", "start", "--port", str(port)],
            cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        office = Office(port, school["site"], school["sessions"], {})
        watch = threading.Thread(target=_watch, args=(process, office.most), daemon=True)
        try:
            _wait_for(office)
            watch.start()
            yield office
        finally:
            process.terminate()
            process.wait(timeout=60)


def _wait_for(office: Office) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError, http.client.HTTPException):
            if office.request("GET", "/health")[0] == 200:
                time.sleep(2.0)  # the jobs start beside it
                return
        time.sleep(0.1)
    raise SystemExit("the server did not start")


def _watch(process: subprocess.Popen[bytes], most: dict[int, float]) -> None:
    """Look at each of the processes five times a second: those that read a file come and go."""
    while process.poll() is None:
        for pid in _family(process.pid):
            with contextlib.suppress(OSError):
                most[pid] = max(most.get(pid, 0.0), _peak(pid))
        time.sleep(0.2)


def _family(pid: int) -> list[int]:
    """A process and all that it has started, and these."""
    try:  # each thread has children of its own
        threads = list(Path(f"/proc/{pid}/task").glob("*/children"))
        children = [child for thread in threads for child in thread.read_text().split()]
    except OSError:
        return []
    return [pid, *(each for child in children for each in _family(int(child)))]


def _peak(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main()
