"""Lab 08: answers written by hand, and what else must hold in the lab."""

import numpy as np
import pytest
from by_hand import Answers
from language_model_answers import accepted, batches, sampling, texts

from labkit import exercises, reference
from labkit.engine.judge import assess
from labkit.engine.verdict import State

ANSWERS = Answers(
    "08_language_model",
    {
        "clean_text": (
            texts.CLEAN_RIGHT + accepted.CLEAN_RIGHT,
            texts.CLEAN_WRONG + accepted.CLEAN_WRONG,
        ),
        "random_batches": (
            sampling.RANDOM_RIGHT + accepted.RANDOM_RIGHT,
            sampling.RANDOM_WRONG + accepted.RANDOM_WRONG,
        ),
        "sequential_batches": (
            sampling.SEQUENTIAL_RIGHT + accepted.SEQUENTIAL_RIGHT,
            sampling.SEQUENTIAL_WRONG + accepted.SEQUENTIAL_WRONG,
        ),
        "rnn_minibatch": (
            batches.RIGHT + accepted.MINIBATCH_RIGHT,
            batches.WRONG + accepted.MINIBATCH_WRONG,
        ),
        "perplexity": (
            texts.PERPLEXITY_RIGHT + accepted.PERPLEXITY_RIGHT,
            texts.PERPLEXITY_WRONG + accepted.PERPLEXITY_WRONG,
        ),
        "predict": (texts.PREDICT_RIGHT, texts.PREDICT_WRONG + accepted.PREDICT_WRONG),
    },
)
test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()


@pytest.mark.parametrize("name", ["random_batches", "sequential_batches"])
def test_each_sampling_fails_as_the_other(name):
    (other,) = {"random_batches", "sequential_batches"} - {name}
    verdict = assess(exercises.load(name), exercises.load(other).answer)
    assert verdict.state is not State.PASSED


def test_a_state_that_is_carried_makes_two_batches_one():
    """Losses of two windows add up to the loss of one of twice the width; gradients do not."""
    rng = np.random.default_rng(0)
    params = reference.init_rnn(6, 5, rng)
    inputs, targets = rng.integers(0, 5, (2, 3, 8))
    state = rng.uniform(-1, 1, (3, 6))
    whole = reference.rnn_minibatch(inputs, targets, state, params)
    first = reference.rnn_minibatch(inputs[:, :4], targets[:, :4], state, params)
    second = reference.rnn_minibatch(inputs[:, 4:], targets[:, 4:], first[2], params)
    assert first[0] + second[0] == pytest.approx(whole[0], rel=1e-12)
    np.testing.assert_allclose(second[2], whole[2], rtol=1e-12)
    d_W = first[1][2] + second[1][2]
    np.testing.assert_allclose(d_W, whole[1][2], atol=1e-12)  # W has no past
    assert np.abs(first[1][1] + second[1][1] - whole[1][1]).max() > 1e-3


def test_gradients_belong_to_the_loss_with_the_state_held_constant():
    rng = np.random.default_rng(1)
    params = [p + 0.1 * rng.normal(size=p.shape) for p in reference.init_rnn(4, 3, rng)]
    inputs, targets = rng.integers(0, 3, (2, 2, 5))
    state = rng.uniform(-1, 1, (2, 4))
    _, grads, _ = reference.rnn_minibatch(inputs, targets, state, params)
    for param, grad in zip(params, grads, strict=True):
        numeric = reference.numerical_gradient(
            lambda: reference.rnn_minibatch(inputs, targets, state, params)[0], param
        )
        np.testing.assert_allclose(grad, numeric, rtol=1e-6, atol=1e-8)
