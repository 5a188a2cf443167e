"""What a small change of an input changes, beside what it changes in the right answer."""

import numpy as np
import pytest
from cell import defined
from golden import assert_golden

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.locate import depends, what_moves
from labkit.exercises.backward.tanh_backward.answer import tanh_backward
from labkit.exercises.tagging.sigmoid.answer import sigmoid
from labkit.reports import text

EACH_ROW_ONCE = """def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    rows, first, back = np.unique(inputs, axis=0, return_index=True, return_inverse=True)
    h = hidden_state[first]
    states = [h]
    gathered = U.T[rows] + b_hidden[:, 0]
    for t in range(rows.shape[1]):
        h = np.tanh(gathered[:, t] + h @ V.T)
        states.append(h)
    states = np.stack(states, axis=1)
    z = states[:, 1:] @ W.T + b_out[:, 0]
    p = np.exp(z - z.max(axis=-1, keepdims=True))
    p /= p.sum(axis=-1, keepdims=True)
    back = back.reshape(-1)
    return p[back], states[back]
"""

BY_SHAPE = """def update_parameters(params, grads, lr=1e-3):
    partner = {g.shape: g for g in grads}
    return [p - lr * partner[p.shape] for p in params]
"""

SWITCH = """def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    a, b = W_x @ x + b_x, W_h @ h_prev + b_h
    H = len(h_prev)
    r, z = sigmoid(a[:H] + b[:H]), sigmoid(a[H : 2 * H] + b[H : 2 * H])
    n = np.tanh(a[2 * H :] + r * b[2 * H :])
    return np.where(z >= 0.5, h_prev, n), (r, z, n)
"""

# h is worked out again, which is right for every h that a forward pass has made.
AGAIN = """def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev + b_hidden)
    d_f = tanh_backward(W.T @ d_o + d_h_next, h)
    grads = d_f @ x.T, d_f @ h_prev.T, d_o @ h.T, d_f, d_o
    return {grads}, {back}
"""


def seen(name, source):
    """What is said of an answer that is wrong; no other look comes first."""
    exercise = exercises.load(name)
    subject = defined(name, source, sigmoid=sigmoid, tanh_backward=tanh_backward)
    cases = draw(exercise)
    results = cases.results(watch(subject, cases))
    assert any(r.problem for r in results)
    return what_moves(exercise, subject, results)


def test_a_row_that_hangs_on_another_row():
    verdict = assess(exercises.load("forward_batch"), defined("forward_batch", EACH_ROW_ONCE))
    assert not verdict.causes
    assert_golden("locate/depends.txt", text.render(verdict) + "\n")


def test_an_array_that_hangs_on_another_array():
    sentence, question = seen("update_parameters", BY_SHAPE)
    assert "a small change of grads[4] changes the returned U" in sentence
    assert "one of grads[0] does not; in the right answer it is the other way" in sentence
    assert question.startswith("Which of your lines bring grads[4] into the returned U")


def test_what_an_output_does_not_hang_on():
    sentence, _ = seen("gru_step", SWITCH)
    assert "a small change of W_x, W_h, b_x and b_h leaves h as it is" in sentence


def test_an_entry_that_hangs_on_another_entry():
    source = """def tanh_backward(d_h, h):
    return d_h * (1 - (h * h).sum() * np.ones(h.shape))
"""
    sentence, _ = seen("tanh_backward", source)
    assert "a small change of h[1], h[2] and h[3] changes d_f[0]" in sentence


@pytest.mark.parametrize(
    ("name", "source"),
    [
        # an argument that can be had from the others, beside what is wrong: in one output, in all
        ("rnn_step_backward", AGAIN.format(grads="grads", back="2 * V.T @ d_f")),
        ("rnn_step_backward", AGAIN.format(
            grads="tuple(2 * g for g in grads)", back="2 * V.T @ d_f * x.sum()")),
        # a one-hot target read as the index that it stands for
        ("cross_entropy", """def cross_entropy(outputs, targets):
    at = [int(np.argmax(t)) for t in targets]
    return float(np.mean([-np.log(o[i, 0] + 1e-12) for o, i in zip(outputs, at)]))
"""),
        # nothing but the values
        ("tanh_backward", "def tanh_backward(d_h, h):\n    return d_h * (1 - np.abs(h) ** 1.3)\n"),
        # more names than a sentence holds
        ("update_parameters", """def update_parameters(params, grads, lr=1e-3):
    total = 1 + sum(a.sum() for a in [*params, *grads])
    return [p - lr * g * total for p, g in zip(params, grads)]
"""),
        # what the stub has no name for
        ("tanh_backward", """def tanh_backward(d_h, h):
    slope = 1 - h * h
    return d_h * slope if h.flags.c_contiguous else d_h * slope * slope[::-1]
"""),
        # what stands still in this case alone, where the right answer is saturated
        ("tanh_backward", """def tanh_backward(d_h, h):
    return d_h * (1 - np.where(np.abs(h) == 1, h + d_h, h) ** 2)
"""),
        # a change that is lost in numbers of few digits
        ("tanh_backward", """def tanh_backward(d_h, h):
    return (3e3 + 2 * d_h * (1 - h * h)).astype(np.float32).astype(float) - 3e3
"""),
        # chance
        ("tanh_backward", """def tanh_backward(d_h, h):
    noise = 0 if h.size == 1 else 0.1 * np.random.random(h.shape)
    return d_h * (1 - h * h) + noise
"""),
    ],
)  # fmt: skip
def test_nothing_is_said_where_it_is_not_certain(name, source):
    assert seen(name, source) is None


def test_nudges_are_bounded_by_their_cost(monkeypatch):
    monkeypatch.setattr(depends, "BUDGET", 100)
    assert seen("update_parameters", BY_SHAPE) is None


def test_what_moves_by_next_to_nothing_says_nothing():
    base, after = np.ones(4), np.array([1 + 1e-6, 1 + 1e-11, 1 + 1e-15, 1])
    moved = depends._moved({"y": base}, {"y": after}, 1)
    assert moved == {"y[0]": True, "y[2]": False, "y[3]": False}
