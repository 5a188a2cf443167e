"""update_parameters and run_epoch in many styles."""

import numpy as np

from labkit.reference import (
    backward_pass,
    clip_gradient_norm,
    cross_entropy,
    forward_pass,
)
from labkit.reference import update_parameters as take_step


def comprehension(params, grads, lr=1e-3):
    return tuple(p - lr * g for p, g in zip(params, grads, strict=True))


def a_list(params, grads, lr=1e-3):
    return [np.subtract(p, np.multiply(g, lr)) for p, g in zip(params, grads, strict=False)]


def unpacked(params, grads, lr: float = 1e-3, verbose=False) -> tuple:
    U, V, W, b_hidden, b_out = params
    dU, dV, dW, db_h, db_o = grads
    print("stepping")
    return U - lr * dU, V - lr * dV, W - lr * dW, b_hidden - lr * db_h, b_out - lr * db_o


def copies_in_place(params, grads, lr=1e-3):
    new = [p.copy() for p in params]
    for p, g in zip(new, grads, strict=True):
        p -= lr * g
    return new


def recursive(params, grads, lr=1e-3):
    if not len(params):
        return ()
    return (params[0] - lr * grads[0], *recursive(params[1:], grads[1:], lr))


def mapped(params, grads, *, lr=1e-3):
    return tuple(map(lambda p, g: p + -lr * g, params, grads))


def ascent(params, grads, lr=1e-3):
    return [p + lr * g for p, g in zip(params, grads, strict=True)]


def in_place(params, grads, lr=1e-3):
    for i in range(5):
        params[i][:] -= lr * grads[i]
    return params


def ascent_in_place(params, grads, lr=1e-3):
    for p, g in zip(params, grads, strict=True):
        p += lr * g
    return params


def no_rate(params, grads, lr=1e-3):
    return [p - g for p, g in zip(params, grads, strict=True)]


def weights_only(params, grads, lr=1e-3):
    U, V, W, b_hidden, b_out = params
    return U - lr * grads[0], V - lr * grads[1], W - lr * grads[2], b_hidden, b_out


def swapped(params, grads, lr=1e-3):
    U, V, W, b_hidden, b_out = (p - lr * g for p, g in zip(params, grads, strict=True))
    return U, W, V, b_hidden, b_out


def brackets(params, grads, lr=1e-3):
    return [(p - g) * lr for p, g in zip(params, grads, strict=True)]


def nothing_returned(params, grads, lr=1e-3):
    new = [p - lr * g for p, g in zip(params, grads, strict=True)]
    print(new)


UPDATES_RIGHT = [comprehension, a_list, unpacked, copies_in_place, recursive, mapped]
UPDATES_WRONG = [
    (ascent, {"uphill"}),
    (in_place, {"update-in-place"}),
    (ascent_in_place, {"uphill", "update-in-place"}),
    (no_rate, {"learning-rate-unused"}),
    (weights_only, {"biases-stay"}),
    (swapped, {"v-and-w-exchanged"}),
    (brackets, {"learning-rate-scales-all"}),
    (nothing_returned, {"missing-return"}),
]


def list_of_losses(dataset, params, lr=None, max_norm=None):
    losses = []
    for x, y in dataset:
        outs, states = forward_pass(x, np.zeros((len(params[1]), 1)), params)
        loss, grads = backward_pass(x, outs, states, y, params)
        losses.append(loss)
        if lr is not None:
            params = take_step(params, clip_gradient_norm(grads, max_norm or np.inf), lr)
    return np.mean(losses), params


def lists_of_columns(dataset, params, lr=None, max_norm=None, verbose=True):
    total, pairs = 0, list(dataset)
    for i in range(len(pairs)):
        x, y = pairs[i]
        h = np.zeros_like(params[3])
        outs, states = forward_pass(list(x), h, params)
        total = total - sum(np.log(np.sum(o * t) + 1e-8) for o, t in zip(outs, y, strict=True))
        if verbose:
            print(i, total)
        if lr:
            grads = backward_pass(x, outs, states, y, params)[1]
            if max_norm:
                norm = np.sqrt(sum((g**2).sum() for g in grads))
                grads = [g * min(1.0, max_norm / (norm + 1e-6)) for g in grads]
            params = [p - lr * g for p, g in zip(params, grads, strict=True)]
    return [float(total) / len(pairs), params]


def recursive_epoch(dataset, params, lr=None, max_norm=None):
    def rest(pairs, params):
        if not pairs:
            return 0.0, params
        (x, y), h = pairs[0], np.zeros((params[1].shape[0], 1))
        outs, states = forward_pass(x, h, params)
        loss, grads = backward_pass(x, outs, states, y, params)
        if lr is not None:
            grads = clip_gradient_norm(grads, max_norm) if max_norm is not None else grads
            params = take_step(params, grads, lr)
        more, params = rest(pairs[1:], params)
        return loss + more, params

    total, params = rest(list(dataset), params)
    return total / len(dataset), params


