"""The environment of the tests, loaded by pytest before Django reads its settings.

A folder of their own for data, and no setting of whoever runs them.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile


FOLDER = tempfile.mkdtemp(prefix="staffroom-tests-")
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)

for name in [name for name in os.environ if name.startswith("STAFFROOM_")]:
    if name not in {"STAFFROOM_DATABASE_URL", "STAFFROOM_TEST_EVERYTHING", "STAFFROOM_PICTURES"}:
        del os.environ[name]
os.environ["STAFFROOM_DATA"] = FOLDER
os.environ["STAFFROOM_LOG_LEVEL"] = "CRITICAL"
