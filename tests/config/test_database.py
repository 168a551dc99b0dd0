"""The database as it is in use, in the tests too."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection

from staffroom.config.system_checks import SQLITE_IN_EFFECT, sqlite_settings
from staffroom.domain.audit.models import Entry
from staffroom.domain.schools.queries import every_school
from tests import frozen_tables


@pytest.mark.django_db
def test_sqlite_runs_with_the_settings_that_keep_data_safe():
    if connection.vendor == "sqlite":
        assert sqlite_settings() == SQLITE_IN_EFFECT | {"transaction_mode": "IMMEDIATE"}


@pytest.mark.django_db
def test_every_process_of_a_test_run_has_a_database_of_its_own(worker_id):
    name = str(connection.settings_dict["NAME"])
    assert worker_id == "master" or name.endswith(worker_id)
    if connection.vendor == "sqlite":
        assert Path(name).parent == Path(settings.DATA)


def test_what_a_test_really_commits_is_gone_after_it_and_the_tables_stay_frozen(
    real_transactions, cast
):
    cache.set("left", "behind")
    assert every_school()
    kept = frozen_tables.triggers() if connection.vendor == "sqlite" else []
    call_command("flush", interactive=False, verbosity=0)
    assert not every_school()
    assert not Entry.objects.exists()
    assert cache.get("left") is None
    if connection.vendor == "sqlite":
        assert len(kept) >= 15
        assert frozen_tables.triggers() == kept
