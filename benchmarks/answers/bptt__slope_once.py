# exercise: bptt
# right: no
# wrong: the slope of tanh is taken at the word's own step only; further back the error passes V without any slope (inside walk)
import numpy as np


def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    d_o = outputs.copy()
    for t, target in enumerate(y):
        d_o[t, target] -= 1
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)

    def walk(error, s, left):
        if s < 0 or left == 0:
            return
        d_U[:, x[s]] += error
        d_V[...] += np.outer(error, states[s])
        d_b[:, 0] += error
        walk(V.T @ error, s - 1, left - 1)

    for t in range(len(x)):
        walk((W.T @ d_o[t]) * (1 - states[t + 1] ** 2), t, truncate)
    return d_U, d_V, np.einsum("tc,th->ch", d_o, states[1:]), d_b, d_o.sum(0)[:, None]
