# exercise: bptt
# right: no
# wrong: full back-propagation, truncate is ignored: the carry runs through all steps (one backward scan)
import numpy as np


def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, h = model.forward_propagation(x)
    d_o = np.array(outputs)
    d_o[np.arange(len(y)), y] -= 1
    d_U = np.zeros_like(U)
    d_f = np.zeros_like(h[1:])
    carry = np.zeros(len(V))
    for t in reversed(range(len(x))):
        d_f[t] = (W.T @ d_o[t] + carry) * (1 - h[t + 1] ** 2)
        d_U[:, x[t]] += d_f[t]
        carry = V.T @ d_f[t]
    return d_U, d_f.T @ h[:-1], d_o.T @ h[1:], d_f.sum(0)[:, None], d_o.sum(0)[:, None]
