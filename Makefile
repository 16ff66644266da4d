# `make help` lists what there is. The plain commands behind each target stand in README.md.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
# Options for `timeline demo` and `timeline evaluate`, for example: make run ARGS="--port 8001"
ARGS ?=
# The annotated texts of `make evaluate`: a file or a folder
GOLD ?= ../shared/corpora/dev

.DEFAULT_GOAL := help
.PHONY: help run test check bench bench-web docs english evaluate lock clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 18

run: $(VENV)/ready-to-run ## make the environment and the database, load the samples, serve the timeline
	@$(BIN)/timeline demo $(ARGS)

test: $(VENV)/ready-to-test ## everything that guards the project: ruff, mypy, import contracts, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict timeline
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest -n auto

bench: $(VENV)/ready-to-test ## how fast the engine is, and taking in
	$(BIN)/python -m tests.bench

bench-web: $(VENV)/ready-to-test ## how fast embeds are, and the pages with 100,000 and 1,000,000 events: ARGS="--postgresql 100000"
	$(BIN)/python -m tests.bench.embeds
	$(BIN)/python -m tests.bench.web $(ARGS)
	$(BIN)/python -m tests.bench.first

docs: $(VENV)/ready-to-test ## write what the engine understands, from the test tables
	$(BIN)/python -m tests.docs

english: $(VENV)/ready-to-test ## bring new words of the pages into the English catalogue, to be translated there
	$(BIN)/python -m tests.english

evaluate: $(VENV)/ready-to-run ## how good the engine is on annotated texts: make evaluate GOLD=folder
	@test -e "$(GOLD)" || { echo "There is no $(GOLD); say which annotated texts: make evaluate GOLD=path" >&2; exit 1; }
	@$(BIN)/timeline evaluate "$(GOLD)" $(ARGS)

lock: ## renew requirements.lock and requirements-dev.lock within pyproject.toml's bounds
	@$(check_python)
	test -x .lockenv/bin/uv || { $(PYTHON) -m venv .lockenv && .lockenv/bin/python -m pip install --quiet uv; }
	$(compile) pyproject.toml --group build -o requirements.lock
	$(compile) pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock

clean: ## remove the environment, caches and what was built; databases stay
	rm -rf $(VENV) .lockenv build dist static/vendor .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find timeline tests migrations -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

# --upgrade: without it uv keeps what the lock already names. No index line: the lock names no host.
compile = .lockenv/bin/uv pip compile --quiet --universal --python-version 3.11 --upgrade --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock"

check_python = $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	{ echo "timeline needs Python 3.11 or newer as $(PYTHON); say which: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11" >&2; exit 1; }

$(VENV)/ready-to-run: requirements.lock pyproject.toml hatch_build.py
	@$(check_python)
	@$(BIN)/python -c '' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV) || { rm -rf $(VENV); exit 1; }
	$(PIP) install --quiet --require-hashes -r requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/ready-to-test: requirements-dev.lock $(VENV)/ready-to-run
	$(PIP) install --quiet --require-hashes -r requirements-dev.lock
	@touch $@
