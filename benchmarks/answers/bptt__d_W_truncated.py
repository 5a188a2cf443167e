# exercise: bptt
# right: no
# wrong: d_W and d_b_out are collected inside the walk, so each word's error is counted once for every step back
import numpy as np


def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    g = {name: np.zeros_like(p) for name, p in zip("UVWbc", model.params)}
    for t, target in enumerate(y):
        d_o = outputs[t].copy()
        d_o[target] -= 1
        error, s = W.T @ d_o, t
        while s >= 0 and t - s < truncate:
            g["W"] += np.outer(d_o, states[s + 1])
            g["c"][:, 0] += d_o
            error = error * (1 - states[s + 1] ** 2)
            g["U"][:, x[s]] += error
            g["V"] += np.outer(error, states[s])
            g["b"][:, 0] += error
            error = V.T @ error
            s -= 1
    return tuple(g.values())
