#!/usr/bin/env python
"""Django's command line for this installation."""

import os
import sys

from django.core.management import execute_from_command_line


if __name__ == "__main__":
    os.umask(0o077)  # whatever is written is for this account alone
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "staffroom.config.settings")
    execute_from_command_line(sys.argv)
