# The same on a laptop and in .ci/run. Everything it makes stands in .venv and in the data folder.
PORT ?= 8000
HOST ?= 127.0.0.1
DEMO ?= 1
DATA ?= $(or $(STAFFROOM_DATA),$(CURDIR)/data)
PYTHON ?= python3

export STAFFROOM_DATA := $(abspath $(DATA))
export STAFFROOM_DEMO := $(DEMO)
export STAFFROOM_URL ?= http://localhost:$(PORT)
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: run setup demo test check fix lock bench docs coverage
.DEFAULT_GOAL := run

run: setup  ## start web and jobs together; Ctrl-C ends both
	@exec .venv/bin/python manage.py start --host $(HOST) --port $(PORT)

setup: .venv/.installed  ## install alone

demo: setup  ## load the demo alone
	@.venv/bin/python manage.py migrate --verbosity 0
	@.venv/bin/python manage.py createcachetable --verbosity 0
	@.venv/bin/python manage.py load_demo

.venv/.installed: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo "Staffroom needs Python 3.11 or newer. Install it (Debian and Ubuntu: apt install python3 python3-venv), then run make again." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo "Staffroom needs Python's venv. Install it (Debian and Ubuntu: apt install python3-venv), then run make again." >&2; exit 1; }
	@echo "Installing into .venv ..."
	@$(PYTHON) -m venv .venv
	@.venv/bin/python -m pip install --quiet --require-hashes -r requirements.lock
	@touch $@
