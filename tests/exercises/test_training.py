"""Lab 05 by hand: right answers in odd styles pass, wrong ones fail and are called by name.

The answers stand in tests/training_answers. None is made from the exercises' own edits.
"""

import json
import re
from pathlib import Path

import numpy as np
import pytest
from training_answers import batches, epochs, odd, writing

from labkit import exercises, reference, training
from labkit.data import anbn_floor, anbn_string
from labkit.engine.judge import assess
from labkit.engine.verdict import State

SEEDS = (2197, 1, 2)
ANSWERS = {
    "update_parameters": (epochs.UPDATES_RIGHT, epochs.UPDATES_WRONG),
    "run_epoch": (epochs.EPOCHS_RIGHT, epochs.EPOCHS_WRONG),
    "generate": (writing.RIGHT, writing.WRONG),
    "forward_batch": (batches.FORWARD_RIGHT, batches.FORWARD_WRONG),
    "backward_batch": (batches.BACKWARD_RIGHT, batches.BACKWARD_WRONG),
}
RIGHT = [(name, answer) for name, (right, _) in ANSWERS.items() for answer in right] + odd.RIGHT
WRONG = [(name, *wrong) for name, (_, all_wrong) in ANSWERS.items() for wrong in all_wrong]
WRONG += odd.WRONG
WORD_TO_IDX = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}
IDX_TO_WORD = dict(enumerate(WORD_TO_IDX))
NOTEBOOK = Path(__file__).parents[2] / "solutions" / "05_training.ipynb"


def label(value):
    return getattr(value, "__name__", None) or str(value)


@pytest.mark.parametrize("name, answer", RIGHT, ids=label)
@pytest.mark.parametrize("seed", SEEDS)
def test_right_answers_pass(name, answer, seed):
    verdict = assess(exercises.load(name), answer, seed)
    assert verdict.state is State.PASSED, verdict


@pytest.mark.parametrize("name, answer, mistakes", WRONG, ids=label)
@pytest.mark.parametrize("seed", SEEDS)
def test_wrong_answers_fail_and_are_named(name, answer, mistakes, seed):
    verdict = assess(exercises.load(name), answer, seed)
    assert verdict.state not in (State.PASSED, State.FAULT), verdict
    if mistakes:
        assert set(verdict.mistakes) == mistakes, verdict


def test_lab_has_its_five_exercises_in_order():
    names = [e.name for e in exercises.in_lab("05_training")]
    assert names == [
        "update_parameters", "run_epoch", "generate", "forward_batch", "backward_batch",
    ]  # fmt: skip


def test_batch_passes_equal_the_sum_of_single_ones():
    rng = np.random.default_rng(5)
    params = reference.init_rnn(7, 4, rng)
    batch = training.index_batch([anbn_string(n) for n in (3, 1, 5)], WORD_TO_IDX)
    inputs, targets, mask = batch
    outputs, states = reference.forward_batch(inputs, rng.normal(size=(3, 7)), params)
    args = inputs, outputs, states, targets, mask, params
    loss, grads = reference.backward_batch(*args)
    one_loss, one_grads = batches.sum_of_rows(*args)
    np.testing.assert_allclose(loss, one_loss, rtol=1e-9)
    for ours, theirs in zip(grads, one_grads, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-11)


def folded_counter():
    """The parameters in the folded answer of the notebook's last exercise, as it stands there."""
    cells = json.loads(NOTEBOOK.read_text())["cells"]
    text = "".join(next(c["source"] for c in cells if c["id"] == "counter-answer"))
    scope = {"np": np}
    exec(re.search(r"```python\n(.*?)```", text, re.S)[1], scope)
    return scope["counter"]


@pytest.mark.parametrize("n", [*range(1, 31), 100, 316, 1000])
def test_folded_counter_is_exact(n):
    prompt = ["a"] * n + ["b"]
    words = reference.generate(prompt, folded_counter(), WORD_TO_IDX, IDX_TO_WORD, 2 * n)
    assert words == ["b"] * (n - 1) + ["EOS"]


def test_folded_counter_costs_and_ends_where_the_notebook_says():
    counter = folded_counter()
    batch = training.index_batch([anbn_string(n) for n in range(1, 10)], WORD_TO_IDX)
    passes = reference.forward_batch, reference.backward_batch
    loss, _ = training.batch_loss(counter, batch, *passes)
    assert loss == pytest.approx(2.502, abs=5e-4)
    assert loss / anbn_floor() == pytest.approx(1.14, abs=5e-3)
    for n, exact in ((1316, True), (1317, False)):
        words = reference.generate(["a"] * n + ["b"], counter, WORD_TO_IDX, IDX_TO_WORD, 2 * n)
        assert (words == ["b"] * (n - 1) + ["EOS"]) is exact
