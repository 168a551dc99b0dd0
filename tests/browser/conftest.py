"""A real demo, served as `make run` serves it, and a real Chromium to walk it with."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from tests.found import chromium


PROJECT = Path(__file__).resolve().parents[2]
PICTURES = PROJECT / "docs" / "pictures"
# A Monday in the autumn term, so that pictures are the same whenever they are taken.
CLOCK = "2026-11-23T10:00:00+00:00"
STARTS_WITHIN = 120.0  # seconds; the demo is loaded first
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PHONE, DESK = (375, 800), (1280, 900)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here is a browser story, and one process walks them all: they share one demo."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


@contextlib.contextmanager
def served(folder: str, **settings: str) -> Iterator[tuple[str, Path]]:
    """Staffroom as `make run` starts it, on a free port; its address and the file of what it prints."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://localhost:{port}"
    environment = {
        "PATH": os.environ["PATH"],
        "STAFFROOM_DATA": folder,
        "STAFFROOM_URL": address,
        **settings,
    }
    printed = Path(folder) / "printed.txt"
    with printed.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "manage.py", "start", "--port", str(port)],
            cwd=PROJECT,
            env=environment,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    try:
        _wait_for(process, printed)
        yield address, printed
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)


def _wait_for(process: subprocess.Popen[bytes], printed: Path) -> None:
    deadline = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < deadline and process.poll() is None:
        if b"Staffroom is ready" in printed.read_bytes():
            return
        time.sleep(0.1)
    raise RuntimeError(f"It did not start:\n{printed.read_text()[-4000:]}")


@pytest.fixture(scope="session")
def demo() -> Iterator[str]:
    """The address of the demo, its clock standing still."""
    with (
        tempfile.TemporaryDirectory() as folder,
        served(folder, STAFFROOM_DEMO="1", STAFFROOM_FROZEN_CLOCK=CLOCK) as (address, _),
    ):
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield started
        started.close()


class Person:
    """Somebody at a browser: signed in as one of the demo's cast, on a phone or at a desk."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.wrong: list[str] = []
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on(
            "console",
            lambda line: (
                self.wrong.append(line.text)
                if line.type == "error" and "status of 4" not in line.text
                else None
            ),
        )

    def be(self, who: str) -> Person:
        """Sign in through the demo's front page: `tynebank/teacher`."""
        self.page.goto(f"{self.address}/demo/")
        self.page.locator(f'button[value="{who}"]').click()
        self.page.wait_for_url(f"**/{who.split('/')[0]}/")
        return self

    def go(self, path: str) -> Page:
        self.page.goto(self.address + path)
        return self.page

    def look(self, picture: str = "") -> None:
        """Look at the page as a careful person would: axe, nothing sideways, nothing broken."""
        found = Axe().run(self.page, options={"runOnly": RULES, "resultTypes": ["violations"]})
        assert found.violations_count == 0, found.generate_report()
        wide = self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert wide <= 0, f"{self.page.url} scrolls sideways by {wide} px"
        assert not self.wrong, self.wrong
        if picture and os.environ.get("STAFFROOM_PICTURES"):
            self.page.evaluate("document.activeElement && document.activeElement.blur()")
            self.page.mouse.move(0, 0)
            self.page.screenshot(path=PICTURES / f"{picture}.png", full_page=False)


@pytest.fixture
def somebody(browser, demo) -> Iterator:
    """`somebody("tynebank/teacher", DESK, "dark")`: a fresh browser, signed in."""
    contexts = []

    def arrive(
        who: str = "", size: tuple[int, int] = DESK, scheme: str = "light", **more
    ) -> Person:
        width, height = size
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            reduced_motion="reduce",
            locale="en-GB",
            timezone_id="Europe/London",
            **more,
        )
        context.set_default_timeout(15_000)
        contexts.append(context)
        person = Person(context.new_page(), demo)
        return person.be(who) if who else person

    yield arrive
    for context in contexts:
        context.close()
