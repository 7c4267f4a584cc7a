# Every target does the set-up it needs, so that each works first on a fresh machine.
.DEFAULT_GOAL := help
SHELL := /bin/bash
BIN := .venv/bin
CASE ?= cases/$(shell hostname)-$(shell date -u +%Y%m%dT%H%M%SZ)
WINE_FOLDER ?= .wine
# What Python compiled is kept: the programs start twice as fast, and tests start many.
unexport PYTHONDONTWRITEBYTECODE
# Tests of one file share what they set up; one process more than cores, as many tests only wait.
CORES := -n $(shell expr $$(nproc) + 1) --maxprocesses 4 --dist loadfile --no-loadscope-reorder

.PHONY: help setup triage demo app test test-windows bench check screenshots translations dist lock

help:  ## what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

.venv/bin/uv:
	tools/new-venv $(PYTHON)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/build.txt

.venv/.run: .venv/bin/uv requirements/run.txt pyproject.toml
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/run.txt
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.desktop: .venv/.run requirements/desktop.txt
	@tools/system-packages qt
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/desktop.txt
	@touch $@

.venv/.dev: .venv/.run requirements/dev.txt
	@tools/system-packages qt dist test
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/dev.txt
	@touch $@ .venv/.desktop

setup: .venv/.run  ## the virtual environment with what a triage needs

triage: .venv/.run  ## triage this host into a new case under cases/, with an HTML report
	@$(BIN)/irkit triage --case "$(CASE)" $(ARGS) || [ $$? -eq 1 ] # 1: findings, and no fault

demo: .venv/.run  ## plant inert samples in a temporary folder and triage that
	@folder=$$(mktemp -d) && $(BIN)/python tools/plant $$folder/web01 && \
	$(BIN)/irkit scan files $$folder/web01 --case $$folder/case; \
	echo "planted in $$folder"

app: .venv/.desktop  ## open the window
	$(BIN)/irkit-desktop

check: .venv/.dev  ## style, types and import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy --platform win32 --exclude '(^irkit/collect/linux/|/linux\.py$$)'
	$(BIN)/lint-imports

test: check  ## all checks and tests
	$(BIN)/python -m pytest $(CORES) $(ARGS)

test-windows: .venv/bin/uv  ## the tests of the Windows half, under Wine on Debian 12
	tests/windows/run "$(WINE_FOLDER)" $(CORES) $(ARGS)

bench: .venv/.dev  ## measure speed and memory into benchmarks/RESULTS.md
	@tools/system-packages bench
	$(BIN)/python -m benchmarks $(ARGS)

screenshots: .venv/.dev  ## pictures of every page in both themes into build/screenshots
	@tools/system-packages qt
	$(BIN)/python tools/screenshots build/screenshots $(ARGS)
	$(BIN)/python tools/training-pictures build/screenshots
	$(BIN)/python tools/walk-through build/screenshots

translations: .venv/.dev  ## find the window's texts, make the .ts and .qm files anew
	$(BIN)/python tools/translate

dist: .venv/.dev  ## one folder with both programs and all they need: dist/irkit
	@tools/system-packages dist
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec

lock: .venv/bin/uv  ## write the hash-locked requirements anew
	cd requirements && for group in build run desktop dev windows-test; do ./compile $$group; done
