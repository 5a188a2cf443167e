"""labkit.training: batches, Adam, decay, and what training reaches."""

import numpy as np
import pytest
from dealt import LONG

from labkit import training
from labkit.data import anbn, anbn_floor, anbn_string
from labkit.reference import backward_batch, forward_batch, generate, init_rnn

WORD_TO_IDX = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}
IDX_TO_WORD = dict(enumerate(WORD_TO_IDX))
NINE = training.index_batch([anbn_string(n) for n in range(1, 10)], WORD_TO_IDX)


def draw_batch(rng):
    return training.index_batch(anbn(32, rng=rng), WORD_TO_IDX)


def run(seed, **options):
    rng = np.random.default_rng(seed)
    params = init_rnn(50, 4, rng)
    return training.train_minibatches(
        params, draw_batch, forward_batch, backward_batch, rng, floor=anbn_floor(), **options
    )


def expected_loss(params):
    return training.batch_loss(params, NINE, forward_batch, backward_batch)[0]


@pytest.mark.parametrize("seed", range(10 if LONG else 3))
def test_every_seed_reaches_the_floor_with_every_known_position_right(seed):
    params, _ = run(seed)
    assert 1.0 <= expected_loss(params) / anbn_floor() <= 1.005
    for n in range(1, 10):
        words = generate(["a"] * n + ["b"], params, WORD_TO_IDX, IDX_TO_WORD)
        assert words == ["b"] * (n - 1) + ["EOS"]


def test_same_seed_same_run_and_arguments_stay():
    params = init_rnn(6, 4, np.random.default_rng(3))
    kept = [p.copy() for p in params]
    runs = [
        training.train_minibatches(
            params, draw_batch, forward_batch, backward_batch, np.random.default_rng(4), steps=5
        )
        for _ in range(2)
    ]
    for one, two in zip(runs[0][0], runs[1][0], strict=True):
        assert np.array_equal(one, two)
    assert np.array_equal(runs[0][1].losses, runs[1][1].losses)
    assert all(np.array_equal(p, k) for p, k in zip(params, kept, strict=True))


def test_history_holds_losses_before_each_step_and_the_rates():
    _, history = run(0, steps=20)
    rng = np.random.default_rng(0)
    first = init_rnn(50, 4, rng)
    before = training.batch_loss(first, draw_batch(rng), forward_batch, backward_batch)[0]
    assert history.losses[0] == pytest.approx(before)
    assert history.floor == anbn_floor()
    assert history.rates[0] == 1e-2
    assert (np.diff(history.rates) < 0).all() and history.rates[-1] > 0


def test_a_loss_without_a_way_back_is_that_of_the_batch_padding_left_out():
    params = init_rnn(50, 4, np.random.default_rng(0))
    assert not NINE[2].all()  # or there is no padding to leave out
    ours = training.mean_loss(params, NINE, forward_batch)
    assert ours == pytest.approx(
        training.batch_loss(params, NINE, forward_batch, backward_batch)[0], rel=1e-12
    )


def test_adam_first_step_has_the_size_of_the_rate_and_the_sign_of_the_gradient():
    params, grads = (np.zeros((2, 2)),), (np.array([[3.0, -0.01], [500.0, -7.0]]),)
    moved = training.Adam().step(params, grads, 0.1)
    np.testing.assert_allclose(moved[0], -0.1 * np.sign(grads[0]), rtol=1e-5)
    assert not params[0].any()


def test_adam_follows_the_published_algorithm():
    rng = np.random.default_rng(0)
    adam, p, m, s = training.Adam(), rng.normal(size=3), 0, 0
    ours = (p.copy(),)
    for t in range(1, 6):
        g = rng.normal(size=3)
        m, s = 0.9 * m + 0.1 * g, 0.99 * s + 0.01 * g * g
        p = p - 0.01 * (m / (1 - 0.9**t)) / (np.sqrt(s / (1 - 0.99**t)) + 1e-8)
        ours = adam.step(ours, (g,), 0.01)
    np.testing.assert_allclose(ours[0], p, rtol=1e-12)


def test_index_batch_pads_and_masks():
    inputs, targets, mask = training.index_batch([["a", "b", "EOS"], ["b", "zzz"]], WORD_TO_IDX)
    assert inputs.tolist() == [[0, 1], [1, 0]]
    assert targets.tolist() == [[1, 2], [3, 0]]
    assert mask.tolist() == [[True, True], [True, False]]
    training.index_batch([["a", "b"]], {"a": 0, "b": 1})


@pytest.mark.parametrize("sequences", [[], [["a"]], [["a", "b"], []]])
def test_index_batch_refuses_what_predicts_nothing(sequences):
    with pytest.raises(ValueError, match="two or more words"):
        training.index_batch(sequences, WORD_TO_IDX)


def test_bad_arguments_are_refused():
    with pytest.raises(ValueError, match="steps must be 1 or more"):
        run(0, steps=0)
    with pytest.raises(TypeError, match="rng must be"):
        training.train_minibatches((), draw_batch, forward_batch, backward_batch, 7)


def test_divergence_is_said_with_its_step():
    def broken(*args):
        loss, grads = backward_batch(*args)
        return np.nan, grads

    rng = np.random.default_rng(0)
    with pytest.raises(FloatingPointError, match="step 0"):
        training.train_minibatches(
            init_rnn(3, 4, rng), draw_batch, forward_batch, broken, rng, steps=2
        )


def test_clipping_limits_the_joint_norm_and_keeps_small_gradients():
    grads = (np.full((2, 2), 3.0), np.full((1, 5), -4.0))
    clipped = training.clipped(grads, 1.0)
    assert np.sqrt(sum(np.sum(g**2) for g in clipped)) == pytest.approx(1.0)
    assert training.clipped(grads, 100.0) is grads


@pytest.mark.parametrize("losses, patience, best, stop", [
    ([3.0], 1, 0, False),
    ([3, 2, 1], 1, 2, False),
    ([3, 1, 2], 1, 1, True),
    ([3, 1, 2], 2, 1, False),
    ([3, 1, 2, 1], 2, 1, True),  # as low again is no new lowest
    ([3, 1, 2, 0.5], 2, 3, False),
    (np.array([1.0, 2.0, 2.0]), 2, 0, True),
])  # fmt: skip
def test_training_stops_when_held_out_losses_have_not_fallen_for_so_many_looks(
    losses, patience, best, stop
):
    assert training.stop_early(losses, patience) == (best, stop)


@pytest.mark.parametrize("losses, patience", [([], 1), ([1.0, np.nan], 1), ([1.0], 0)])
def test_there_is_nothing_to_choose_from_without_losses(losses, patience):
    with pytest.raises(ValueError, match="stop_early needs|patience must be 1"):
        training.stop_early(losses, patience)
