"""What the web server runs. A wrong configuration stops here, before the first request."""

from __future__ import annotations

import gc
import os

from django.core.wsgi import get_wsgi_application

from staffroom.interfaces.jobs.end_with_parent import end_with_parent


os.environ.setdefault("DJANGO_SETTINGS_MODULE", "staffroom.config.settings")
end_with_parent()
application = get_wsgi_application()

# It asks the database, whose tables Django knows only from here on.
from staffroom.config.system_checks import refuse_unsafe_start  # noqa: E402


refuse_unsafe_start()
# What stands now stands until the end: the collector need not walk through it at every turn.
gc.freeze()
