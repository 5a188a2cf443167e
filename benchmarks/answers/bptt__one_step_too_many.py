# exercise: bptt
# right: no
# wrong: walks back truncate + 1 steps, the word's own counts as step zero (lower limit t - truncate)
import numpy as np


def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    T = len(x)
    d_logits = outputs - np.eye(len(W))[np.asarray(y)]
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    for t in range(T):
        error = d_logits[t] @ W
        for s in range(t, max(0, t - truncate) - 1, -1):
            error = error * (1 - states[s + 1] ** 2)
            d_U[:, x[s]] += error
            d_V += np.outer(error, states[s])
            d_b[:, 0] += error
            error = error @ V
    return d_U, d_V, d_logits.T @ states[1:], d_b, d_logits.sum(0)[:, None]
