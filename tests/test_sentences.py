"""labkit.sentences: truncated back-propagation for a batch against the exercise, word by word."""

from itertools import pairwise

import numpy as np
import pytest

from labkit.nets.fast_step import FastStep
from labkit.reference import RNNNumpy, bptt
from labkit.sentences import mean_loss, sentence_batch, train_sentences, truncated_gradients

LENGTHS = (7, 3, 1, 5)


@pytest.fixture
def drawn():
    rng = np.random.default_rng(0)
    model = RNNNumpy(11, 6, rng)
    model.params = tuple(p + 0.1 * rng.normal(size=p.shape) for p in model.params)
    X, y = ([rng.integers(11, size=length) for length in LENGTHS] for _ in range(2))
    return model, X, y


@pytest.mark.parametrize("truncate", [1, 2, 4, 7, 50])
def test_a_batch_has_the_gradients_of_its_sentences_truncated_alike(drawn, truncate):
    model, X, y = drawn
    loss, grads = truncated_gradients(model.params, *sentence_batch(X, y), truncate)
    one_by_one = [bptt(model, *pair, truncate=truncate) for pair in zip(X, y, strict=True)]
    for ours, theirs in zip(grads, zip(*one_by_one, strict=True), strict=True):
        np.testing.assert_allclose(ours, sum(theirs), rtol=0, atol=1e-12)
    assert loss == pytest.approx(mean_loss(model.params, X, y) * len(X))


def test_as_many_steps_as_words_is_full_back_propagation(drawn):
    model, X, y = drawn
    inputs, targets, mask = sentence_batch(X, y)
    step = FastStep(model.params)
    loss = step.loss_and_gradients(inputs, targets, mask=mask)
    ours, grads = truncated_gradients(model.params, inputs, targets, mask, 7)
    assert ours == pytest.approx(loss)
    assert all(np.allclose(a, b, atol=1e-12) for a, b in zip(grads, step.grads, strict=True))


def test_training_with_all_steps_back_is_training_with_as_many_as_there_are(drawn):
    model, X, y = drawn
    ends = [
        train_sentences(model.params, X, y, np.random.default_rng(1), steps=20, truncate=truncate)
        for truncate in (None, 7, 1)
    ]
    gaps = [max(np.abs(a - b).max() for a, b in zip(ends[0][0], end[0], strict=True))
            for end in ends[1:]]  # fmt: skip
    assert gaps[0] < 1e-8 < gaps[1]
    np.testing.assert_allclose(ends[0][1].losses, ends[1][1].losses)


def test_no_step_at_all_is_refused(drawn):
    model, X, y = drawn
    with pytest.raises(ValueError, match="truncate must be 1 or more, not 0"):
        truncated_gradients(model.params, *sentence_batch(X, y), 0)


@pytest.mark.parametrize("truncate", [None, 2])
def test_looks_come_before_between_and_after_and_keep_what_they_saw(drawn, truncate):
    model, X, y = drawn
    looks = []
    more = {"steps": 7, "truncate": truncate}
    last, _ = train_sentences(
        model.params, X, y, np.random.default_rng(1), look=looks.append, every=3, **more
    )
    unseen, _ = train_sentences(model.params, X, y, np.random.default_rng(1), **more)
    assert len(looks) == 4  # after 0, 3, 6 and all 7 steps
    assert all(np.array_equal(a, b) for a, b in zip(looks[0], model.params, strict=True))
    assert all(np.array_equal(a, b) for a, b in zip(last, unseen, strict=True))
    for now, then in pairwise(looks):
        assert not np.allclose(now[1], then[1], rtol=0, atol=1e-6)
    assert all(np.array_equal(a, b) for a, b in zip(looks[-1], last, strict=True))
