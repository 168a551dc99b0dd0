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

# What make restore and make drill are told besides.
RESTORE = $(if $(KEY),--key "$(KEY)") $(if $(ERASED),--erased "$(ERASED)") $(if $(WITHOUT_ERASURES),--without-erasures)

.PHONY: run backup restore drill recovery-key setup setup-dev demo test check fix lock bench prove docs coverage
.DEFAULT_GOAL := run

run: setup  ## start web and jobs together; Ctrl-C ends both
	@exec .venv/bin/python manage.py start --host $(HOST) --port $(PORT)

setup: .venv/.installed  ## install alone
	@.venv/bin/python -m compileall -q staffroom  # else each call of the command compiles it anew where Python may not write

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
	@# The checkout itself, without building a package: its folder on the path, and its command.
	@echo "$(CURDIR)" > "$$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/staffroom.pth"
	@printf '#!%s\nimport sys\n\nfrom staffroom.interfaces.cli.main import main\n\n\nsys.exit(main())\n' "$(CURDIR)/.venv/bin/python" > .venv/bin/staffroom
	@chmod +x .venv/bin/staffroom
	@touch $@

setup-dev: setup .venv/.installed-dev  ## install with everything the tests and checks need

.venv/.installed-dev: .venv/.installed requirements-dev.lock
	@echo "Installing what the tests need ..."
	@.venv/bin/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

.venv/.installed-bench: .venv/.installed-dev requirements-bench.lock
	@.venv/bin/python -m pip install --quiet --require-hashes -r requirements-bench.lock
	@touch $@

backup: setup  ## copy, check, seal and keep everything, now
	@.venv/bin/python manage.py back_up

restore: setup  ## bring a backup back: FROM=the backup KEY=recovery key file DATA=an empty folder
	@.venv/bin/python -m staffroom.interfaces.cli.restore "$(FROM)" --into "$(STAFFROOM_DATA)" $(RESTORE)

drill: setup  ## bring a backup back, check it and delete it again: FROM=the backup KEY=recovery key file
	@.venv/bin/python -m staffroom.interfaces.cli.restore "$(FROM)" --drill $(RESTORE)

recovery-key: setup  ## make a recovery key for backups; not on the server
	@.venv/bin/python -m staffroom.interfaces.cli.recovery_key

test: setup-dev  ## every test that this machine can run; the last lines say what was left out
	@.venv/bin/python -m tests.run

check: setup-dev  ## lint, types, floors, migrations, security
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@.venv/bin/bandit --quiet --recursive --configfile pyproject.toml staffroom
	@.venv/bin/python -m tests.deploy_check
	@.venv/bin/python -m docs.reference.make --check

fix: setup-dev  ## put right what can be put right by itself
	@.venv/bin/ruff check --fix .
	@.venv/bin/ruff format .

docs: setup-dev  ## write the reference pages from the code
	@.venv/bin/python -m docs.reference.make

bench: .venv/.installed-bench  ## side-by-side runs against peers; prints tables
	@.venv/bin/python -m benchmarks.check_requests
	@.venv/bin/python -m benchmarks.check_engine
	@.venv/bin/python -m benchmarks.accuracy
	@.venv/bin/python -m benchmarks.fuzz
	@.venv/bin/python -m benchmarks.tweets
	@.venv/bin/python -m benchmarks.sentences
	@.venv/bin/python -m benchmarks.first_page
	@.venv/bin/python -m benchmarks.bring_in_lists
	@.venv/bin/python -m benchmarks.audit_log
	@.venv/bin/python -m benchmarks.restore_drill

prove: setup-dev  ## what is tried a little in every run of the tests, tried to the full
	@STAFFROOM_PROVE=1 .venv/bin/python -m pytest -q -p no:cacheprovider -s \
		tests/verifier tests/killed tests/power tests/test_deactivation.py
	@.venv/bin/python -m benchmarks.restore_drill

coverage: setup-dev  ## what the tests reach
	@.venv/bin/coverage run -m pytest -q -m "not browser"
	@.venv/bin/coverage report --skip-covered --sort=cover

lock: .venv/.installed  ## resolve the dependencies anew; names no registry
	@.venv/bin/python -m pip install --quiet uv
	@for set in "" dev bench; do \
		.venv/bin/uv pip compile pyproject.toml $${set:+--group $$set} --quiet --generate-hashes \
			--universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url \
			--output-file requirements$${set:+-$$set}.lock; \
	done
