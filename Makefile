# make run    the example project in the window (without a display: its whole job on the command line, and a picture of the window)
# make test   everything that has to hold: style, types, the rooms' order, and the tests
# make pictures  every view in every theme and size, compared with how it looked when somebody looked; the pictures are in out/pictures
# make bench  the speed promises, each as a ratio against a peer in the same run
# make package  the program as a folder and a .deb that run without Python, tried in an empty room
# make lock   requirements.lock anew, from pyproject.toml

PYTHON_BIN := .venv/bin
# The type checker brings its own node: nothing is looked up or downloaded when it runs.
export PYRIGHT_PYTHON_GLOBAL_NODE = 0
export PYRIGHT_PYTHON_IGNORE_WARNINGS = 1
export FIELDWRIGHT_NODE_MODULES ?= $(CURDIR)/out/node/node_modules
export PATH := $(PATH):$(CURDIR)/out/node/bin

# What is compiled is kept in one folder: the many processes that tests start need not compile it again.
export PYTHONPYCACHEPREFIX ?= $(CURDIR)/out/compiled
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test pictures bench lock setup peer package clean

run: setup
	@packaging/run.sh

test: setup peer
	$(PYTHON_BIN)/ruff check
	$(PYTHON_BIN)/ruff format --check
	$(PYTHON_BIN)/pyright
	$(PYTHON_BIN)/lint-imports
	$(PYTHON_BIN)/python -m pytest -n 2

pictures: setup
	$(PYTHON_BIN)/python -m pytest tests/desktop/test_pictures.py -m pictures -p no:xdist

bench: setup peer
	$(PYTHON_BIN)/python -m tests.benchmarks

lock: setup
	$(PYTHON_BIN)/python -m pip install --quiet uv
	$(PYTHON_BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --group dev pyproject.toml -o requirements.lock --custom-compile-command "make lock"

setup:
	@packaging/setup.sh

peer: setup
	@packaging/peer.sh

package: setup
	$(PYTHON_BIN)/python -m pip install --quiet "pyinstaller>=6.16"
	$(PYTHON_BIN)/pyinstaller --noconfirm --distpath dist --workpath build packaging/fieldwright.spec
	$(PYTHON_BIN)/python packaging/deb.py dist/fieldwright -o dist
	packaging/smoke.sh dist/fieldwright_*.deb

clean:
	rm -rf .venv out dist build .pytest_cache .ruff_cache .hypothesis .import_linter_cache
