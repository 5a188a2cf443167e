"""Answers to backward_pass."""

# ruff: noqa: B905 - learners write zip without strict=

import functools
import math
import operator

import numpy as np

from backward_answers.steps import step_with
from backward_answers.table import right, wrong


def _reference_step(t, d_h, inputs, outputs, hidden_states, targets, params):
    d_o = outputs[t] - targets[t]
    return step_with(d_o, d_h, inputs[t], hidden_states[t], hidden_states[t + 1], params)


def _loss(outputs, targets):
    return -sum(np.log(np.vdot(o, t) + 1e-9) for o, t in zip(outputs, targets))


@right("backward_pass")
def pass_by_steps(inputs, outputs, hidden_states, targets, params):
    d_h, found = np.zeros_like(params[3]), []
    for t in range(len(inputs) - 1, -1, -1):
        grads, d_h = _reference_step(t, d_h, inputs, outputs, hidden_states, targets, params)
        found.append(grads)
    return _loss(outputs, targets), [functools.reduce(operator.add, g) for g in zip(*found)]


@right("backward_pass")
def pass_vectorised(inputs, outputs, hidden_states, targets, params):
    x, o, h, y = (np.asarray(a)[:, :, 0] for a in (inputs, outputs, hidden_states, targets))
    _, V, W, _, _ = params
    d_o, d_f = o - y, np.zeros((len(x), len(V)))
    carry = np.zeros(len(V))
    for t in range(len(x))[::-1]:
        d_f[t] = (d_o[t] @ W + carry) * (1 - h[t + 1] ** 2)
        carry = d_f[t] @ V
    loss = -np.log((o * y).sum(1) + 1e-8).sum()
    grads = d_f.T @ x, d_f.T @ h[:-1], d_o.T @ h[1:], d_f.sum(0)[:, None], d_o.sum(0)[:, None]
    return np.float64(loss), grads


@right("backward_pass")
def pass_by_recursion(inputs, outputs, hidden_states, targets, params):
    def walk(t):
        """Gradients of steps t and later, and what they hand to step t - 1."""
        if t == len(inputs):
            return [np.zeros_like(p) for p in params], np.zeros_like(params[3])
        later, d_h = walk(t + 1)
        grads, d_h = _reference_step(t, d_h, inputs, outputs, hidden_states, targets, params)
        return [a + b for a, b in zip(later, grads)], d_h

    return [_loss(outputs, targets), tuple(walk(0)[0])]


@right("backward_pass")
def pass_with_reversed_zip(inputs, outputs, hidden_states, targets, params):
    steps = list(zip(inputs, outputs, hidden_states[:-1], hidden_states[1:], targets))
    totals, d_h, loss = [0, 0, 0, 0, 0], 0, 0.0
    for x, o, h_prev, h, y in steps[::-1]:
        grads, d_h = step_with(o - y, d_h, x, h_prev, h, params)
        totals = [a + b for a, b in zip(totals, grads)]
        loss += float(-np.log((o * y).sum() + 1e-10))
    return loss, totals


@right("backward_pass")
def pass_through_the_jacobian(inputs, outputs, hidden_states, targets, params):
    totals, d_h = [np.zeros_like(p) for p in params], np.zeros_like(params[3])
    for t in reversed(range(len(inputs))):
        o, y = outputs[t], targets[t]
        d_o = (np.diagflat(o) - o @ o.T) @ (-y / (o + 1e-9))
        grads, d_h = step_with(d_o, d_h, inputs[t], hidden_states[t], hidden_states[t + 1], params)
        for total, grad in zip(totals, grads):
            total += grad
    return _loss(outputs, targets), totals


@right("backward_pass")
def pass_with_a_class(inputs, outputs, hidden_states, targets, params):
    class Tape:
        def __init__(self):
            self.totals, self.carry = (
                [np.zeros(p.shape) for p in params],
                np.zeros((len(params[1]), 1)),
            )

        def play(self, t):
            grads, self.carry = _reference_step(
                t, self.carry, inputs, outputs, hidden_states, targets, params
            )
            self.totals = list(map(np.add, self.totals, grads))

    tape = Tape()
    for t in sorted(range(len(inputs)), reverse=True):
        tape.play(t)
    return _loss(outputs, targets), tape.totals


