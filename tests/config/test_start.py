"""What an installation insists on before its first request, tried in processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.db.utils import ConnectionHandler

from staffroom.config import system_checks
from staffroom.config.env import env_database
from staffroom.domain.schools import operations as schools
from staffroom.engine.facts import SchoolFacts
from tests.builders import NOON


MIGRATED = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
call_command("createcachetable", verbosity=0)
call_command("collectstatic", verbosity=0, interactive=False)
"""
PAGE = """
import json
from django.conf import settings
from django.test import Client
answer = Client().get("/account/sign-in/", secure=True, headers={"host": "staffroom.example"})
names = ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME",
         "SESSION_COOKIE_HTTPONLY", "CSRF_COOKIE_HTTPONLY", "SESSION_COOKIE_SAMESITE")
plain = Client().get("/", headers={"host": "staffroom.example"})
print(json.dumps({name: getattr(settings, name) for name in names} | {
    "hsts": answer.headers.get("Strict-Transport-Security", ""),
    "csrf": answer.cookies.output(),
    "plain": plain.headers.get("Location", ""),
}))
"""
FORCED = """
from staffroom.config.settings import *
INSTALLED_APPS = [*INSTALLED_APPS, "staffroom.interfaces.demo"]
"""


def process(tmp_path, *command, **more):
    """Run Python in an environment that has nothing of ours but what is given."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{settings.PROJECT}",
        "DJANGO_SETTINGS_MODULE": "staffroom.config.settings",
        "STAFFROOM_DATA": str(tmp_path / "data"),
    }
    return subprocess.run(
        [sys.executable, "-W", "ignore", *command],
        cwd=settings.PROJECT,
        env=environment | more,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_on_https_cookies_are_secure_and_bound_to_the_host(tmp_path):
    done = process(tmp_path, "-c", MIGRATED + PAGE, STAFFROOM_URL="https://staffroom.example")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["SESSION_COOKIE_SECURE"] and said["CSRF_COOKIE_SECURE"]
    assert said["SESSION_COOKIE_NAME"].startswith("__Host-")
    assert said["CSRF_COOKIE_NAME"].startswith("__Host-")
    assert said["SESSION_COOKIE_HTTPONLY"] and said["CSRF_COOKIE_HTTPONLY"]
    assert said["SESSION_COOKIE_SAMESITE"] == "Lax"
    assert "Secure" in said["csrf"] and "HttpOnly" in said["csrf"] and "Path=/;" in said["csrf"]
    assert "includeSubDomains" in said["hsts"]
    assert said["plain"] == "https://staffroom.example/"


def test_the_demos_sign_in_forced_into_a_real_installation_stops_the_start(tmp_path):
    (tmp_path / "forced.py").write_text(FORCED)
    done = process(tmp_path, "manage.py", "check", DJANGO_SETTINGS_MODULE="forced")
    assert done.returncode == 1
    assert "staffroom.E001" in done.stderr


def test_a_demo_with_its_own_sign_in_starts(tmp_path):
    done = process(tmp_path, "manage.py", "check", STAFFROOM_DEMO="1")
    assert done.returncode == 0, done.stderr


def test_a_clock_that_stands_still_stops_a_real_start(tmp_path):
    frozen = {"STAFFROOM_FROZEN_CLOCK": "2026-11-11T12:00:00+00:00"}
    done = process(tmp_path, "manage.py", "check", **frozen)
    assert done.returncode == 1
    assert "staffroom.E002" in done.stderr
    assert process(tmp_path, "manage.py", "check", STAFFROOM_DEMO="1", **frozen).returncode == 0


def test_the_web_server_itself_refuses_an_unsafe_start(tmp_path):
    (tmp_path / "forced.py").write_text(FORCED)
    done = process(tmp_path, "-c", "import staffroom.config.wsgi", DJANGO_SETTINGS_MODULE="forced")
    assert done.returncode == 1
    assert "staffroom.E001" in done.stderr


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("safe", "weak", "found"),
    [
        ("journal_mode=WAL", "journal_mode=DELETE", "journal_mode=delete"),
        ("synchronous=FULL", "synchronous=NORMAL", "synchronous=1"),
        ("foreign_keys=ON", "foreign_keys=OFF", "foreign_keys=0"),
        ("secure_delete=ON", "secure_delete=OFF", "secure_delete=0"),
        ("IMMEDIATE", "DEFERRED", "transaction_mode=DEFERRED"),
    ],
)
def test_sqlite_with_one_weaker_setting_stops_the_start(monkeypatch, tmp_path, safe, weak, found):
    usual = env_database("STAFFROOM_NO_SUCH_VARIABLE", sqlite=tmp_path / "weak.sqlite3")
    options = usual["OPTIONS"] | {
        "init_command": usual["OPTIONS"]["init_command"].replace(safe, weak),
        "transaction_mode": usual["OPTIONS"]["transaction_mode"].replace(safe, weak),
    }
    opened = ConnectionHandler({"default": usual | {"OPTIONS": options}})["default"]
    monkeypatch.setattr(system_checks, "connection", opened)
    messages = system_checks.sqlite_is_safe(None, databases=["default"])
    opened.close()
    assert [message.id for message in messages] == ["staffroom.E003"]
    assert found in messages[0].msg


@pytest.mark.django_db
def test_the_very_settings_of_this_run_are_safe():
    assert system_checks.sqlite_is_safe(None, databases=["default"]) == []


def open_a(demo: bool) -> None:
    schools.open_school(slug="a", facts=SchoolFacts(name="A"), is_demo=demo, at=NOON)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("demo_mode", "demo_school", "found"),
    [
        (True, False, ["staffroom.E004"]),
        (False, True, ["staffroom.E005"]),
        (True, True, []),
        (False, False, []),
    ],
)
def test_demo_and_real_are_never_served_as_each_other(settings, demo_mode, demo_school, found):
    settings.DEMO = demo_mode
    open_a(demo_school)
    messages = system_checks.demo_and_real_never_mix(None, databases=["default"])
    assert [message.id for message in messages] == found


@pytest.mark.django_db
def test_an_empty_folder_may_become_either(settings):
    for settings.DEMO in (True, False):
        assert system_checks.demo_and_real_never_mix(None, databases=["default"]) == []
