"""labkit: the data, checks, pictures and grading of RNN Labs.

A learner types four names: `check`, `hint`, `progress` and `drill`. Everything else is imported
from where it lives, and torch, matplotlib and ipywidgets only where they are used.
"""

from labkit import reference  # noqa: F401  # and the name that a course gives it
from labkit.reports import cells
from labkit.reports.check import check, hint, progress
from labkit.reports.drill import drill

__all__ = ["check", "drill", "hint", "progress"]
__version__ = "0.1.0"

cells.listen()
