"""Answers to rnn_step_backward."""

import functools

import numpy as np

from backward_answers.table import right, wrong


@right("rnn_step_backward")
def step_by_einsum(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, _, _ = params
    d_f = (np.einsum("ch,ci->hi", W, d_o) + d_h_next) * (1 - h * h)
    outer = functools.partial(np.einsum, "ai,bi->ab")
    grads = [outer(d_f, x), outer(d_f, h_prev), outer(d_o, h), d_f, d_o]
    return grads, np.einsum("ij,ik->jk", V, d_f)


@right("rnn_step_backward")
def step_by_outer(d_o, d_h_next, x, h_prev, h, params):
    d_f = ((params[2].T.dot(d_o) + d_h_next) * (1 - h**2)).ravel()
    return [
        (np.outer(d_f, x), np.outer(d_f, h_prev), np.outer(d_o, h), d_f[:, None], d_o.copy()),
        (d_f @ params[1])[:, None],
    ]


@right("rnn_step_backward")
def step_by_broadcasting(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, *_ = params
    d_f = (np.sum(W * d_o, axis=0)[:, None] + d_h_next) * (1 + h) * (1 - h)
    return (d_f * x.T, d_f * h_prev.T, d_o * h.T, d_f, d_o), np.sum(V * d_f, 0).reshape(-1, 1)


@right("rnn_step_backward")
def step_from_the_forward_formula(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    slope = 1 / np.cosh(U @ x + V @ h_prev + b_hidden) ** 2
    d_f = slope * (W.T @ d_o + d_h_next)
    return (d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f, d_o), V.T @ d_f


@right("rnn_step_backward")
def step_with_stacked_weights(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    joined = np.vstack([x, h_prev, np.ones((1, 1))])
    d_f = (W.T @ d_o + d_h_next) * (1 - h**2)
    d_all = d_f @ joined.T
    C = len(x)
    return (d_all[:, :C], d_all[:, C:-1], d_o @ h.T, d_all[:, -1:], d_o), V.T @ d_f


@right("rnn_step_backward")
def step_in_own_buffers(d_o, d_h_next, x, h_prev, h, params, verbose=True):
    d_h = d_h_next.copy()
    d_h += params[2].T @ d_o
    d_h *= 1 - h**2
    print(d_h.shape)
    grads = dict(U=d_h @ x.T, V=d_h @ h_prev.T, W=d_o @ h.T, b=d_h, c=d_o)
    return tuple(grads.values()), params[1].T @ d_h


def step_with(d_o, d_h_next, x, h_prev, h, params, *, d_h=None, slope=None, back=None):
    U, V, W, _, _ = params
    d_h = W.T @ d_o + d_h_next if d_h is None else d_h
    d_f = d_h * (1 - h**2 if slope is None else slope)
    back = V.T if back is None else back
    return (d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f, d_o), back @ d_f


@wrong("rnn_step_backward", "carry-missing")
def step_without_carry(d_o, d_h_next, x, h_prev, h, params):
    return step_with(d_o, d_h_next, x, h_prev, h, params, d_h=params[2].T @ d_o)


@wrong("rnn_step_backward", "V-not-transposed")
def step_through_V(d_o, d_h_next, x, h_prev, h, params):
    return step_with(d_o, d_h_next, x, h_prev, h, params, back=params[1])


@wrong("rnn_step_backward", "tanh-again", "V-missing")
def step_with_two_mistakes(d_o, d_h_next, x, h_prev, h, params):
    slope = 1 - np.tanh(h) ** 2
    return step_with(d_o, d_h_next, x, h_prev, h, params, slope=slope, back=np.eye(len(h)))


@wrong("rnn_step_backward", "slope-missing")
def step_without_slope(d_o, d_h_next, x, h_prev, h, params):
    return step_with(d_o, d_h_next, x, h_prev, h, params, slope=np.ones_like(h))


@wrong("rnn_step_backward", "carry-changed-in-place")
def step_that_adds_into_the_carry(d_o, d_h_next, x, h_prev, h, params):
    d_h_next += params[2].T @ d_o
    return step_with(d_o, 0, x, h_prev, h, params, d_h=d_h_next)


@wrong("rnn_step_backward", "d-V-with-h")
def step_with_the_state_after(d_o, d_h_next, x, h_prev, h, params):
    (d_U, _, d_W, d_b, d_c), back = step_with(d_o, d_h_next, x, h_prev, h, params)
    return (d_U, np.outer(d_b, h), d_W, d_b, d_c), back


@wrong("rnn_step_backward")
def step_with_flat_biases(d_o, d_h_next, x, h_prev, h, params):
    (d_U, d_V, d_W, d_b, d_c), back = step_with(d_o, d_h_next, x, h_prev, h, params)
    return (d_U, d_V, d_W, d_b.ravel(), d_c.ravel()), back
