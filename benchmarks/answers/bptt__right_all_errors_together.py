# exercise: bptt
# right: yes
# wrong: all words' errors walk back together as a matrix, shifted by one step each time
import numpy as np


def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    x, T = np.asarray(x), len(x)
    d_o = outputs - np.eye(len(W))[np.asarray(y)]
    slope = 1 - states[1:] ** 2
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    errors = d_o @ W
    for back in range(min(truncate, T)):
        errors = errors[-(T - back) :] * slope[: T - back]
        np.add.at(d_U.T, x[: T - back], errors)
        d_V += errors.T @ states[: T - back]
        d_b += errors.sum(axis=0)[:, None]
        errors = (errors @ V)[1:]
        if len(errors) == 0:
            break
    return d_U, d_V, d_o.T @ states[1:], d_b, d_o.sum(axis=0)[:, None]
