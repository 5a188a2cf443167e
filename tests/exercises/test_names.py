"""Lab 07: answers written by hand, and what else must hold in the lab."""

import numpy as np
import pytest
from by_hand import Answers
from names_answers import layers, models, spelling, steps

from labkit import exercises, reference
from labkit.engine.judge import assess

ANSWERS = Answers(
    "07_names",
    {
        "Tanh": (layers.TANH_RIGHT, layers.TANH_WRONG),
        "CrossEntropyLoss": (layers.LOSS_RIGHT, layers.LOSS_WRONG),
        "clip_by_value": (steps.CLIP_RIGHT, steps.CLIP_WRONG),
        "momentum_step": (steps.STEP_RIGHT, steps.STEP_WRONG),
        "RNNModel": (models.MODEL_RIGHT, models.MODEL_WRONG),
        "generate_name": (spelling.NAME_RIGHT, spelling.NAME_WRONG),
    },
)
test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()


def test_a_layer_is_told_from_one_that_shares_its_memory():
    verdict = assess(exercises.load("Tanh"), layers.ClassMemory)
    assert verdict.mistakes == ("kept-on-the-class",)


def test_the_model_is_the_network_of_part_one():
    rng = np.random.default_rng(4)
    model = reference.RNNModel(6, 6, 5, rng)
    inputs = np.eye(6)[[1, 3, 1, 0]][:, :, None]
    targets = np.eye(6)[[3, 1, 0, 2]][:, :, None]
    outputs, states = reference.forward_pass(inputs, np.zeros((5, 1)), model.params)
    loss, grads = reference.backward_pass(inputs, outputs, states, targets, model.params)
    np.testing.assert_allclose(model.forward(inputs), outputs, rtol=1e-12)
    assert model.loss(targets) == pytest.approx(loss, rel=1e-9)
    model.backward()
    for ours, theirs in zip(model.grads, grads, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-12)


def test_what_a_name_says_of_itself_is_not_believed():
    """Names are compared where they are judged, not by the learner's own ==."""

    class Anything(str):
        __eq__ = __ne__ = lambda self, other: True
        __hash__ = str.__hash__

    verdict = assess(exercises.load("generate_name"), lambda *arguments: Anything("ab"))
    (line,) = (case for case in verdict.cases if case.label == "the same seed and another")
    assert not line.right
