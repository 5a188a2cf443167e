"""Stacks of networks against the labs' own functions and against autograd; recall and counting."""

import math

import numpy as np
import pytest

from labkit import data, reference
from labkit.nets import cells, remembering

S, T, B, C, H = 3, 5, 4, 6, 7


def example(kind, seed=0):
    """A stack with no zero among its parameters, and a batch with padding."""
    rng = np.random.default_rng(seed)
    stack = cells.new_stack(kind, H, C, range(S))
    params = tuple(p + 0.3 * rng.normal(size=p.shape) for p in stack.params)
    inputs, targets = rng.integers(C, size=(2, S, T, B))
    mask = np.arange(T)[None, :, None] < rng.integers(1, T + 1, size=(S, 1, B))
    return cells.Stack(kind, params), inputs, targets, mask


def one(stack, k):
    """Network k in the labs' shapes."""
    W_x, W_h, b, W, b_out, *b_h = (p[k] for p in stack.params)
    return W_x.T, W_h.T, b.T, W.T, b_out.T, *(p.T for p in b_h)


@pytest.mark.parametrize("kind", ["plain", "LSTM"])
def test_each_network_of_a_stack_is_the_labs_own(kind):
    stack, inputs, targets, mask = example(kind)
    losses, grads = cells.loss_and_gradients(stack, inputs, targets, mask)
    for k in range(S):
        W_x, W_h, b, W, b_out = one(stack, k)
        rows = inputs[k].T, targets[k].T, mask[k].T
        zeros = np.zeros((B, H))
        if kind == "LSTM":
            params = W_x, W_h, b, W, b_out
            made = reference.lstm_forward(rows[0], (zeros, zeros), params)
            loss, wanted = reference.lstm_backward(rows[0], *made, *rows[1:], params)
        else:
            params = W_x, W_h, W, b, b_out
            made = reference.forward_batch(rows[0], zeros, params)
            loss, wanted = reference.backward_batch(rows[0], *made, *rows[1:], params)
            wanted = [wanted[n] for n in (0, 1, 3, 2, 4)]
        assert losses[k] == pytest.approx(loss, rel=1e-12)
        for ours, theirs in zip((g[k].T for g in grads), wanted, strict=True):
            np.testing.assert_allclose(ours, theirs, atol=1e-12)


def test_a_gru_of_a_stack_is_torchs():
    torch = pytest.importorskip("torch")
    stack, inputs, targets, mask = example("GRU")
    losses, grads = cells.loss_and_gradients(stack, inputs, targets, mask)
    for k in range(S):
        W_x, W_h, b_x, W, b_out, b_h = (torch.tensor(p, requires_grad=True) for p in one(stack, k))
        gru = torch.nn.GRU(C, H, batch_first=True, dtype=torch.float64)
        weights = {"weight_ih_l0": W_x, "weight_hh_l0": W_h, "bias_ih_l0": b_x[:, 0]}
        weights["bias_hh_l0"] = b_h[:, 0]
        x = torch.eye(C, dtype=torch.float64)[inputs[k].T]
        states, _ = torch.func.functional_call(gru, weights, (x,))
        logs = (states @ W.T + b_out[:, 0]).log_softmax(-1)
        picked = logs.gather(-1, torch.tensor(targets[k].T)[..., None])[..., 0]
        loss = -(picked * torch.tensor(mask[k].T)).sum()
        loss.backward()
        assert losses[k] == pytest.approx(loss.item(), rel=1e-12)
        leaves = W_x, W_h, b_x, W, b_out, b_h
        for ours, theirs in zip((g[k].T for g in grads), leaves, strict=True):
            np.testing.assert_allclose(ours, theirs.grad.numpy(), atol=1e-12)


@pytest.mark.parametrize("kind", cells.BLOCKS)
def test_gradients_at_the_inputs_are_slopes(kind):
    """Moving one entry of W_x moves the sum where its token is read: the gradient at x says so."""
    stack, inputs, targets, mask = example(kind)
    inputs[:] = np.arange(T)[None, :, None]  # token t is read at step t alone, by every row
    _, grads = cells.loss_and_gradients(stack, inputs, targets, mask)
    d_inputs = remembering.input_gradients(stack, inputs, targets, mask)
    # sum over the entries of column t of W_x times their gradients, once by W_x, once by x
    by_weights = (stack.params[0] * grads[0]).sum(axis=-1)[:, :T]
    by_inputs = np.stack([d_inputs[:, t, :, t].sum(axis=-1) for t in range(T)], axis=1)
    np.testing.assert_allclose(by_inputs, by_weights, atol=1e-12)


def test_gradients_are_ordered_from_the_nearest_input():
    d_inputs = np.zeros((2, 4, 3, 5))
    d_inputs[:, 3], d_inputs[1, 0] = 1.0, 2.0
    norms = remembering.gradient_by_distance(d_inputs)
    np.testing.assert_allclose(norms[0], [math.sqrt(5), 0, 0, 0])
    np.testing.assert_allclose(norms[1], [math.sqrt(5), 0, 0, 2 * math.sqrt(5)])


def test_batches_of_recall_are_what_the_generator_draws():
    words = data.recall_words()
    inputs, targets, mask = remembering.recall_batch(2, 50, 4, np.random.default_rng(0))
    for s in range(2):
        for row in range(50):
            tokens = [*inputs[s, :, row], targets[s, -1, row]]
            steps = data.recall_step_floor([words[i] for i in tokens], 4)
            assert steps.sum() == pytest.approx(4 * math.log(4))
            assert mask[s, :, row].tolist() == [False] * 5 + [True, False]
            assert targets[s, 5, row] == inputs[s, 0, row]
    assert len({*inputs[:, 0].ravel()}) == 8


def test_an_untrained_network_pays_about_ln_8_and_a_trained_one_nothing():
    rng = np.random.default_rng(0)
    untrained = cells.new_stack("plain", 12, 14, [0])
    assert 1.5 < remembering.answer_loss(untrained, 2, rng)[0] < 4
    stack, losses = remembering.train_recall("plain", 2, [0], hidden_size=12, steps=250)
    assert losses.shape == (250, 1) and losses[0, 0] > 1.5
    assert remembering.answer_loss(stack, 2, rng)[0] < 0.1


def test_counting_strings_and_what_is_exact():
    inputs, targets, mask = remembering.anbn_batch(2, 30, 4, np.random.default_rng(0))
    for s in range(2):
        for row in range(30):
            n = int((inputs[s, mask[s, :, row], row] == 0).sum())
            length = int(mask[s, :, row].sum())
            assert length == 2 * n
            assert targets[s, :length, row].tolist() == [0] * (n - 1) + [1] * n + [2]
    stack = counter()
    assert remembering.longest_exact(stack, 60).tolist() == [60]
    broken = cells.Stack("LSTM", (*stack.params[:4], stack.params[4] + [0, 0, 2.0]))
    assert remembering.longest_exact(broken, 60)[0] < 60


def counter():
    """One LSTM that counts: gates wide open, a step of 0.01 up at an a, down at a b."""
    W_x, W_h = np.zeros((1, 3, 4)), np.zeros((1, 1, 4))
    W_x[0, :, 2] = np.arctanh([0.01, -0.01, 0.0])
    b = np.array([[[40.0, 40.0, 0.0, 40.0]]])
    W = np.array([[[0.0, 0.0, -400.0]]])
    return cells.Stack("LSTM", (W_x, W_h, b, W, np.array([[[-50.0, 0.0, 2.0]]])))
