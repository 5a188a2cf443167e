"""rnn_minibatch: right in many styles, wrong in many ways."""

import numpy as np

from labkit.reference import (
    backward_batch,
    backward_pass,
    forward_batch,
    forward_pass,
    one_hot_encode_sequence,
)


def by_lab_05(inputs, targets, state, params):
    outputs, states = forward_batch(inputs, state, params)
    mask = np.ones(inputs.shape, dtype=bool)
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)
    return loss, grads, states[:, -1]


def row_by_row(inputs, targets, state, params):
    """Lab 04's passes, one row at a time, summed."""
    loss, total, last = 0.0, [np.zeros_like(p) for p in params], []
    for x, y, h in zip(inputs, targets, state, strict=True):
        x, y = (one_hot_encode_sequence(i, len(params[4])) for i in (x, y))
        outputs, states = forward_pass(x, h[:, None], params)
        one, grads = backward_pass(x, outputs, states, y, params)
        loss, total = loss + one, [a + b for a, b in zip(total, grads, strict=True)]
        last.append(states[-1][:, 0])
    return [loss, total, np.array(last)]


def with_one_hot(inputs, targets, state, params, eps=1e-12):
    """Time first, one-hot products, einsum; gradients of the biases by hand."""
    U, V, W, bh, bo = params
    X, Y = np.eye(len(W))[inputs.T], np.eye(len(W))[targets.T]
    hs = [state]
    for x in X:
        hs.append(np.tanh(x @ U.T + hs[-1] @ V.T + bh.T))
    H = np.array(hs)
    Z = H[1:] @ W.T + bo.T
    P = np.exp(Z - Z.max(-1, keepdims=True))
    P = P / P.sum(-1, keepdims=True)
    loss = -(Y * np.log(P + eps)).sum()
    D = P - Y
    A = np.zeros_like(H[1:])
    carry = 0
    for t in reversed(range(len(X))):
        A[t] = (D[t] @ W + carry) * (1 - H[t + 1] ** 2)
        carry = A[t] @ V
    grads = (
        np.einsum("tbh,tbc->hc", A, X),
        np.einsum("tbh,tbk->hk", A, H[:-1]),
        np.einsum("tbc,tbh->ch", D, H[1:]),
        np.einsum("tbh->h", A)[:, None],
        np.einsum("tbc->c", D)[:, None],
    )
    return np.float64(loss), grads, H[-1]


def log_softmax(inputs, targets, state, params):
    """The loss from log-probabilities, with no epsilon at all."""
    _, grads, last = with_one_hot(inputs, targets, state, params)
    _, states = forward_batch(inputs, state, params)
    logits = states[:, 1:] @ params[2].T + params[4][:, 0]
    top = logits.max(-1, keepdims=True)
    logs = logits - top - np.log(np.exp(logits - top).sum(-1, keepdims=True))
    return -np.take_along_axis(logs, targets[..., None], -1).sum(), grads, last


def recursive(inputs, targets, state, params):
    """One step, then the rest: the gradient comes back as the recursion unwinds."""
    U, V, W, bh, bo = params

    def go(t, h):
        if t == inputs.shape[1]:
            return 0.0, [np.zeros_like(p) for p in params], h, np.zeros_like(h)
        new = np.tanh(U.T[inputs[:, t]] + h @ V.T + bh[:, 0])
        z = new @ W.T + bo[:, 0]
        p = np.exp(z - z.max(1)[:, None])
        p /= p.sum(1)[:, None]
        rows = np.arange(len(h))
        cost = -np.log(p[rows, targets[:, t]] + 1e-15).sum()
        loss, (dU, dV, dW, dbh, dbo), last, back = go(t + 1, new)
        p[rows, targets[:, t]] -= 1
        a = (p @ W + back) * (1 - new * new)
        for row, token in enumerate(inputs[:, t]):
            dU[:, token] += a[row]
        grads = [dU, dV + a.T @ h, dW + p.T @ new, dbh + a.sum(0)[:, None], dbo + p.sum(0)[:, None]]
        return cost + loss, grads, last, a @ V

    return go(0, state)[:3]


def padded_batch(inputs, targets, state, params):
    """One step of padding more, masked out."""
    wide = np.pad(inputs, ((0, 0), (0, 1))), np.pad(targets, ((0, 0), (0, 1)))
    outputs, states = forward_batch(wide[0], state.copy(), tuple(params))
    mask = np.arange(wide[0].shape[1]) < inputs.shape[1] + np.zeros((len(inputs), 1))
    loss, grads = backward_batch(wide[0], outputs, states, wide[1], mask, params)
    return loss, list(grads), states[:, -2]


RIGHT = [by_lab_05, row_by_row, with_one_hot, log_softmax, recursive, padded_batch]


def zero_state(inputs, targets, state, params):
    return by_lab_05(inputs, targets, np.zeros_like(state), params)


def same_state(inputs, targets, state, params):
    loss, grads, _ = by_lab_05(inputs, targets, state, params)
    return loss, grads, state


def every_state(inputs, targets, state, params):
    _, states = forward_batch(inputs, state, params)
    return (*by_lab_05(inputs, targets, state, params)[:2], states)


def written_over(inputs, targets, state, params):
    loss, grads, last = by_lab_05(inputs, targets, state.copy(), params)
    state[...] = last
    return loss, grads, state


def mean(inputs, targets, state, params):
    loss, grads, last = by_lab_05(inputs, targets, state, params)
    return loss / targets.size, [g / targets.size for g in grads], last


def mean_loss(inputs, targets, state, params):
    loss, grads, last = by_lab_05(inputs, targets, state, params)
    return loss / targets.size, grads, last


def every_other(inputs, targets, state, params):
    return by_lab_05(targets, inputs, state, params)


def steps_by_themselves(inputs, targets, state, params):
    """Each step is a batch of its own: nothing is carried back."""
    loss, total = 0.0, 0.0
    for t in range(inputs.shape[1]):
        one, grads, state = by_lab_05(inputs[:, t : t + 1], targets[:, t : t + 1], state, params)
        loss, total = loss + one, [g + s for g, s in zip(grads, total or [0] * 5, strict=True)]
    return loss, total, state


def zero_state_and_mean(inputs, targets, state, params):
    return mean(inputs, targets, 0 * state, params)


def early_and_swapped(inputs, targets, state, params):
    loss, grads, _ = by_lab_05(inputs, targets, state, params)
    return loss, forward_batch(inputs, state, params)[1][:, -2], grads


WRONG = [
    (zero_state, {"state-ignored"}),
    (same_state, {"first-state-returned"}),
    (every_state, {"all-states-returned"}),
    (written_over, {"state-overwritten"}),
    (mean, {"mean-over-tokens"}),
    (mean_loss, {"mean-loss-only"}),
    (every_other, {"pair-exchanged"}),
    (steps_by_themselves, {"carry-missing"}),
    (zero_state_and_mean, {"state-ignored", "mean-over-tokens"}),
    (early_and_swapped, {"one-state-early", "state-before-gradients"}),
]
