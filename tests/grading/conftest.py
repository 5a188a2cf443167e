"""One judging process for all the classes that a test process grades: each run of grading ends its
own, before its workers start theirs and when it is done, and the next would start it anew, forty
times a quarter of a second. That runs end it, one test looks at (`test_starts.py`)."""

from types import SimpleNamespace

import pytest

from labkit.grading import run


@pytest.fixture(autouse=True, scope="session")
def one_bench():
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(run, "warm", SimpleNamespace(close_bench=lambda: None))
        yield
