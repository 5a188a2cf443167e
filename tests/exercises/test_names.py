"""Lab 07 by hand: right answers in odd styles pass, wrong ones fail and are called by name.

The answers stand in tests/names_answers. None is made from the exercises' own edits.
"""

import numpy as np
import pytest
from names_answers import layers, models, spelling, steps

from labkit import exercises, reference
from labkit.engine.judge import assess
from labkit.engine.verdict import State

SEEDS = (2197, 1, 2)
ANSWERS = {
    "Tanh": (layers.TANH_RIGHT, layers.TANH_WRONG),
    "CrossEntropyLoss": (layers.LOSS_RIGHT, layers.LOSS_WRONG),
    "clip_by_value": (steps.CLIP_RIGHT, steps.CLIP_WRONG),
    "momentum_step": (steps.STEP_RIGHT, steps.STEP_WRONG),
    "RNNModel": (models.MODEL_RIGHT, models.MODEL_WRONG),
    "generate_name": (spelling.NAME_RIGHT, spelling.NAME_WRONG),
}
RIGHT = [(name, answer) for name, (right, _) in ANSWERS.items() for answer in right]
WRONG = [(name, *wrong) for name, (_, all_wrong) in ANSWERS.items() for wrong in all_wrong]


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


def test_lab_has_its_exercises_in_order():
    assert [e.name for e in exercises.in_lab("07_names")] == list(ANSWERS)


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
