# RNN Labs. `make lab` to learn, `make test` before a commit; `make` alone lists the rest.
# Without make, the same commands are in README.md.

VENV := .venv
EVERYTHING := .[labs,test]
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
# One environment, a stamp for each set: the labs' packages, and those with the tests'.
LABS_STAMP := $(VENV)/.installed-labs
STAMP := $(VENV)/.installed
PYTHON ?= python3

# A version that labkit allows, and able to build an environment (Debian keeps ensurepip in a
# package of its own).
FITS := import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))
SUITS := import venv, ensurepip; $(FITS)

LAB_OPTIONS := --ServerApp.root_dir=$(CURDIR)/notebooks
ifneq ($(filter-out 0 false,$(CI)),)
LAB_OPTIONS += --no-browser -y
endif
ifeq ($(shell id -u 2>/dev/null),0)
# Jupyter refuses to run as root, which in a container is the only user there is.
LAB_OPTIONS += --allow-root
endif

.PHONY: help lab test quick oldest portable constraints coverage lint notebooks outputs bench bench-peers claims format docs golden browser site pictures
.DEFAULT_GOAL := help

help:
	@echo "make lab        open the labs in JupyterLab (the first time: builds $(VENV))"
	@echo "make test       run everything that CI runs"
	@echo "make portable   compare all labs' outputs with the kernels of other processors"
	@echo "make quick      what concerns the files that git calls changed, in under a minute"
	@echo "make coverage   the same, coverage measured in more of the tests"
	@echo "make oldest     run the core tests on the oldest versions allowed, without PyTorch"
	@echo "make lint       say what is wrong with the course, and what mends it"
	@echo "make notebooks  generate notebooks/ from solutions/"
	@echo "make outputs    execute solutions/ and store the outputs (LABS='03 04' for some)"
	@echo "make browser    use the labs' widgets in JupyterLab, in a headless Chromium"
	@echo "make site       write every lab as static pages into build/site"
	@echo "make bench      measure every figure (SECTIONS='checks grading' for some) into benchmarks/RESULTS.md"
	@echo "make bench-peers  the same beside nbgrader, JAX and Numba, in environments of their own"
	@echo "make claims     repeat what the labs say of their experiments with other seeds (LABS='07 09')"
	@echo "make format     format code and solutions"
	@echo "make docs       write the page of mistakes from the exercises"
	@echo "make pictures   grade a small class and take the pictures of docs/lecturers.md"
	@echo "make constraints  write the installed versions to constraints.txt (UPGRADE=1: newest allowed)"
	@echo "make golden     write the golden files of all messages anew, to be read in review"

lab: $(LABS_STAMP)
	$(BIN)/jupyter lab $(LAB_OPTIONS)

test: $(STAMP)
	@$(BIN)/python tests/run_all.py

oldest:
	@$(FIND_PYTHON) && $$found tests/oldest.py

constraints: $(STAMP)
	$(if $(UPGRADE),$(PIP) --upgrade --upgrade-strategy eager -e '$(EVERYTHING)')
	@$(BIN)/python tests/constraints.py constraints.txt

portable: $(STAMP)
	@$(BIN)/python tests/portable.py

quick: $(STAMP)
	@$(BIN)/python tests/run_all.py --quick

coverage: $(STAMP)
	@LABKIT_COVERAGE=1 $(BIN)/python tests/run_all.py

lint: $(STAMP)
	@$(BIN)/labkit lint $(LABS)

notebooks: $(STAMP)
	@$(BIN)/labkit notebooks $(LABS)

outputs: $(STAMP)
	@$(BIN)/labkit outputs $(LABS)

bench: $(STAMP)
	@$(BIN)/python benchmarks/results.py $(SECTIONS)

bench-peers: $(STAMP)
	@$(BIN)/python benchmarks/results.py --peers $(SECTIONS)

claims: $(STAMP)
	@cd benchmarks && ../$(BIN)/python -m claims $(LABS)

browser: $(STAMP)
	@LABKIT_LONG=1 $(BIN)/python -m pytest tests/browser -p no:cacheprovider --durations=5

site: $(STAMP)
	@$(BIN)/labkit site build/site $(LABS)

docs: $(STAMP)
	@$(BIN)/labkit mistakes --write docs/mistakes.md

pictures: $(STAMP)
	@$(BIN)/python tests/pictures.py

golden: $(STAMP)
	LABKIT_GOLDEN=write $(BIN)/python -m pytest -q tests/test_wording.py tests/engine tests/grading/test_sheets.py tests/grading/test_pages.py

format: $(STAMP)
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .
	@$(BIN)/labkit notebooks

# Sets $$found to a Python that suits, or says what to install.
define FIND_PYTHON
for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11 python; do \
  if command -v $$python >/dev/null 2>&1 && $$python -c "$(SUITS)" 2>/dev/null; \
  then found=$$python; break; fi; \
done; \
if [ -z "$$found" ]; then \
  echo "RNN Labs needs Python 3.11 to 3.14, with venv. Here: $$($(PYTHON) --version 2>&1)." >&2; \
  echo "Install one (Debian, Ubuntu: apt install python3-venv), or name yours:" >&2; \
  echo "  make $(MAKECMDGOALS) PYTHON=/path/to/python3.12" >&2; \
  exit 1; \
fi
endef

define BUILD_VENV
@if ! $(BIN)/python -c "$(FITS)" 2>/dev/null; then \
  $(FIND_PYTHON); \
  echo "building $(VENV) with $$($$found --version)"; \
  $$found -m venv --clear $(VENV); \
fi
endef

PIP := $(BIN)/python -m pip install --disable-pip-version-check

# A stamp is written last: an installation that was cut short is taken up again.
$(LABS_STAMP): pyproject.toml constraints.txt
	$(BUILD_VENV)
	$(PIP) -e '.[labs]' -c constraints.txt
	@touch $@

$(STAMP): pyproject.toml constraints.txt
	$(BUILD_VENV)
	$(PIP) -e '$(EVERYTHING)' -c constraints.txt
	@touch $(LABS_STAMP) $@