def _wrong_pass(inputs, outputs, hidden_states, targets, params, *, previous=None, carry=None,
                again=False, order=None, add=operator.add):  # fmt: skip
    U, V, W, _, _ = params
    totals, d_next = [np.zeros_like(p) for p in params], np.zeros_like(params[3])
    after = list(hidden_states)[1:]
    for t in order or range(len(inputs) - 1, -1, -1):
        d_o, h_prev, h = outputs[t] - targets[t], hidden_states[t], after[t]
        h_prev = previous(after, t) if previous else h_prev
        d_h = W.T @ d_o + d_next
        d_f = d_h * (1 - (np.tanh(h) if again else h) ** 2)
        grads = d_f @ inputs[t].T, d_f @ h_prev.T, d_o @ h.T, d_f, d_o
        totals = [add(a, b) for a, b in zip(totals, grads)]
        d_next = carry(V, d_h, d_f) if carry else V.T @ d_f
    return _loss(outputs, targets), totals


@wrong("backward_pass", "wrap-at-t0")
def pass_that_wraps(*args):
    return _wrong_pass(*args, previous=lambda after, t: after[t - 1])


@wrong("backward_pass", "carry-missing")
def pass_without_carry(*args):
    return _wrong_pass(*args, carry=lambda V, d_h, d_f: 0 * d_f)


@wrong("backward_pass", "carry-not-transposed")
def pass_through_V(*args):
    return _wrong_pass(*args, carry=lambda V, d_h, d_f: V @ d_f)


@wrong("backward_pass", "carry-before-tanh")
def pass_round_the_tanh(*args):
    return _wrong_pass(*args, carry=lambda V, d_h, d_f: V.T @ d_h)


@wrong("backward_pass", "tanh-again", "wrap-at-t0")
def pass_with_two_mistakes(*args):
    return _wrong_pass(*args, again=True, previous=lambda after, t: after[t - 1])


@wrong("backward_pass", "all-overwritten")
def pass_that_overwrites(*args):
    return _wrong_pass(*args, add=lambda total, grad: grad)


@wrong("backward_pass", "initial-state-ignored")
def pass_that_starts_from_zero(*args):
    return _wrong_pass(*args, previous=lambda after, t: after[t - 1] if t else 0 * after[0])


@wrong("backward_pass", "forward-in-time")
def pass_from_the_start(inputs, *args):
    return _wrong_pass(inputs, *args, order=range(len(inputs)))


@wrong("backward_pass", "loss-over-vocabulary")
def pass_with_mean_loss(*args):
    loss, grads = _wrong_pass(*args)
    return loss / args[4][0].shape[1], grads


@wrong("backward_pass", "clipped-inside")
def pass_that_clips(*args):
    loss, grads = _wrong_pass(*args)
    norm = math.sqrt(sum(float((g**2).sum()) for g in grads))
    return loss, [g * min(1, 0.25 / (norm + 1e-9)) for g in grads]


@wrong("backward_pass", "entries-clipped-inside")
def pass_that_clips_entries(*args):
    loss, grads = _wrong_pass(*args)
    for grad in grads:
        np.clip(grad, -5, 5, out=grad)
    return loss, grads


@wrong("backward_pass", "outputs-overwritten")
def pass_that_writes_into_outputs(inputs, outputs, hidden_states, targets, params):
    loss = _loss(outputs, targets)
    for o, y in zip(outputs, targets):
        o -= y
    return loss, _wrong_pass(inputs, outputs, hidden_states, 0 * np.array(targets), params)[1]


@wrong("backward_pass", "sign", "loss-over-time")
def pass_with_sign_and_mean(inputs, outputs, hidden_states, targets, params):
    loss, grads = _wrong_pass(inputs, outputs, hidden_states, targets, params)
    return loss / len(inputs), [-g for g in grads]


_KEPT = {}


@wrong("backward_pass")
def pass_that_remembers(*args):
    loss, grads = _wrong_pass(*args)
    for i, grad in enumerate(grads):
        _KEPT[i, grad.shape] = grad = grad + _KEPT.get((i, grad.shape), 0)
        grads[i] = grad
    return loss, grads


@wrong("backward_pass")
def pass_in_another_order(*args):
    loss, (d_U, d_V, d_W, d_b, d_c) = _wrong_pass(*args)
    return loss, (d_W, d_U, d_V, d_c, d_b)
