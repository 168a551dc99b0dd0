"""What the web server runs. A wrong configuration stops here, before the first request."""

from __future__ import annotations

import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

from staffroom.interfaces.jobs.end_with_parent import end_with_parent


os.environ.setdefault("DJANGO_SETTINGS_MODULE", "staffroom.config.settings")
end_with_parent()
application = get_wsgi_application()
call_command("check", databases=["default"])
