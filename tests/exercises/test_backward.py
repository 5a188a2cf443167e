"""Lab 04: answers written by hand, and what else must hold in the lab."""

import numpy as np
import pytest
from backward_answers import (  # noqa: F401 (they fill the table)
    differences,
    edits,
    passes,
    scalars,
    steps,
)
from backward_answers.table import ANSWERS

from labkit import data, plots, reference

test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()


@pytest.fixture
def network():
    """What the notebook takes apart: a net with a start state, and one sequence through it."""
    rng = np.random.default_rng(0)
    U, V, W, _, _ = reference.init_rnn(5, 3, rng)
    params = U, V, W, 0.5 * rng.normal(size=(5, 1)), 0.5 * rng.normal(size=(3, 1))
    vocabulary = {word: i for i, word in enumerate(data.ANBN_WORDS)}
    inputs, targets = data.one_hot_pairs([data.anbn_string(3)], vocabulary)[0]
    return params, 0.5 * rng.normal(size=(5, 1)), inputs, targets


def _loss_of(network, params):
    _, start, inputs, targets = network
    return reference.cross_entropy(reference.forward_pass(inputs, start, params)[0], targets)


def _gradients_of(network):
    params, start, inputs, targets = network
    forward = reference.forward_pass(inputs, start, params)
    return reference.backward_pass(inputs, *forward, targets, params)[1]


def test_analytic_and_numerical_gradients_agree(network):
    params = network[0]
    measured = [reference.numerical_gradient(lambda: _loss_of(network, params), p) for p in params]
    picture = plots.gradient_agreement(_gradients_of(network), measured)
    assert len(picture.data["relative_errors"]) == 5
    assert max(picture.data["relative_errors"].values()) < 1e-6


def test_the_tangent_touches_the_curve(network):
    U, V, *others = network[0]

    def loss_at(weight):
        changed = V.copy()
        changed[0, 1] = weight
        return _loss_of(network, (U, changed, *others))

    picture = plots.tangent(loss_at, V[0, 1], _gradients_of(network)[1][0, 1])
    assert picture.data["relative_error"] < 1e-6
    near = np.abs(picture.data["weights"] - V[0, 1]) < 0.05
    gap = picture.data["losses"] - picture.data["line"]
    assert near.sum() >= 3 and np.max(np.abs(gap[near])) < 0.01


def test_a_clipped_gradient_keeps_its_direction():
    shown = plots.clipping((3.0, 1.0), 1.0).data
    grads = [np.array([[3.0]]), np.array([[1.0]]), *(np.zeros((1, 1)) for _ in range(3))]
    ours = np.concatenate(reference.clip_gradient_norm(grads, 1.0)).ravel()
    np.testing.assert_allclose(ours[:2], shown["by_norm"])
