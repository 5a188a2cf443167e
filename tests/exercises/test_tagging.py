"""Lab 10: answers written by hand, and what else must hold in the lab."""

import warnings

import numpy as np
import pytest
from by_hand import Answers
from tagging_answers import baseline, handles, modules, passes

from labkit import reference
from labkit.exercises.tagging._common import PARAM_NAMES, random_params
from labkit.numerics import relative_error

ANSWERS = Answers(
    "10_tagging",
    {
        "most_frequent_tag": (baseline.TAGS_RIGHT, baseline.TAGS_WRONG),
        "sigmoid": (baseline.SIGMOID_RIGHT, baseline.SIGMOID_WRONG),
        "tagger_states": (passes.STATES_RIGHT, passes.STATES_WRONG),
        "log_forward": (passes.LOG_RIGHT, passes.LOG_WRONG),
        "backpropagation": (passes.PASS_RIGHT, passes.PASS_WRONG),
        "get_parameter": (handles.GET_RIGHT, handles.GET_WRONG),
        "set_parameter": (handles.SET_RIGHT, handles.SET_WRONG),
        "TorchTagger": (modules.RIGHT, modules.WRONG),
    },
)
test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()


@pytest.fixture
def sentence():
    rng = np.random.default_rng(4)
    return (
        np.array([2, 0, 2, 5, 2, 1]),
        np.array([1, 0, 4, 3, 1, 1]),
        random_params(rng, 7, 3, 4, 5),
    )


def loss_of(words, tags, params):
    return -reference.log_forward(words, params)[np.arange(len(words)), tags].sum()


def test_log_probabilities_are_those_of_a_distribution(sentence):
    words, _, params = sentence
    log_probs = reference.log_forward(words, params)
    assert log_probs.shape == (6, 5)
    np.testing.assert_allclose(np.exp(log_probs).sum(axis=1), 1.0)


def test_gradients_hold_against_finite_differences(sentence):
    words, tags, params = sentence
    loss, grads = reference.backpropagation(words, tags, params)
    assert loss == pytest.approx(loss_of(words, tags, params))
    for grad, param in zip(grads, params, strict=True):
        measured = reference.numerical_gradient(lambda: loss_of(words, tags, params), param)
        assert relative_error(grad, measured) < 1e-7


@pytest.mark.parametrize("seed", range(5))
def test_gradients_equal_those_of_torch_to_1e_10(seed):
    import torch

    rng = np.random.default_rng(seed)
    params = random_params(rng, 7, 3, 4, 5)
    words, tags = rng.integers(7, size=12), rng.integers(5, size=12)
    loss, grads = reference.backpropagation(words, tags, params)
    model = reference.TorchTagger(params)
    theirs = -model.log_forward(torch.tensor(words))[range(12), tags].sum()
    theirs.backward()
    assert loss == pytest.approx(theirs.item(), rel=1e-12)
    for name, grad in zip(PARAM_NAMES, grads, strict=True):
        assert relative_error(grad, getattr(model, name).grad.numpy()) < 1e-10


def test_nothing_overflows(sentence):
    words, tags, params = sentence
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loud = reference.set_parameter(params, 5, 2, 0, 1000.0)
        loss, grads = reference.backpropagation(words, tags, loud)
    assert np.isfinite(loss) and loss > 5000
    assert all(np.isfinite(g).all() for g in grads)


def test_handles_agree(sentence):
    params = sentence[2]
    before = [p.copy() for p in params]
    changed = reference.set_parameter(params, 3, 4, 2, 9.5)
    assert reference.get_parameter(changed, 3, 4, 2) == 9.5
    assert all(np.array_equal(p, q) for p, q in zip(params, before, strict=True))
    assert sum(int(np.sum(p != q)) for p, q in zip(params, changed, strict=True)) == 1
