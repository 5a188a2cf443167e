"""The forward pass that cases of lab 09 start from: it holds an answer of this lab."""

import numpy as np


def forward(params, x):
    """Probabilities (T, C) and states (T + 1, H), from a zero state."""
    U, V, W, b_hidden, b_out = params
    states = np.zeros((len(x) + 1, V.shape[0]))
    for t, index in enumerate(x):
        states[t + 1] = np.tanh(U[:, index] + V @ states[t] + b_hidden[:, 0])
    logits = states[1:] @ W.T + b_out[:, 0]
    exponentials = np.exp(logits - logits.max(axis=1, keepdims=True))
    return exponentials / exponentials.sum(axis=1, keepdims=True), states
