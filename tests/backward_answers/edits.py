"""One or two slips in a right answer, for every exercise of the lab."""

# ruff: noqa: B905 - learners write zip without strict=, and an edit stands in one piece

import numpy as np
from edited import edited

from backward_answers.table import wrong


def cross_entropy(outputs, targets):
    total = 0.0
    for o, t in zip(outputs, targets):
        p = np.sum(o * t)
        total += -np.log(p + 1e-12)
    return total


def tanh_backward(d_h, h):
    return d_h * (1.0 - h * h)


def clip_gradient_norm(grads, max_norm=0.25):
    norm = np.sqrt(sum((g * g).sum() for g in grads))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads]


def numerical_gradient(loss, param, h=1e-5):
    out = np.zeros(param.shape)
    for i in np.ndindex(*param.shape):
        keep = param[i]
        param[i] = keep + h
        a = loss()
        param[i] = keep - h
        b = loss()
        param[i] = keep
        out[i] = (a - b) / (2 * h)
    return out


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_W = d_o @ h.T
    d_b_out = d_o
    d_h = W.T @ d_o + d_h_next
    d_tanh = d_h * (1 - h**2)
    d_b_hidden = d_tanh
    d_U = d_tanh @ x.T
    d_V = d_tanh @ h_prev.T
    d_h_prev = V.T @ d_tanh
    grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)
    return grads, d_h_prev


def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_b_hidden, d_b_out = np.zeros_like(b_hidden), np.zeros_like(b_out)
    d_h_next = np.zeros_like(hidden_states[0])
    loss = 0
    for t in reversed(range(len(outputs))):
        loss += -np.sum(targets[t] * np.log(outputs[t] + 1e-12))
        d_o = outputs[t] - targets[t]
        d_W += d_o @ hidden_states[t + 1].T
        d_b_out += d_o
        d_h = W.T @ d_o + d_h_next
        d_f = (1 - hidden_states[t + 1] ** 2) * d_h
        d_b_hidden += d_f
        d_U += d_f @ inputs[t].T
        d_V += d_f @ hidden_states[t].T
        d_h_next = V.T @ d_f
    grads = d_U, d_V, d_W, d_b_hidden, d_b_out
    return loss, grads


