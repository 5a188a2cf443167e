"""One thread, and nobody watching, for every test: also when pytest is started by hand."""

import gc
import os

# Before numpy is imported: it reads these once.
for _name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR"):
    os.environ.setdefault(f"{_name}_NUM_THREADS", "1")
os.environ.setdefault("CI", "true")
# What is observed of mistakes is kept, millions of objects; Python looks through them again and
# again for what is gone, 7 % of the time of their tests. Seldom will do.
gc.set_threshold(50_000, 20, 50)

import pytest  # noqa: E402

pytest.register_assert_rewrite("by_hand")

from mistakes_table import mistakes_table, pytest_terminal_summary  # noqa: E402, F401
from shares import pytest_addoption, pytest_collection_modifyitems  # noqa: E402, F401
