"""Settings are read from the environment, and a bad one stops the start with a line that names it."""

from __future__ import annotations

import stat

import pytest

from staffroom.config.env import (
    BadSetting,
    env_database,
    env_flag,
    env_folder,
    env_list,
    env_text,
    kept_secret,
)


@pytest.mark.parametrize(
    ("given", "read"), [("1", True), ("Yes", True), ("0", False), ("off", False)]
)
def test_a_flag_is_on_or_off(monkeypatch, given, read):
    monkeypatch.setenv("STAFFROOM_X", given)
    assert env_flag("STAFFROOM_X", default=not read) is read


def test_a_flag_that_says_neither_names_itself(monkeypatch):
    monkeypatch.setenv("STAFFROOM_X", "perhaps")
    with pytest.raises(BadSetting, match="STAFFROOM_X"):
        env_flag("STAFFROOM_X", default=True)


@pytest.mark.parametrize("empty", ["", "  "])
def test_an_empty_variable_is_none_at_all(monkeypatch, empty):
    monkeypatch.setenv("STAFFROOM_X", empty)
    assert env_text("STAFFROOM_X", "usual") == "usual"
    assert env_flag("STAFFROOM_X", default=True)
    assert env_list("STAFFROOM_X") == []


def test_a_list_is_parted_by_commas(monkeypatch):
    monkeypatch.setenv("STAFFROOM_X", "a.example, b.example,,")
    assert env_list("STAFFROOM_X") == ["a.example", "b.example"]


def test_a_folder_is_made_for_this_account_alone(monkeypatch, tmp_path):
    monkeypatch.setenv("STAFFROOM_X", str(tmp_path / "new" / "data"))
    folder = env_folder("STAFFROOM_X", tmp_path)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_names_its_variable(monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("STAFFROOM_X", str(tmp_path / "file" / "data"))
    with pytest.raises(BadSetting, match="STAFFROOM_X"):
        env_folder("STAFFROOM_X", tmp_path)


def test_the_secret_is_made_once_and_read_by_this_account_alone(tmp_path):
    first = kept_secret(tmp_path, "secret-key")
    assert len(first) >= 50
    assert kept_secret(tmp_path, "secret-key") == first
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600


def test_postgresql_is_one_setting(monkeypatch, tmp_path):
    monkeypatch.setenv("STAFFROOM_X", "postgresql://me:p%40ss@db.example:5433/staff%20room")
    found = env_database("STAFFROOM_X", sqlite=tmp_path / "x")
    wanted = {"NAME": "staff room", "USER": "me", "PASSWORD": "p@ss", "HOST": "db.example"}
    assert {key: found[key] for key in wanted} == wanted
    assert found["PORT"] == "5433"


@pytest.mark.parametrize("address", ["mysql://x/y", "postgresql://host", "staffroom.db"])
def test_what_is_no_address_of_postgresql_is_refused(monkeypatch, tmp_path, address):
    monkeypatch.setenv("STAFFROOM_X", address)
    with pytest.raises(BadSetting, match="STAFFROOM_X"):
        env_database("STAFFROOM_X", sqlite=tmp_path / "x")