EDITS = [
    (
        cross_entropy,
        [("p + 1e-12", "p"), ("return total", "return total / len(outputs)")],
        ["mean-over-time", "zero-target"],
    ),
    (
        cross_entropy,
        [("-np.log", "np.log"), ("    return total", "        return total")],
        ["sign", "first-step-only"],
    ),
    (
        cross_entropy,
        [("np.log(", "np.log10("), ("zip(outputs, targets)", "zip(outputs[:-1], targets[:-1])")],
        ["base-ten", "skips-last-step"],
    ),
    (cross_entropy, [("total +=", "total ="), ("np.log(", "np.log2(")], ["bits", "last-step-only"]),
    (
        tanh_backward,
        [("d_h * (1.0 - h * h)", "d_h * (np.tanh(h) ** 2 - 1)")],
        ["tanh-again", "negative-slope"],
    ),
    (
        tanh_backward,
        [("d_h * (1.0 - h * h)", "d_h / (1 - np.tanh(h) ** 2)")],
        ["tanh-again", "divided"],
    ),
    (
        tanh_backward,
        [("d_h * (1.0 - h * h)", "1 - np.tanh(h)")],
        ["tanh-again", "square-missing", "gradient-ignored"],
    ),
    (
        tanh_backward,
        [("d_h * (1.0 - h * h)", "d_h * np.tanh(h) * (1 - np.tanh(h))")],
        ["tanh-again", "sigmoid-slope"],
    ),
    (
        clip_gradient_norm,
        [
            (
                "return [g * factor for g in grads]",
                "for g in grads: g[:] = g * factor\n    return list(grads)",
            ),
            ("max_norm / norm if", "1 / norm if"),
        ],
        ["norm-one", "in-place"],
    ),
    (
        clip_gradient_norm,
        [
            ("np.sqrt(sum((g * g).sum() for g in grads))", "sum((g * g).sum() for g in grads)"),
            ("if norm > max_norm", "if norm < max_norm"),
        ],
        ["root-missing", "condition-reversed"],
    ),
    (
        clip_gradient_norm,
        [("=0.25", "=1.0"), ("for g in grads))\n", "for g in grads[:3]))\n")],
        ["biases-left-out", "default-of-one"],
    ),
    (
        numerical_gradient,
        [("keep + h", "keep + 2 * h"), ("keep - h", "keep - 2 * h")],
        ["double-step"],
    ),
    (
        numerical_gradient,
        [("keep + h", "keep * (1 + h)"), ("keep - h", "keep * (1 - h)")],
        ["relative-nudge"],
    ),
    (
        numerical_gradient,
        [("param[i] = keep - h", "param[i] = keep"), ("(a - b) / (2 * h)", "(b - a) / h")],
        ["one-sided", "sign"],
    ),
    (
        numerical_gradient,
        [("        param[i] = keep\n", ""), ("(2 * h)", "h")],
        ["half-missing", "not-restored"],
    ),
    (
        rnn_step_backward,
        [("d_tanh @ x.T", "d_h @ x.T"), ("d_tanh @ h_prev.T", "d_h @ h_prev.T")],
        ["d-U-before-tanh", "d-V-before-tanh"],
    ),
    (
        rnn_step_backward,
        [
            ("(d_U, d_V, d_W, d_b_hidden, d_b_out)", "(d_V, d_U, d_W, d_b_hidden, d_b_out)"),
            ("V.T @", "V @"),
        ],
        ["returned-in-another-order", "V-not-transposed"],
    ),
    (
        rnn_step_backward,
        [("d_o @ h.T", "d_o @ h_prev.T"), ("(1 - h**2)", "(1 - h_prev ** 2)")],
        ["slope-of-h-prev", "d-W-with-h-prev"],
    ),
    (
        rnn_step_backward,
        [("d_tanh @ h_prev.T", "h_prev @ d_tanh.T"), ("V.T @", "V @")],
        ["d-V-transposed", "V-not-transposed"],
    ),
    (
        rnn_step_backward,
        [("V.T @ d_tanh", "np.zeros_like(h_prev)"), (" + d_h_next", "")],
        ["carry-missing", "nothing-goes-back"],
    ),
    (
        rnn_step_backward,
        [("@ d_o + d_h_next", "@ d_o"), ("(1 - h**2)", "(1 - h**2) + d_h_next")],
        ["carry-after-tanh"],
    ),
    (
        rnn_step_backward,
        [
            ("d_b_hidden = d_tanh", "d_b_hidden = d_tanh.ravel()"),
            ("d_b_out = d_o", "d_b_out = d_o.ravel()"),
        ],
        ["wrong-shape"],
    ),
    (
        rnn_step_backward,
        [("(1 - h**2)", "(1 - np.tanh(h) ** 2)"), (" + d_h_next", "")],
        ["carry-missing", "tanh-again"],
    ),
    (
        rnn_step_backward,
        [("V.T @", "V @"), ("d_tanh @ h_prev.T", "d_tanh @ h.T")],
        ["d-V-with-h", "V-not-transposed"],
    ),
    (
        rnn_step_backward,
        [("d_o @ h.T", "d_o @ h_prev.T"), ("V.T @ d_tanh", "V.T @ d_h")],
        ["d-W-with-h-prev", "back-before-tanh"],
    ),
    (
        rnn_step_backward,
        [("d_h * (1 - h**2)", "d_h"), ("V.T @", "V @")],
        ["slope-missing", "V-not-transposed"],
    ),
    (
        rnn_step_backward,
        [("d_tanh @ h_prev.T", "h_prev @ d_tanh.T"), ("d_b_hidden = d_tanh", "d_b_hidden = d_h")],
        ["d-V-transposed", "bias-before-tanh"],
    ),
    (
        rnn_step_backward,
        [
            ("d_h = W.T @ d_o + d_h_next", "d_h_next += W.T @ d_o; d_h = d_h_next"),
            ("(1 - h**2)", "(1 - np.tanh(h) ** 2)"),
        ],
        ["carry-changed-in-place", "tanh-again"],
    ),
    (
        rnn_step_backward,
        [
            ("@ d_o + d_h_next", "@ d_o"),
            ("(1 - h**2)", "(1 - h**2) + d_h_next"),
            ("d_tanh @ x.T", "d_h @ x.T"),
        ],
        ["carry-after-tanh", "d-U-before-tanh"],
    ),
    (
        rnn_step_backward,
        [
            ("(d_U, d_V, d_W, d_b_hidden, d_b_out)", "(d_W, d_V, d_U, d_b_out, d_b_hidden)"),
            ("(1 - h**2)", "(1 - np.tanh(h) ** 2)"),
        ],
        ["returned-in-another-order", "tanh-again"],
    ),
    (
        rnn_step_backward,
        [
            ("(d_U, d_V, d_W, d_b_hidden, d_b_out)", "(d_U, d_W, d_V, d_b_hidden, d_b_out)"),
            (" + d_h_next", ""),
        ],
        ["returned-in-another-order", "carry-missing"],
    ),
    (
        rnn_step_backward,
        [("(1 - h**2)", "h * (1 - h)"), ("V.T @", "V @")],
        ["V-not-transposed", "sigmoid-slope"],
    ),
    (
        rnn_step_backward,
        [("return grads, d_h_prev", "return d_h_prev, grads"), ("V.T @", "V @")],
        ["returned-in-another-order", "V-not-transposed"],
    ),
    (
        rnn_step_backward,
        [
            ("d_h = W.T @ d_o + d_h_next", "d_h = W.T @ d_o"),
            ("d_h * (1 - h**2)", "d_h_next + d_h * (1 - h**2)"),
        ],
        ["carry-after-tanh"],
    ),
    (
        backward_pass,
        [
            ("d_f @ hidden_states[t].T", "d_f @ hidden_states[t + 1].T"),
            ("hidden_states[t + 1] ** 2", "np.tanh(hidden_states[t + 1]) ** 2"),
        ],
        ["tanh-again", "d-V-with-h"],
    ),
    (
        backward_pass,
        [("outputs[t] - targets[t]", "targets[t] - outputs[t]"), ("d_h_next = V.T @ d_f", "pass")],
        ["carry-missing", "sign"],
    ),
    (
        backward_pass,
        [("np.log(", "np.log2("), ("d_o @ hidden_states[t + 1].T", "d_o @ hidden_states[t].T")],
        ["d-W-with-h-prev", "loss-in-bits"],
    ),
    (
        backward_pass,
        [
            ("grads = d_U, d_V, d_W,", "grads = d_W, d_V, d_U,"),
            ("hidden_states[t + 1] ** 2", "np.tanh(hidden_states[t + 1]) ** 2"),
        ],
        ["returned-in-another-order", "tanh-again"],
    ),
    (
        backward_pass,
        [
            ("return loss, grads", "return loss / len(outputs), grads"),
            ("reversed(range(len(outputs)))", "range(len(outputs))"),
        ],
        ["forward-in-time", "loss-over-time"],
    ),
    (backward_pass, [(" + 1e-12", ""), ("V.T @", "V @")], ["carry-not-transposed", "log-of-zero"]),
    (
        backward_pass,
        [
            ("d_W +=", "d_W ="),
            ("d_b_out +=", "d_b_out ="),
            ("d_b_hidden +=", "d_b_hidden ="),
            ("d_U +=", "d_U ="),
            ("d_V +=", "d_V ="),
        ],
        ["all-overwritten"],
    ),
    (
        backward_pass,
        [
            (
                "grads = d_U, d_V, d_W, d_b_hidden, d_b_out",
                "grads = [g / len(outputs) for g in (d_U, d_V, d_W, d_b_hidden, d_b_out)]",
            ),
            ("return loss, grads", "return loss / len(outputs), grads"),
        ],
        ["all-over-time"],
    ),
    (
        backward_pass,
        [("W.T @ d_o + d_h_next", "W.T @ d_o"), ("** 2) * d_h", "** 2) * d_h + d_h_next")],
        ["carry-after-tanh"],
    ),
    (
        backward_pass,
        [
            ("d_h_next = V.T @ d_f", "pass"),
            ("hidden_states[t + 1] ** 2", "np.tanh(hidden_states[t + 1]) ** 2"),
        ],
        ["carry-missing", "tanh-again"],
    ),
    (
        backward_pass,
        [
            ("hidden_states[t].T", "hidden_states[t - 1].T"),
            ("return loss, grads", "return loss / len(outputs), grads"),
        ],
        ["h-prev-one-early", "loss-over-time"],
    ),
    (
        backward_pass,
        [("V.T @", "V @"), ("d_o @ hidden_states[t + 1].T", "d_o @ hidden_states[t].T")],
        ["carry-not-transposed", "d-W-with-h-prev"],
    ),
    (
        backward_pass,
        [("d_V +=", "d_V ="), ("reversed(range(len(outputs)))", "range(len(outputs) - 1, 0, -1)")],
        ["d-V-overwritten", "first-step-nowhere"],
    ),
    (
        backward_pass,
        [("grads = d_U, d_V, d_W,", "grads = d_U, d_W, d_V,"), ("d_h_next = V.T @ d_f", "pass")],
        ["returned-in-another-order", "carry-missing"],
    ),
    (
        backward_pass,
        [
            (
                "grads = d_U, d_V, d_W, d_b_hidden, d_b_out",
                "grads = [np.clip(g, -1, 1) for g in (d_U, d_V, d_W, d_b_hidden, d_b_out)]",
            ),
            ("hidden_states[t + 1] ** 2", "np.tanh(hidden_states[t + 1]) ** 2"),
        ],
        ["tanh-again", "entries-clipped-at-one"],
    ),
    (
        backward_pass,
        [
            ("d_o = outputs[t] - targets[t]", "d_o = outputs[t]; d_o[np.argmax(targets[t])] -= 1"),
            ("d_h_next = V.T @ d_f", "pass"),
        ],
        ["carry-missing", "outputs-overwritten"],
    ),
    (
        backward_pass,
        [("reversed(range(len(outputs)))", "range(len(outputs))"), ("V.T @", "V @")],
        ["carry-not-transposed", "forward-in-time"],
    ),
    (
        backward_pass,
        [
            ("loss += -np.sum", "loss += np.sum"),
            ("outputs[t] - targets[t]", "targets[t] - outputs[t]"),
        ],
        ["sign", "loss-sign"],
    ),
    (
        backward_pass,
        [("-np.sum(", "-np.mean("), ("d_h_next = V.T @ d_f", "d_h_next = V.T @ d_h")],
        ["carry-before-tanh", "loss-over-vocabulary"],
    ),
    (
        backward_pass,
        [("return loss, grads", "return grads, loss"), ("d_h_next = V.T @ d_f", "pass")],
        ["returned-in-another-order", "carry-missing"],
    ),
]

for _answer, _changes, _mistakes in EDITS:
    wrong(_answer.__name__, *_mistakes)(edited(_answer, *_changes))
