# exercise: bptt
# right: no
# wrong: two: d_V multiplies with states[s + 1], the state after the step; the error passes V, not V.T, on the way back
import numpy as np


def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    rows = np.arange(len(y))
    outputs[rows, y] -= 1
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    for t in rows:
        e = (W.T @ outputs[t]) * (1 - states[t + 1] ** 2)
        for s in range(t, max(-1, t - truncate), -1):
            d_U[:, x[s]] += e
            d_V += np.outer(e, states[s + 1])
            d_b[:, 0] += e
            e = (V @ e) * (1 - states[s] ** 2)
    return d_U, d_V, outputs.T @ states[1:], d_b, outputs.sum(0)[:, None]
