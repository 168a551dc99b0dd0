"""A drill of a whole school, backed up and brought back in processes of their own, within a minute."""

from __future__ import annotations

import pytest

from tests.how_often import how_often
from tests.journeys.restore_drill import drill


MEGABYTES = how_often(8, 200)
FILES = how_often(40, 1000)
AT_MOST = 60.0  # seconds to bring it back and check it


@pytest.mark.long
def test_a_whole_school_is_back_within_a_minute(tmp_path):
    done = drill(tmp_path, megabytes=MEGABYTES, files=FILES)
    assert done.database > MEGABYTES * 1_000_000
    assert "The drill went well" in done.said
    assert f"{FILES + 2} files" in done.said
    assert done.restoring <= AT_MOST
