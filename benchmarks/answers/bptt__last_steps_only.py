# exercise: bptt
# right: no
# wrong: only the last truncate words of the sentence send errors back (steps of the sentence are cut, not those of each error)
import numpy as np


def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, h = model.forward_propagation(x)
    T, C = outputs.shape
    d_o = outputs - (np.arange(C) == np.reshape(y, (-1, 1)))
    d_U, d_V, d_b = (np.zeros(p.shape) for p in (U, V, b_hidden))
    carry = 0.0
    t = T - 1
    while t >= max(0, T - truncate):
        d_f = (W.T @ d_o[t] + carry) * (1 - h[t + 1] ** 2)
        d_U[:, x[t]] += d_f
        d_V += d_f[:, None] * h[t]
        d_b += d_f[:, None]
        carry = V.T @ d_f
        t -= 1
    return d_U, d_V, d_o.T @ h[1:], d_b, d_o.sum(axis=0).reshape(-1, 1)
