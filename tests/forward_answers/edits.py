"""One or two slips in a right answer, for every exercise of the lab."""

import numpy as np
from edited import edited


def orth(rng, rows, cols):
    tall = rng.normal(size=(max(rows, cols), min(rows, cols)))
    q, r = np.linalg.qr(tall)
    q = q * np.sign(np.diag(r))
    return q if rows >= cols else q.T


def softmax(x, axis=0):
    m = x.max(axis=axis, keepdims=True)
    e = np.exp(x - m)
    s = e.sum(axis=axis, keepdims=True)
    return e / s


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev + b_hidden)
    z = W @ h + b_out
    o = softmax(z)
    return h, o


def forward_pass(inputs, hidden_state, params):
    outputs = []
    hidden_states = [hidden_state]
    h = hidden_state
    for x in inputs:
        h, o = rnn_step(x, h, params)
        hidden_states.append(h)
        outputs.append(o)
    return outputs, hidden_states


def init_rnn(hidden_size, vocab_size, rng):
    U = orth(rng, hidden_size, vocab_size)
    V = orth(rng, hidden_size, hidden_size)
    W = orth(rng, vocab_size, hidden_size)
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out


EDITS = [
    (
        softmax,
        [("x.max(axis=axis", "x.max(axis=0"), ("e.sum(axis=axis", "e.sum(axis=0")],
        ["axis-ignored"],
    ),
    (
        softmax,
        [
            ("x.max(axis=axis, keepdims=True)", "x.max(axis=axis)"),
            ("e.sum(axis=axis, keepdims=True)", "e.sum(axis=axis)"),
        ],
        ["maximum-loses-its-axis", "sum-loses-its-axis"],
    ),
    (
        softmax,
        [("np.exp(x - m)", "np.exp(x)"), ("e.sum(axis=axis, keepdims=True)", "e.sum()")],
        ["no-shift", "sum-over-everything"],
    ),
    (
        softmax,
        [("np.exp(x - m)", "np.exp(x)"), ("e.sum(axis=axis", "e.sum(axis=0")],
        ["no-shift", "sum-along-axis-0"],
    ),
    (
        softmax,
        [("axis=0)", "axis=-1)"), ("np.exp(x - m)", "np.exp(x)")],
        ["no-shift", "default-axis"],
    ),
    (
        softmax,
        [
            ("x.max(axis=axis, keepdims=True)", "x.max()"),
            ("e.sum(axis=axis, keepdims=True)", "e.sum(axis=axis)"),
        ],
        ["shift-by-largest-of-all", "sum-loses-its-axis"],
    ),
    (
        softmax,
        [("np.exp(x - m)", "np.exp(x)"), ("return e / s", "return (e / s).squeeze()")],
        ["no-shift", "shape-squeezed"],
    ),
    (
        softmax,
        [("np.exp(x - m)", "np.exp(m - x)"), ("e.sum(axis=axis, keepdims=True)", "e.sum()")],
        ["sum-over-everything", "sign-flipped"],
    ),
    (
        softmax,
        [
            ("return e / s", "out = np.zeros_like(x)\n    out[:] = e / s\n    return out"),
            ("e.sum(axis=axis, keepdims=True)", "e.sum()"),
        ],
        ["sum-over-everything", "integer-result"],
    ),
    (
        softmax,
        [("np.exp(x - m)", "np.exp(np.clip(x, -500, 500))"), ("e.sum(axis=axis", "e.sum(axis=0")],
        ["clip-for-shift", "sum-along-axis-0"],
    ),
    (
        softmax,
        [("return e / s", "return (e / s).astype(x.dtype)"), ("x.max(", "x.min(")],
        ["shift-by-minimum", "integer-result"],
    ),
    (
        rnn_step,
        [
            (
                "h = np.tanh(U @ x + V @ h_prev + b_hidden)",
                "f = U @ x + V @ h_prev + b_hidden; h = np.tanh(f)",
            ),
            ("return h, o", "return f, o"),
        ],
        ["state-before-tanh-returned"],
    ),
    (
        rnn_step,
        [(" + b_hidden", ""), (" + b_out", "")],
        ["hidden-bias-missing", "output-bias-missing"],
    ),
    (
        rnn_step,
        [("V @ h_prev", "V.T @ h_prev"), (" + b_out", "")],
        ["past-transposed", "output-bias-missing"],
    ),
    (
        rnn_step,
        [
            ("np.tanh(U @ x + V @ h_prev + b_hidden)", "U @ x + V @ h_prev + b_hidden"),
            ("softmax(z)", "z"),
        ],
        ["tanh-missing", "logits-returned"],
    ),
    (
        rnn_step,
        [("return h, o", "return o, h"), (" + b_hidden", "")],
        ["output-before-state", "hidden-bias-missing"],
    ),
    (
        rnn_step,
        [
            (
                "np.tanh(U @ x + V @ h_prev + b_hidden)",
                "1 / (1 + np.exp(-(U @ x + V @ h_prev + b_hidden)))",
            ),
            ("W @ h +", "W @ h_prev +"),
        ],
        ["sigmoid-for-tanh", "output-from-state-before"],
    ),
    (
        rnn_step,
        [
            ("softmax(z)", "np.exp(z) / np.sum(np.exp(z))"),
            ("V @ h_prev + b_hidden)", "V @ h_prev) + b_hidden"),
        ],
        ["hidden-bias-outside-tanh", "softmax-overflows"],
    ),
    (
        rnn_step,
        [("softmax(z)", "softmax(z, axis=1)"), ("V @ h_prev", "V.T @ h_prev")],
        ["past-transposed", "softmax-along-rows"],
    ),
    (
        rnn_step,
        [("U @ x", "U[:, [np.argmax(x)]]"), (" + b_hidden", "")],
        ["one-hot-assumed", "hidden-bias-missing"],
    ),
    (
        rnn_step,
        [(" + b_hidden", ""), (" + b_out", "")],
        ["hidden-bias-missing", "output-bias-missing"],
    ),
    (
        rnn_step,
        [
            (
                "np.tanh(U @ x + V @ h_prev + b_hidden)",
                "np.maximum(0, U @ x + V @ h_prev + b_hidden)",
            ),
            (" + b_out", ""),
        ],
        ["relu-for-tanh", "output-bias-missing"],
    ),
    (
        rnn_step,
        [("np.tanh(U @ x + V @ h_prev + b_hidden)", "U @ x + V.T @ h_prev + b_hidden")],
        ["tanh-missing", "past-transposed"],
    ),
    (
        rnn_step,
        [
            ("return h, o", "return h.ravel(), o.ravel()"),
            (
                "np.tanh(U @ x + V @ h_prev + b_hidden)",
                "1 / (1 + np.exp(-(U @ x + V @ h_prev + b_hidden)))",
            ),
        ],
        ["sigmoid-for-tanh", "flat-columns"],
    ),
    (rnn_step, [("softmax(z)", "z"), (" + V @ h_prev", "")], ["past-missing", "logits-returned"]),
    (
        forward_pass,
        [
            ("    h = hidden_state\n", "    h = hidden_state.copy()\n"),
            ("h, o = rnn_step(x, h, params)", "new, o = rnn_step(x, h, params); h[...] = new"),
        ],
        ["one-array-after-entry-0"],
    ),
    (
        forward_pass,
        [
            ("[hidden_state]\n", "[]\n"),
            ("    return outputs", "    hidden_states.append(hidden_state)\n    return outputs"),
        ],
        ["initial-state-last"],
    ),
    (
        forward_pass,
        [
            ("h, o = rnn_step(x, h, params)", "h, o = rnn_step(x, hidden_state, params)"),
            ("[hidden_state]\n", "[]\n"),
        ],
        ["initial-state-not-kept", "state-not-carried"],
    ),
    (
        forward_pass,
        [
            ("return outputs, hidden_states", "return hidden_states, outputs"),
            ("    h = hidden_state\n", "    h = np.zeros_like(hidden_state)\n"),
        ],
        ["states-before-outputs", "starts-from-zeros"],
    ),
    (
        forward_pass,
        [("for x in inputs", "for x in inputs[1:]"), ("[hidden_state]\n", "[]\n")],
        ["initial-state-not-kept", "first-input-skipped"],
    ),
    (
        forward_pass,
        [
            ("for x in inputs", "for x in inputs[::-1]"),
            ("h, o = rnn_step(x, h, params)", "h, o = rnn_step(x, hidden_state, params)"),
        ],
        ["state-not-carried", "read-backwards"],
    ),
    (
        forward_pass,
        [
            ("outputs.append(o)", "outputs.append(params[2] @ h + params[4])"),
            ("h, o = rnn_step(x, h, params)", "h, o = rnn_step(x, hidden_state, params)"),
        ],
        ["state-not-carried", "logits-returned"],
    ),
    (
        forward_pass,
        [
            ("return outputs, hidden_states", "return hidden_states, outputs"),
            ("h, o = rnn_step(x, h, params)", "h, o = rnn_step(x, hidden_state, params)"),
        ],
        ["states-before-outputs", "state-not-carried"],
    ),
    (
        forward_pass,
        [
            ("for x in inputs", "for x in inputs[:-1]"),
            ("return outputs, hidden_states", "return hidden_states, outputs"),
        ],
        ["states-before-outputs", "last-input-skipped"],
    ),
    (
        forward_pass,
        [
            (
                "hidden_states = [hidden_state]\n    h = hidden_state",
                "h = np.zeros_like(hidden_state)\n    hidden_states = [h]",
            ),
            ("outputs.append(o)", "outputs.append(params[2] @ h + params[4])"),
        ],
        ["initial-state-ignored", "logits-returned"],
    ),
    (
        forward_pass,
        [
            ("return outputs, hidden_states", "return hidden_states, outputs"),
            ("h, o = rnn_step(x, h, params)", "h, o = rnn_step(x, hidden_state, params)"),
        ],
        ["states-before-outputs", "state-not-carried"],
    ),
    (
        forward_pass,
        [
            ("[hidden_state]\n", "[]\n"),
            ("outputs.append(o)", "outputs.append(params[2] @ h + params[4])"),
        ],
        ["initial-state-not-kept", "logits-returned"],
    ),
    (
        init_rnn,
        [
            (
                "U = orth(rng, hidden_size, vocab_size)",
                "U = rng.normal(size=(hidden_size, vocab_size))",
            ),
            (
                "V = orth(rng, hidden_size, hidden_size)",
                "V = rng.normal(size=(hidden_size, hidden_size))",
            ),
            (
                "W = orth(rng, vocab_size, hidden_size)",
                "W = rng.normal(size=(vocab_size, hidden_size))",
            ),
        ],
        ["not-orthogonal"],
    ),
    (
        init_rnn,
        [
            ("U = orth(", "U = 0.01 * orth("),
            ("V = orth(", "V = 0.01 * orth("),
            ("W = orth(", "W = 0.01 * orth("),
        ],
        ["scaled"],
    ),
    (
        init_rnn,
        [("(hidden_size, 1)", "hidden_size"), ("(vocab_size, 1)", "vocab_size")],
        ["flat-biases"],
    ),
    (
        init_rnn,
        [
            ("U = orth(rng, hidden_size, vocab_size)", "U = np.eye(hidden_size, vocab_size)"),
            ("V = orth(rng, hidden_size, hidden_size)", "V = np.eye(hidden_size)"),
            ("W = orth(rng, vocab_size, hidden_size)", "W = np.eye(vocab_size, hidden_size)"),
        ],
        ["identities"],
    ),
    (
        init_rnn,
        [
            (
                "V = orth(rng, hidden_size, hidden_size)",
                "V = rng.normal(size=(hidden_size, hidden_size))",
            ),
            ("(hidden_size, 1)", "hidden_size"),
            ("(vocab_size, 1)", "vocab_size"),
        ],
        ["recurrent-weights-not-orthogonal", "flat-biases"],
    ),
    (
        init_rnn,
        [
            ("U = orth(rng", "rng = np.random; U = orth(rng"),
            ("b_out = np.zeros", "b_out = np.ones"),
        ],
        ["global-randomness", "output-bias-not-zero"],
    ),
    (
        init_rnn,
        [
            ("hidden_size, vocab_size)\n    V", "vocab_size, hidden_size)\n    V"),
            ("W = orth(rng, vocab_size, hidden_size)", "W = orth(rng, hidden_size, vocab_size)"),
        ],
        ["input-weights-transposed", "output-weights-transposed"],
    ),
    (
        init_rnn,
        [
            ("return U, V, W", "return U, W, V"),
            ("U = orth(rng", "rng = np.random.default_rng(0); U = orth(rng"),
        ],
        ["seeded-inside", "output-before-recurrent"],
    ),
    (
        init_rnn,
        [
            ("V = orth(", "V = 0.5 * orth("),
            (
                "b_hidden = np.zeros((hidden_size, 1))",
                "b_hidden = rng.normal(size=(hidden_size, 1))",
            ),
        ],
        ["recurrent-weights-scaled", "hidden-bias-not-zero"],
    ),
    (
        init_rnn,
        [
            ("U = orth(", "U = 0 * orth("),
            ("V = orth(", "V = 0 * orth("),
            ("W = orth(", "W = 0 * orth("),
        ],
        ["zero-weights"],
    ),
    (
        init_rnn,
        [
            (
                "U = orth(rng, hidden_size, vocab_size)",
                "U = 0.01 * rng.normal(size=(hidden_size, vocab_size))",
            ),
            (
                "V = orth(rng, hidden_size, hidden_size)",
                "V = 0.01 * rng.normal(size=(hidden_size, hidden_size))",
            ),
            (
                "W = orth(rng, vocab_size, hidden_size)",
                "W = 0.01 * rng.normal(size=(vocab_size, hidden_size))",
            ),
        ],
        ["not-orthogonal"],
    ),
    (
        init_rnn,
        [
            ("b_hidden, b_out\n", "b_out, b_hidden\n"),
            ("W = orth(rng, vocab_size, hidden_size)", "W = U.T"),
        ],
        ["one-matrix-twice", "biases-exchanged"],
    ),
    (
        init_rnn,
        [
            ("b_hidden = np.zeros", "b_hidden = np.ones"),
            ("V = orth(rng, hidden_size, hidden_size)", "V = np.eye(hidden_size)"),
        ],
        ["identity", "hidden-bias-not-zero"],
    ),
]


def wrong(name):
    """(answer, mistakes) for every edit of the exercise of this name."""
    return [
        (edited(answer, *changes), set(mistakes))
        for answer, changes, mistakes in EDITS
        if answer.__name__ == name
    ]
