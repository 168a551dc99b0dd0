"""How long a check takes when sixteen people check at once: granian, and gunicorn as its peer.

Sixteen clients in a closed loop (each sends its next request when its last one is answered) for ten
seconds a row, on the demo school, signed in, with posts of about 45 words of which no two are the
same. The clients share one process that waits on sixteen sockets at once, on the same machine and
cores, so that they cost little themselves. Times are the clients'.

    python -m benchmarks.check_requests
"""

from __future__ import annotations

import contextlib
import http.client
import os
import re
import selectors
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode


CLIENTS = 16
SECONDS = 10.0
WARM_UP = 2.0
POST = (
    "Year 8 spent the whole of {n} on the river bank with sieves and notebooks, measuring how fast "
    "the water runs after rain. Thank you to the volunteers who brought tea, to everybody at home "
    "who found wellingtons, and to the wardens for showing us the kingfisher. Photographs follow."
)
SERVERS = {
    "granian, 2 workers": [
        *(sys.executable, "-m", "granian", "--interface", "wsgi", "--workers", "2"),
        *("--blocking-threads", "2", "--backpressure", "64", "--log-level", "error"),
        *(
            "--no-ws",
            "--host",
            "127.0.0.1",
            "--port",
            "{port}",
            "staffroom.config.wsgi:application",
        ),
    ],
    "gunicorn, 2 workers x 4 threads (peer)": [
        *(sys.executable, "-m", "gunicorn", "--workers", "2", "--threads", "4", "--log-level"),
        *("error", "--bind", "127.0.0.1:{port}", "staffroom.config.wsgi:application"),
    ],
}


@dataclass(frozen=True)
class Row:
    """One server and one way to check: milliseconds, requests a second, bytes of one answer."""

    server: str
    way: str
    p50: float
    p95: float
    p99: float
    rate: float
    size: int


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "staffroom.config.settings",
            "STAFFROOM_DATA": folder,
            "STAFFROOM_DEMO": "1",
        }
        for command in (["migrate"], ["createcachetable"], ["collectstatic", "--no-input"]):
            manage(command, environment)
        manage(["load_demo"], environment)
        rows = []
        for name, command in SERVERS.items():
            with server(command, environment) as port:
                visitor = Visitor(port)
                for way, path in (
                    ("page", "/tynebank/check/"),
                    ("margin", "/tynebank/check/margin/"),
                ):
                    rows.append(measure(name, way, path, visitor))
    show(rows)


def show(rows: list[Row]) -> None:
    print(f"\n{CLIENTS} clients in a closed loop, {SECONDS:.0f} s a row, times in ms at the client")
    print(f"{'server':40} {'check':8} {'p50':>7} {'p95':>7} {'p99':>7} {'req/s':>7} {'KB':>6}")
    for row in rows:
        print(
            f"{row.server:40} {row.way:8} {row.p50:7.1f} {row.p95:7.1f} {row.p99:7.1f} "
            f"{row.rate:7.0f} {row.size / 1024:6.1f}"
        )
    for way in ("page", "margin"):
        ours, peer = (row for row in rows if row.way == way)
        print(
            f"{way}: p95 {ours.p95 / peer.p95:.2f} of the peer's, rate {ours.rate / peer.rate:.2f}"
        )


class Visitor:
    """A teacher of the demo, signed in: cookies and the tokens of the check page."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}
        page = self.get("/demo/")
        self.post("/demo/sign-in/", {"person": "tynebank/teacher", **tokens(page)})
        page = self.get("/tynebank/check/")
        self.tokens = tokens(page)
        self.site = re.findall(r'name="speaker" value="([0-9a-f-]{36})"', page)[0]

    def get(self, path: str) -> str:
        return self._ask("GET", path, None)

    def post(self, path: str, fields: dict[str, str]) -> str:
        return self._ask("POST", path, urlencode(fields))

    def headers(self) -> dict[str, str]:
        return {
            "Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()),
            "Content-Type": "application/x-www-form-urlencoded",
            "HX-Request": "true",
        }

    def _ask(self, method: str, path: str, body: str | None) -> str:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, body, self.headers())
        answer = connection.getresponse()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, kept = value.partition(";")[0].partition("=")
                self.cookies[key] = kept
        return answer.read().decode()


def tokens(page: str) -> dict[str, str]:
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert found, page[:500]
    return {"csrfmiddlewaretoken": found[1]}


class Client:
    """One browser in a closed loop: it asks, waits for the whole answer, and asks again."""

    def __init__(self, number: int, path: str, visitor: Visitor) -> None:
        self.number, self.turn = number, 0
        self.path, self.visitor = path, visitor
        self.headers = "".join(f"{name}: {says}\r\n" for name, says in visitor.headers().items())
        self.socket = socket.create_connection(("127.0.0.1", visitor.port), timeout=30)
        self.answer = b""
        self.asked = 0.0

    def ask(self) -> None:
        self.turn += 1
        text = POST.format(n=f"day {self.number}-{self.turn}")
        body = urlencode(
            {**self.visitor.tokens, "speaker": self.visitor.site, "text": text, "act": "check"}
        )
        self.answer = b""
        self.asked = time.perf_counter()
        self.socket.sendall(
            f"POST {self.path} HTTP/1.1\r\nHost: 127.0.0.1:{self.visitor.port}\r\n{self.headers}"
            f"Content-Length: {len(body)}\r\n\r\n{body}".encode()
        )

    def hear(self) -> bytes | None:
        """The answer's body once it is whole, else None."""
        piece = self.socket.recv(1 << 17)
        assert piece, "the server closed the connection"
        self.answer += piece
        head, _, body = self.answer.partition(b"\r\n\r\n")
        length = re.search(rb"\r\ncontent-length: (\d+)", head, re.I)
        return body if length and len(body) >= int(length[1]) else None


def measure(name: str, way: str, path: str, visitor: Visitor) -> Row:
    times: list[float] = []
    sizes: list[int] = []
    begin = time.perf_counter() + WARM_UP
    end = begin + SECONDS
    with contextlib.ExitStack() as stack, selectors.DefaultSelector() as waiting:
        for number in range(CLIENTS):
            client = Client(number, path, visitor)
            stack.enter_context(client.socket)
            waiting.register(client.socket, selectors.EVENT_READ, client)
            client.ask()
        while time.perf_counter() < end:
            for key, _ in waiting.select(timeout=30):
                client = key.data
                body = client.hear()
                if body is None:
                    continue
                took = time.perf_counter() - client.asked
                assert client.answer.startswith(b"HTTP/1.1 200"), client.answer[:300]
                assert b"kingfisher" in body
                if client.asked > begin:
                    times.append(took * 1000)
                    sizes.append(len(body))
                client.ask()
    cuts = statistics.quantiles(times, n=100)
    return Row(name, way, cuts[49], cuts[94], cuts[98], len(times) / SECONDS, max(sizes))


@contextlib.contextmanager
def server(command: list[str], environment: dict[str, str]) -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen([part.format(port=port) for part in command], env=environment)
    try:
        wait_until_it_answers(port)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=20)


def wait_until_it_answers(port: int) -> None:
    for _ in range(300):
        with contextlib.suppress(OSError):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
            connection.request("GET", "/health")
            if connection.getresponse().status == 200:
                return
        time.sleep(0.1)
    raise SystemExit("the server did not answer within 30 seconds")


def manage(command: list[str], environment: dict[str, str]) -> None:
    subprocess.run(
        [sys.executable, "manage.py", *command],
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )


if __name__ == "__main__":
    main()
