"""The floors hold: imports, foreign keys and contracts point down."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command

from tests.architecture.tree import PROJECT


PYPROJECT = tomllib.loads((PROJECT / "pyproject.toml").read_text())
CONTRACTS = PYPROJECT["tool"]["importlinter"]["contracts"]


def test_the_import_contracts_are_kept():
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [linter, "--no-cache"], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


def test_the_contracts_leave_nothing_out_and_ignore_nothing():
    names = " ".join(contract["name"] for contract in CONTRACTS)
    for number in ("1 ", "2 ", "3 ", "4a", "4b", "5 ", "6 "):
        assert number in names
    assert not [c["name"] for c in CONTRACTS if "ignore_imports" in c]
    assert all(c["exhaustive"] for c in CONTRACTS if c["type"] == "layers")
    assert PYPROJECT["tool"]["importlinter"]["exclude_type_checking_imports"] is False


def rooms_from_the_top() -> dict[str, int]:
    """Each room of the domain with its height; rooms side by side share one."""
    layers = next(c for c in CONTRACTS if c["containers"] == ["staffroom.domain"])["layers"]
    return {
        room: len(layers) - place
        for place, layer in enumerate(layers)
        for room in re.findall(r"\w+", layer)
    }


def foreign_keys() -> list[tuple[str, str, str]]:
    """(room, field, room it points to) of every foreign key of ours, string ones too."""
    return [
        (
            model._meta.app_label,
            f"{model.__name__}.{field.name}",
            field.related_model._meta.app_label,
        )
        for model in apps.get_models()
        if model.__module__.startswith("staffroom.")
        for field in model._meta.get_fields()
        if field.concrete and field.is_relation
    ]


def test_every_foreign_key_points_to_its_own_room_or_to_one_below():
    heights = rooms_from_the_top()
    keys = foreign_keys()
    assert len(keys) > 30
    upwards = [
        f"{room}: {field} points up to {to}"
        for room, field, to in keys
        if room != to and heights[to] >= heights[room]
    ]
    assert not upwards


def test_only_rooms_of_the_domain_keep_tables():
    owners = {m.__module__.split(".")[1] for m in apps.get_models() if "staffroom" in m.__module__}
    assert owners == {"domain"}


@pytest.mark.django_db
def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
