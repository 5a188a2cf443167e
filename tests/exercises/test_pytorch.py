"""Lab 06: answers written by hand, and what else must hold in the lab."""

import json
from pathlib import Path

import numpy as np
import pytest
from by_hand import Answers
from pytorch_answers import copies, gradients, loops, modules, odd

from labkit import exercises
from labkit.engine.judge import assess
from labkit.engine.verdict import State
from labkit.reference import RNN, backward_batch, copy_params, forward_batch, torch_gradients

ANSWERS = Answers(
    "06_pytorch",
    {
        "RNN": (modules.RIGHT, modules.WRONG),
        "copy_params": (copies.RIGHT, copies.WRONG),
        "torch_gradients": (gradients.RIGHT, gradients.WRONG),
        "train_torch": (loops.RIGHT, loops.WRONG),
    },
)
ANSWERS.add_named(odd.RIGHT, odd.WRONG)
test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()
NOTEBOOK = Path(__file__).parents[2] / "solutions" / "06_pytorch.ipynb"


@pytest.mark.parametrize("module, text", modules.DESCRIBED)
def test_other_wrong_modules_are_described(module, text):
    verdict = assess(exercises.load("RNN"), module)
    assert verdict.state in (State.VALUES, State.TYPE)
    assert text in verdict.headline + " ".join(verdict.evidence)


def test_numpy_instead_of_autograd_is_right_where_no_probability_underflows():
    verdict = assess(exercises.load("torch_gradients"), gradients.by_numpy)
    wrong = {line.label for line in verdict.cases if not line.right}
    # NumPy caps -ln p where p underflows; torch keeps the logarithm.
    assert wrong <= {"logits of some hundreds"}


def test_changed_targets_are_noticed():
    verdict = assess(exercises.load("torch_gradients"), gradients.mutates_targets)
    assert verdict.state is not State.PASSED
    assert "targets" in verdict.headline


def test_a_step_inside_torch_gradients_is_noticed():
    verdict = assess(exercises.load("torch_gradients"), gradients.steps_too)
    assert verdict.state is State.VALUES
    assert "the model afterwards" in verdict.headline + " ".join(verdict.evidence)


def test_the_reference_answers_agree_with_numpy_to_1e_10():
    rng = np.random.default_rng(3)
    shapes = (5, 4), (5, 5), (4, 5), (5, 1), (4, 1)
    params = tuple(rng.normal(scale=0.5, size=shape) for shape in shapes)
    inputs, targets = rng.integers(4, size=(2, 3, 6))
    mask = np.arange(6) < np.array([6, 2, 4])[:, None]
    outputs, states = forward_batch(inputs, np.zeros((3, 5)), params)
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)
    model = RNN(4, 5).double()
    copy_params(params, model)
    their_loss, their_grads = torch_gradients(model, inputs, targets, mask)
    assert abs(loss - their_loss) < 1e-10
    for ours, theirs in zip(grads, their_grads, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-10)


def stored(cell_id):
    """All text that a cell of the solution notebook has stored."""
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    outputs = next(c for c in cells if c["id"] == cell_id)["outputs"]
    texts = [o.get("text") or o["data"]["text/plain"] for o in outputs]
    return "".join("".join(text) for text in texts)


def test_the_stored_pictures_show_what_the_text_claims():
    assert "all 5 agree: relative difference below 1e-10" in stored("side-by-side")
    lengths = stored("lengths")
    assert lengths.count("100 % on average for n up to 9") == 3
    assert "most or all for n above 9" not in lengths
    assert "True" in stored("two-biases") and "True" in stored("time")
