# `make run` does the main job, `make test` passes the tests; each prepares its own environment first.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: run test test-all lint format lock

run: $(READY)
	$(BIN)/edgecnn run --out runs/reference $(ARGS)

test: $(READY)
	$(BIN)/python -m pytest $(ARGS)

test-all: $(READY)
	$(BIN)/python -m pytest -m campaign $(ARGS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/python -m edgecnn.cli.json_schemas

# Needs uv. Universal (every platform and Python version), with hashes, without an address. backports-strenum 1.3
# declares Python below 3.11, and uv does not look at upper bounds.
lock:
	echo 'backports-strenum<1.3' | uv pip compile --constraints - --quiet --universal --generate-hashes --python-version 3.11 --all-extras --no-emit-index-url \
		--no-header --no-annotate pyproject.toml --output-file requirements.lock

# Few of the installed modules are ever imported: each is compiled when it is.
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || \
		{ echo "edgecnn needs Python 3.11 to 3.13; name one with: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.platform != "linux")' || { echo "edgecnn needs Linux" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "this Python has no venv module; install it with: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
