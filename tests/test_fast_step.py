"""The fast step is the same step: against the batch passes that learners write."""

import sys
import tracemalloc

import numpy as np
import pytest

from labkit.fast_step import FEW_WORDS, FastStep
from labkit.reference import backward_batch, clip_gradient_norm, forward_batch, update_parameters
from labkit.training import Adam

SIZES = [(1, 1, 1, 2), (1, 10, 7, 4), (3, 5, 6, 9), (4, 1, 3, 5), (2, 6, 5, FEW_WORDS + 4)]


def draw(B, T, H, C, seed=0):
    rng = np.random.default_rng(seed)
    shapes = (H, C), (H, H), (C, H), (H, 1), (C, 1)
    params = tuple(rng.normal(scale=0.5, size=shape) for shape in shapes)
    inputs, targets = rng.integers(0, C, size=(2, B, T))
    if T > 2:
        inputs[:, 2] = inputs[:, 0]  # a word that occurs twice is added twice
    mask = np.arange(T) < rng.integers(1, T + 1, size=(B, 1))
    return params, inputs, targets, mask, rng.uniform(-0.8, 0.8, size=(B, H))


def slow(params, inputs, targets, mask, state):
    outputs, states = forward_batch(inputs, state, params)
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)
    return loss, grads, states[:, -1]


@pytest.mark.parametrize("sizes", SIZES)
@pytest.mark.parametrize("adam", [False, True])
def test_loss_and_gradients_are_those_of_the_batch_passes(sizes, adam):
    params, inputs, targets, mask, state = draw(*sizes)
    step = FastStep(params, adam=adam)
    for given in (mask, None):
        counted = np.ones_like(mask) if given is None else mask
        loss, grads, last = slow(params, inputs, targets, counted, state)
        found = step.loss_and_gradients(inputs, targets, mask=given, state=state)
        assert found == pytest.approx(loss, rel=1e-12)
        assert step.loss(inputs, targets, mask=given, state=state) == pytest.approx(loss, rel=1e-12)
        np.testing.assert_allclose(step.state, last, rtol=0, atol=1e-13)
        for ours, theirs in zip(step.grads, grads, strict=True):
            np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-12 * np.abs(theirs).max())


@pytest.mark.parametrize("sizes", SIZES)
@pytest.mark.parametrize("max_norm", [None, 1e-2, 1e6])
def test_ten_steps_are_ten_steps_of_sgd(sizes, max_norm):
    params, inputs, targets, mask, state = draw(*sizes)
    step, weight = FastStep(params), 1 / sizes[0]
    for _ in range(10):
        step(inputs, targets, 0.1, max_norm, mask=mask, state=state, weight=weight)
        _, grads, _ = slow(params, inputs, targets, mask, state)
        grads = [weight * grad for grad in grads]
        norm = np.sqrt(sum(np.sum(grad**2) for grad in grads))
        assert step.norm == pytest.approx(norm, rel=1e-9)
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, 0.1)
    for ours, theirs in zip(step.params, params, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-9)


@pytest.mark.parametrize("sizes", SIZES[2:])
def test_adam_is_the_adam_of_training(sizes):
    params, inputs, targets, mask, state = draw(*sizes)
    step, adam = FastStep(params, adam=True), Adam()
    for lr in (0.02, 0.01, 0.005):
        _, grads, _ = slow(params, inputs, targets, mask, state)
        step(inputs, targets, lr, mask=mask, state=state)
        params = adam.step(params, grads, lr)
    for ours, theirs in zip(step.params, params, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-7)


def test_params_that_were_given_stay_as_they_were_and_float32_stays_float32():
    params, inputs, targets, mask, state = draw(3, 5, 6, 9)
    kept = [param.copy() for param in params]
    step = FastStep(params, dtype=np.float32)
    step(inputs, targets, 0.1, 1.0, mask=mask, state=state)
    for param, before in zip(params, kept, strict=True):
        assert np.array_equal(param, before)
    assert {a.dtype for a in (*step.params, *step.grads, step.state)} == {np.dtype(np.float32)}
    loss, _, _ = slow(params, inputs, targets, mask, state)
    fresh = FastStep(params, dtype=np.float32)
    assert fresh.loss(inputs, targets, mask=mask, state=state) == pytest.approx(loss, rel=1e-5)


def test_batches_of_different_sizes_do_not_disturb_each_other():
    params, inputs, targets, _, _ = draw(3, 6, 5, 9)
    step = FastStep(params)
    alone = FastStep(params).loss(inputs, targets)
    step.loss_and_gradients(inputs[:, :4], targets[:, :4], state=np.ones((3, 5)))
    step.loss_and_gradients(inputs, targets)
    assert step.loss(inputs[:2], targets[:2]) < alone
    assert step.loss(inputs, targets) == alone


def test_logits_of_a_thousand_do_no_harm():
    params, inputs, targets, _, _ = draw(3, 6, 5, 9)
    U, V, W, b_hidden, b_out = params
    step = FastStep((U, V, 1000 * W, b_hidden, b_out))
    with np.errstate(all="raise", under="ignore"):
        assert np.isfinite(step.loss_and_gradients(inputs, targets))
    assert all(np.isfinite(grad).all() for grad in step.grads)


def counted(B, T, H, C):
    """(calls of functions, bytes at the peak) of one step, once its buffers are there."""
    params, inputs, targets, mask, state = draw(B, T, H, C)
    step, calls = FastStep(params), 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    def once():
        step(inputs, targets, 0.1, 1.0, mask=mask, state=state)

    once()
    sys.setprofile(count)
    try:
        once()
    finally:
        sys.setprofile(None)
    tracemalloc.start()
    try:
        once()  # what is allocated once and kept
        tracemalloc.reset_peak()
        before, _ = tracemalloc.get_traced_memory()
        once()
        return calls, tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


# What makes it fast, counted: benchmarks/one_step.py has the seconds.
# Where words are many, the rows of those that occur are allocated; the labs' passes take 2.7 arrays
# (B, H) a time step at the first of these sizes.
@pytest.mark.parametrize(("B", "H", "C", "arrays"), [(32, 50, 4, 0.25), (1, 100, FEW_WORDS + 4, 2)])
def test_a_time_step_costs_a_handful_of_calls_and_hardly_an_array(B, H, C, arrays):
    (calls, peak), (more_calls, more_peak) = (counted(B, T, H, C) for T in (20, 60))
    assert (more_calls - calls) / 40 <= 4
    assert more_calls < 400
    assert more_peak - peak < 40 * B * H * 8 * arrays


def test_words_that_do_not_occur_cost_no_memory():
    B, T, H, C = 1, 45, 100, 8000
    _, peak = counted(B, T, H, C)
    assert peak < C * H * 8 / 20