def own_copies_in_place(dataset, params, lr=None, max_norm=None):
    mine, seen = [np.array(p) for p in params], 0.0
    for x, y in iter(dataset):
        outs, states = forward_pass(x, np.zeros((mine[1].shape[1], 1)), mine)
        loss, grads = backward_pass(x, outs, states, y, mine)
        seen += loss / len(dataset)
        if lr is None:
            continue
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        for p, g in zip(mine, grads, strict=True):
            p -= lr * g
    return seen, tuple(mine)


class Epoch:
    def __init__(self, params):
        self.params, self.losses = params, []

    def run(self, x, y, lr, max_norm):
        outs, states = forward_pass(x, np.zeros((self.params[1].shape[0], 1)), self.params)
        self.losses.append(cross_entropy(outs, y))
        if lr is not None:
            _, grads = backward_pass(x, outs, states, y, self.params)
            grads = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
            self.params = take_step(self.params, grads, lr)


def with_class(dataset, params, lr=None, max_norm=None):
    epoch = Epoch(params)
    for x, y in dataset:
        epoch.run(x, y, lr, max_norm)
    return sum(epoch.losses) / len(epoch.losses), epoch.params


def keyword_only(dataset, params, *, lr=None, max_norm=None):
    return with_class(dataset, params, lr, max_norm)


def leaking(dataset, params, lr=None, max_norm=None):
    total, h = 0, np.zeros((params[1].shape[0], 1))
    for x, y in dataset:
        outs, states = forward_pass(x, h, params)
        loss, grads = backward_pass(x, outs, states, y, params)
        total += loss
        h = states[-1]
        if lr is not None:
            grads = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
            params = take_step(params, grads, lr)
    return total / len(dataset), params


def _epoch(dataset, params, lr, max_norm, scale=lambda loss, y: loss, after=False):
    total = 0
    for x, y in dataset:
        h = np.zeros((params[1].shape[0], 1))
        outs, states = forward_pass(x, h, params)
        loss, grads = backward_pass(x, outs, states, y, params)
        if lr is not None:
            grads = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
            params = take_step(params, grads, lr)
        total += scale(cross_entropy(forward_pass(x, h, params)[0], y) if after else loss, y)
    return total, params


def a_sum(dataset, params, lr=None, max_norm=None):
    return _epoch(dataset, params, lr, max_norm)


def per_token(dataset, params, lr=None, max_norm=None):
    total, params = _epoch(dataset, params, lr, max_norm, lambda loss, y: loss / len(y))
    return total / len(dataset), params


def late_loss(dataset, params, lr=None, max_norm=None):
    total, params = _epoch(dataset, params, lr, max_norm, after=True)
    return total / len(dataset), params


def late_sum(dataset, params, lr=None, max_norm=None):
    return _epoch(dataset, params, lr, max_norm, after=True)


def no_clip(dataset, params, lr=None, max_norm=None):
    total, params = _epoch(dataset, params, lr, None)
    return total / len(dataset), params


def default_clip(dataset, params, lr=None, max_norm=None):
    total, params = _epoch(dataset, params, lr, max_norm and 0.25)
    return total / len(dataset), params


def unassigned(dataset, params, lr=None, max_norm=None):
    total, _ = _epoch(dataset, params, lr, max_norm and 1e9)
    losses = [
        cross_entropy(forward_pass(x, np.zeros((params[1].shape[0], 1)), params)[0], y)
        for x, y in dataset
    ]
    return np.mean(losses), params


def none_for_a_rate(dataset, params, lr=None, max_norm=None):
    total = 0
    for x, y in dataset:
        outs, states = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
        loss, grads = backward_pass(x, outs, states, y, params)
        grads = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
        params = take_step(params, grads, lr)
        total += loss
    return total / len(dataset), params


EPOCHS_RIGHT = [
    list_of_losses, lists_of_columns, recursive_epoch, own_copies_in_place, with_class,
    keyword_only,
]  # fmt: skip
EPOCHS_WRONG = [
    (leaking, {"state-leaks"}),
    (a_sum, {"sum-not-mean"}),
    (per_token, {"mean-within-sequence"}),
    (late_loss, {"loss-after-step"}),
    (late_sum, {"loss-after-step", "sum-not-mean"}),
    (no_clip, {"never-clips"}),
    (default_clip, {"limit-not-passed-on"}),
    (unassigned, {"step-thrown-away"}),
    (none_for_a_rate, {"evaluation-steps"}),
]
