"""Beliefs, predictions and floors of hidden Markov models, against brute force over all walks."""

import itertools
import math

import numpy as np
import pytest

from labkit.data import (
    hmm_entropy_rate,
    hmm_floor,
    hmm_model,
    hmm_nll,
    hmm_posterior,
    hmm_sequences,
    hmm_step_floor,
)


def uneven(seed=0, states=2, words=3):
    rng = np.random.default_rng(seed)
    draw = rng.dirichlet
    return draw([1.0] * states), draw([1.0] * states, states), draw([1.0] * words, states)


def with_zeros():
    """A cycle of three states that must move on; two of them write the same word."""
    step = np.roll(np.eye(3), 1, axis=1)
    return np.array([0.5, 0.5, 0]), step, np.array([[1.0, 0], [1, 0], [0.25, 0.75]])


MODELS = {
    "default": hmm_model(),
    "uneven": uneven(),
    "more states": uneven(1, 4, 2),
    "zeros": with_zeros(),
}


@pytest.fixture(params=MODELS)
def model(request):
    return MODELS[request.param]


def joint(model, words):
    """P(words and last state) for each last state, by adding up all walks."""
    start, step, emit = model
    total = np.zeros(len(start))
    for walk in itertools.product(range(len(start)), repeat=len(words)):
        p = start[walk[0]] * math.prod(step[a, b] for a, b in itertools.pairwise(walk))
        total[walk[-1]] += p * math.prod(emit[s, w] for s, w in zip(walk, words, strict=True))
    return total


def everything(model, length):
    chances = {
        words: joint(model, words).sum()
        for words in itertools.product(range(model[2].shape[1]), repeat=length)
    }
    return {words: p for words, p in chances.items() if p > 0}


def test_beliefs_predictions_and_nats_are_those_of_all_walks(model):
    for words in everything(model, 4):
        beliefs, predictions = hmm_posterior(np.array(words), model)
        nats = hmm_nll(np.array(words), model)
        before = 1.0
        for t in range(4):
            here = joint(model, words[: t + 1])
            np.testing.assert_allclose(beliefs[t], here / here.sum(), atol=1e-12)
            following = [joint(model, (*words[: t + 1], w)).sum() for w in range(model[2].shape[1])]
            np.testing.assert_allclose(predictions[t], following / here.sum(), atol=1e-12)
            assert nats[t] == pytest.approx(math.log(before / here.sum()), abs=1e-12)
            before = here.sum()


def test_the_floor_is_the_entropy_of_all_sequences(model):
    chances, firsts = everything(model, 5), everything(model, 1)
    whole, first = (-sum(p * math.log(p) for p in c.values()) for c in (chances, firsts))
    assert hmm_floor(5, model) == pytest.approx(whole - first, abs=1e-12)
    assert hmm_step_floor(5, model).shape == (4,)
    assert hmm_floor(1, model) == 0


def test_a_long_sample_meets_the_floor(model):
    words, states = hmm_sequences(20_000, 6, model, rng=np.random.default_rng(0))
    paid = hmm_nll(words, model)
    near = 5 * paid.std(axis=0)[1:] / math.sqrt(len(paid)) + 1e-12
    assert np.all(np.abs(paid.mean(axis=0)[1:] - hmm_step_floor(6, model)) <= near)
    # And the words and states are those of the model: counted.
    beliefs, _ = hmm_posterior(words, model)
    share = np.mean(states[:, -1, None] == np.arange(len(model[0])), axis=0)
    np.testing.assert_allclose(share, beliefs[:, -1].mean(axis=0), atol=0.02)


def test_states_are_as_likely_as_the_posterior_says():
    words, states = hmm_sequences(20_000, 8, rng=np.random.default_rng(1))
    beliefs, _ = hmm_posterior(words)
    chance = np.take_along_axis(beliefs, states[..., None], axis=-1).mean()
    assert chance == pytest.approx((beliefs**2).sum(axis=-1).mean(), abs=0.005)


def test_one_long_sequence_costs_the_entropy_rate_a_word():
    words, _ = hmm_sequences(1, 100_000, rng=np.random.default_rng(2))
    nats = hmm_nll(words)
    lower, upper = hmm_entropy_rate()
    near = 5 * nats.std() / math.sqrt(nats.size)
    assert 0 < upper - lower < 1e-3
    assert lower - near < nats.mean() < upper + near
    assert np.isfinite(nats).all()
    wide = hmm_entropy_rate(length=4)
    assert wide[0] < lower <= upper < wide[1]


def test_a_draw_is_fixed_by_rng_and_by_nothing_else():
    first, second = (hmm_sequences(4, 7, rng=np.random.default_rng(3)) for _ in range(2))
    for a, b in zip(first, second, strict=True):
        assert a.shape == (4, 7) and np.array_equal(a, b)
    assert hmm_sequences(0, 3, rng=np.random.default_rng(0))[0].shape == (0, 3)


def test_what_is_no_model_or_cannot_occur_is_refused():
    rng = np.random.default_rng(0)
    with pytest.raises(TypeError):
        hmm_sequences(2, 3)
    with pytest.raises(ValueError, match="sum to 1"):
        hmm_sequences(2, 3, (np.ones(2), np.eye(2), np.eye(2)), rng=rng)
    with pytest.raises(ValueError, match="no model"):
        hmm_posterior(np.zeros(3, int), (np.ones(1), np.eye(2), np.eye(2)))
    with pytest.raises(ValueError, match="never writes"):
        hmm_posterior(np.array([1, 1]), with_zeros())
    with pytest.raises(ValueError, match="2,000,000"):
        hmm_floor(20)
    with pytest.raises(ValueError, match="entropy rate"):
        hmm_entropy_rate(with_zeros())
    with pytest.raises(ValueError, match="probabilities"):
        hmm_model(1.2)
