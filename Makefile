# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2

# The first Python that the packages are built for; tools/setup.py looks again and explains.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys; raise SystemExit(sys.version_info < (3, 11))' >/dev/null 2>&1 \
	&& echo $$p && break; done)
BIN := .venv/bin
WORKERS ?= 2
SCREENS ?= out/screens

.DEFAULT_GOAL := help
.PHONY: help setup run test gate bench screenshots build format coverage

help:  ## Show what can be done here
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup:  ## Prepare .venv with the facilitator command in it (quick when it is there)
	@test -n "$(PYTHON)" || { echo "Facilitator needs Python 3.11, 3.12 or 3.13." >&2; exit 2; }
	@$(PYTHON) tools/setup.py

run: setup  ## Open Facilitator with the sample sessions
	@$(BIN)/facilitator demo

test: setup  ## Check style, types, layers, requirements, then run every test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile

gate: setup  ## Try every version of every paper (2 minutes; make test tries every pair)
	FACILITATOR_GATE=full QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/export/gate \
		-n $(WORKERS) --dist load

coverage: setup  ## Say which lines and branches of domain, store and export no test runs
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --cov

bench: setup  ## Measure, and print each figure beside its yardstick
	$(BIN)/python -m benchmarks

screenshots: setup  ## Draw every screen: light, dark, and at double size
	$(BIN)/facilitator screenshots --out $(SCREENS)
	$(BIN)/facilitator screenshots --out $(SCREENS)/dark --dark
	$(BIN)/facilitator screenshots --out $(SCREENS)/scale-2 --scale 2

build: setup  ## Make the program that runs without Python, and try it
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	$(BIN)/python tools/try_build.py

format: setup  ## Put the source into its one form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
