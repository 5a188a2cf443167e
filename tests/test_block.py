"""labkit.nets.block: its gradients against differences, its figures, and generating."""

import numpy as np
import pytest

from labkit import data, reference
from labkit.nets import block
from labkit.nets.generating import generate_block

PIECES = block.Pieces(*(getattr(reference, name) for name in block.Pieces._fields))


def made(size=6, vocab=4, seed=0):
    """Parameters in which no gain is 1 and no bias 0: those would hide a mistake."""
    rng = np.random.default_rng(seed)
    params = block.init_block(vocab, size, rng, inner=5)
    return {name: p + rng.normal(scale=0.2, size=p.shape) for name, p in params.items()}


def batch(rows=3, steps=5, vocab=4, seed=1):
    rng = np.random.default_rng(seed)
    inputs, targets = rng.integers(vocab, size=(2, rows, steps))
    mask = np.arange(steps) < np.array([5, 3, 1])[:rows, None]
    return inputs, targets, mask


@pytest.mark.parametrize("heads", [1, 2, 3])
def test_every_gradient_is_that_of_the_loss(heads):
    params, given = made(), batch()
    _, grads = block.loss_and_gradients(params, given, PIECES, heads)
    assert grads.keys() == params.keys()
    rng = np.random.default_rng(2)
    for name, grad in grads.items():
        way = rng.normal(size=grad.shape)
        ends = [
            block.loss_and_gradients(params | {name: params[name] + h * way}, given, PIECES, heads)[
                0
            ]
            for h in (1e-6, -1e-6)
        ]
        slope = (ends[0] - ends[1]) / 2e-6
        assert np.vdot(grad, way) == pytest.approx(slope, rel=1e-6, abs=1e-8), name


def test_the_gradient_at_the_vectors_adds_up_to_that_of_the_embedding():
    params, (inputs, targets, mask) = made(), batch()
    logits, kept = block.forward(params, inputs, PIECES, 2)
    grads, d_x = block.backward(params, block.cross_entropy(logits, targets, mask)[1], kept, PIECES)
    for token in range(4):
        np.testing.assert_allclose(d_x[inputs == token].sum(axis=0), grads["E"][token], atol=1e-12)


def test_nobody_looks_ahead_and_masked_steps_cost_nothing():
    params, (inputs, targets, mask) = made(), batch()
    logits, kept = block.forward(params, inputs, PIECES, 3)
    changed = np.where(np.arange(5) > 2, (inputs + 1) % 4, inputs)
    np.testing.assert_array_equal(
        block.forward(params, changed, PIECES, 3)[0][:, :3], logits[:, :3]
    )
    assert kept["weights"].shape == (3, 3, 5, 5)
    loss, d_logits = block.cross_entropy(logits, targets, mask)
    other = np.where(mask, targets, 0)
    assert block.cross_entropy(logits, other, mask)[0] == loss
    assert not d_logits[~mask].any()
    assert block.cross_entropy(np.array([[[0.0, 1000]]]), np.array([[0]]))[0] == 1000


@pytest.mark.parametrize("prompt", [[2], [0, 3, 1, 1, 2]])
@pytest.mark.parametrize("heads", [1, 2])
def test_the_cache_changes_the_work_and_not_the_tokens(prompt, heads):
    for seed in range(5):
        params = made(seed=seed)
        quick, rows = generate_block(params, prompt, 12, PIECES, heads)
        slow, more = generate_block(params, prompt, 12, PIECES, heads, cache=False)
        np.testing.assert_array_equal(quick, slow)
        assert rows == len(prompt) + 11
        assert more == sum(range(len(prompt), len(prompt) + 12))


def test_training_reaches_the_floor_and_leaves_its_arguments():
    rng = np.random.default_rng(0)
    params = block.init_block(3, 16, rng)
    kept = {name: p.copy() for name, p in params.items()}

    def draw(rng):
        words, _ = data.hmm_sequences(32, 8, rng=rng)
        return words[:, :-1], words[:, 1:], None

    trained, history = block.train_block(
        params, draw, PIECES, rng, heads=2, steps=150, lr=2e-2, floor=data.hmm_floor(8)
    )
    words, _ = data.hmm_sequences(2000, 8, rng=np.random.default_rng(1))
    logits, _ = block.forward(trained, words[:, :-1], PIECES, 2)
    loss = block.cross_entropy(logits, words[:, 1:])[0] / 2000
    best = data.hmm_nll(words)[:, 1:].sum(axis=1).mean()
    assert best < loss < 1.03 * best
    assert history.losses.shape == (150,) and history.floor == data.hmm_floor(8)
    for name, p in params.items():
        np.testing.assert_array_equal(p, kept[name])


def test_a_loss_that_is_no_number_is_said():
    rng = np.random.default_rng(0)
    params = block.init_block(4, 4, rng)
    params["W_out"][:] = np.nan
    with pytest.raises(FloatingPointError, match="step 0"):
        block.train_block(params, lambda rng: batch(), PIECES, rng, steps=2)
    with pytest.raises(TypeError):
        block.init_block(4, 4, 0)
