"""Lab 05: answers written by hand, and what else must hold in the lab."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
from by_hand import Answers
from training_answers import batches, epochs, odd, writing

from labkit import reference, training
from labkit.data import anbn_floor, anbn_string

ANSWERS = Answers(
    "05_training",
    {
        "update_parameters": (epochs.UPDATES_RIGHT, epochs.UPDATES_WRONG),
        "run_epoch": (epochs.EPOCHS_RIGHT, epochs.EPOCHS_WRONG),
        "generate": (writing.RIGHT, writing.WRONG),
        "forward_batch": (batches.FORWARD_RIGHT, batches.FORWARD_WRONG),
        "backward_batch": (batches.BACKWARD_RIGHT, batches.BACKWARD_WRONG),
    },
)
ANSWERS.add_named(odd.RIGHT, odd.WRONG)
test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()
WORD_TO_IDX = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}
IDX_TO_WORD = dict(enumerate(WORD_TO_IDX))
NOTEBOOK = Path(__file__).parents[2] / "solutions" / "05_training.ipynb"


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
