"""In grading, inputs are drawn from a secret seed: what a table of other seeds' answers earns."""

import numpy as np
import pytest

from labkit import exercises

TABLE = range(100, 120)
SECRET = (7, 8, 9)
MOST = 0.35  # of the cases; ends such as no word, one step or a single letter are always the same


def key(case):
    """What a table would look up: how the call is made, and with which arguments."""
    with np.printoptions(threshold=40):
        return case.driver.__name__, repr(case.args)


def drawn(name, seed):
    return exercises.load(name).cases(np.random.default_rng(seed))


@pytest.mark.dealt(8)
@pytest.mark.parametrize("name", exercises.every_name())
def test_a_table_of_other_seeds_knows_about_a_third_of_the_cases_at_most(name):
    table = {key(case) for seed in TABLE for case in drawn(name, seed)}
    cases = [case for seed in SECRET for case in drawn(name, seed)]
    known = [case.label for case in cases if key(case) in table]
    assert len(known) <= MOST * len(cases), known
