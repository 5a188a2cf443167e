"""Names as arrays, and the fast loop over batches of them."""

import numpy as np
import pytest

from labkit import reference, spelling
from labkit.data import made_up_names


def test_columns_begin_with_nothing_and_end_with_the_mark():
    inputs, targets = spelling.name_columns("ada")
    assert inputs.shape == targets.shape == (4, 27, 1)
    assert not inputs[0].any()
    assert targets[:, :, 0].argmax(axis=1).tolist() == [1, 4, 1, 0]
    np.testing.assert_array_equal(inputs[1:], targets[:-1])


def test_a_batch_holds_the_same_names():
    inputs, targets, mask = spelling.name_batch(["ada", "bo"])
    assert inputs.tolist() == [[0, 1, 4, 1], [0, 2, 15, 0]]
    assert targets.tolist() == [[1, 4, 1, 0], [2, 15, 0, 0]]
    assert mask.tolist() == [[True] * 4, [True, True, True, False]]


@pytest.mark.parametrize("name", ["Ada", "a.", "zoë"])
def test_another_letter_is_named(name):
    with pytest.raises(ValueError, match="not one of a to z"):
        spelling.name_columns(name)


def test_nats_are_those_of_the_class_that_reads_zeros_first():
    rng = np.random.default_rng(0)
    model = reference.RNNModel(27, 27, 9, rng)
    names, losses = made_up_names(7, rng), []
    for name in names:
        inputs, targets = spelling.name_columns(name)
        model.forward(inputs)
        losses.append(model.loss(targets))
    assert spelling.nats_a_name(model.params, names, 3) == pytest.approx(np.mean(losses), rel=1e-9)


def test_training_comes_near_the_floor_and_keeps_the_start_token_silent():
    rng = np.random.default_rng(3)
    train, held_out = made_up_names(8000, rng), made_up_names(500, rng)
    params, history = spelling.train_on_names(train, rng, steps=400)
    assert not params[0][:, 0].any()
    assert history.losses.shape == history.rates.shape == (400,)
    ratio = spelling.nats_a_name(params, held_out) / spelling.floor_of(held_out)
    assert 1.0 < ratio < 1.12


def test_fast_single_steps_are_those_of_the_class():
    names = made_up_names(5, np.random.default_rng(0))
    model = reference.RNNModel(27, 27, 9, np.random.default_rng(1))
    start = model.params
    velocity, limit = [np.zeros_like(p) for p in start], 0.3
    for number in range(1, 13):
        inputs, targets = spelling.name_columns(names[number % 5])
        model.forward(inputs)
        model.loss(targets)
        model.backward()
        assert max(abs(grad).max() for grad in model.grads) > limit  # or nothing is clipped
        grads = reference.clip_by_value(model.grads, limit)
        model.params, velocity = reference.momentum_step(model.params, grads, velocity, 0.01, 0.9)
        if number == 7:
            seventh = model.params
    kept = spelling.train_singly(names, start, (7, 12), lr=0.01, clip_value=limit)
    assert list(kept) == [7, 12]
    for ours, theirs in ((kept[7], seventh), (kept[12], model.params)):
        assert not ours[0][:, 0].any()  # the start token, which the class reads as zeros
        np.testing.assert_allclose(ours[0][:, 1:], theirs[0][:, 1:], rtol=0, atol=1e-12)
        for a, b in zip(ours[1:], theirs[1:], strict=True):
            np.testing.assert_allclose(a, b, rtol=0, atol=1e-12)


def test_whoever_looks_gets_parameters_that_stay_and_may_stop():
    names, kept = made_up_names(50, np.random.default_rng(0)), []

    def look(params):
        kept.append((params, spelling.nats_a_name(params, names)))
        return len(kept) == 3

    params, history = spelling.train_on_names(
        names, np.random.default_rng(1), hidden_dim=4, steps=100, look=look, every=10
    )
    assert len(kept) == 3 and history.losses.shape == history.rates.shape == (30,)
    assert all(spelling.nats_a_name(then, names) == nats for then, nats in kept)
    assert all(np.array_equal(a, b) for a, b in zip(params, kept[-1][0], strict=True))
    assert kept[0][1] != kept[1][1]


def test_training_is_fixed_by_its_generator():
    names = made_up_names(50, np.random.default_rng(0))
    once, again = (
        spelling.train_on_names(names, np.random.default_rng(5), hidden_dim=4, steps=3)[0]
        for _ in range(2)
    )
    assert all(np.array_equal(a, b) for a, b in zip(once, again, strict=True))
    with pytest.raises(TypeError, match="default_rng"):
        spelling.train_on_names(names, None)
