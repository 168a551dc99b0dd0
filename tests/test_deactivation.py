"""Accounts are closed while their people keep asking: twenty in every run, two hundred in `make prove`."""

from __future__ import annotations

import pytest

from benchmarks import deactivation
from tests.how_often import PROVING


RACES = 200 if PROVING else 20
pytestmark = pytest.mark.long


def test_no_request_begun_after_an_account_was_closed_is_served_by_any_worker(tmp_path):
    outcome = deactivation.run(tmp_path, RACES)
    assert outcome.races == RACES
    assert outcome.served_after == []
    assert outcome.served_before > RACES
    assert outcome.asked_after > 5 * RACES
