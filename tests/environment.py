"""The environment of the tests, loaded by pytest before Django reads its settings.

A folder of their own for data, and no setting of whoever runs them.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path


# What a run of the tests may be told: the database, what to insist on, what to write.
KEPT = {
    "STAFFROOM_DATABASE_URL",
    "STAFFROOM_PICTURES",
    "STAFFROOM_POLICY_DOCUMENTS",
    "STAFFROOM_PROVE",
    "STAFFROOM_TEST_EVERYTHING",
    "STAFFROOM_WRITE_PERMISSIONS",
}
FOLDER = tempfile.mkdtemp(prefix="staffroom-tests-")
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)
(Path(FOLDER) / "static").mkdir()  # whitenoise warns where it is missing

for name in [name for name in os.environ if name.startswith("STAFFROOM_")]:
    if name not in KEPT:
        del os.environ[name]
os.environ["STAFFROOM_DATA"] = FOLDER
os.environ["STAFFROOM_LOG_LEVEL"] = "CRITICAL"
