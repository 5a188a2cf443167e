# exercise: bptt
# right: yes
# wrong: all errors walk back together: arrow k carries every word's error k steps
# lines:
import numpy as np


def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation.

    model     has params (U, V, W, b_hidden, b_out) and forward_propagation(x)
    x, y      inputs and targets, T word indices each
    truncate  at how many steps each word's error leaves its share, its own
              included; 1 or more
    returns   (d_U, d_V, d_W, d_b_hidden, d_b_out), in the shapes of params
    """
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    T = len(x)
    d_o = np.array(outputs, dtype=float)
    d_o[np.arange(T), np.asarray(y)] -= 1
    slope = 1 - states[1:] ** 2
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    error = d_o @ W  # row i: error of word i + k at the state after step i
    for k in range(min(truncate, T)):
        delta = error * slope[: T - k]
        np.add.at(d_U.T, np.asarray(x)[: T - k], delta)
        d_V += delta.T @ states[: T - k]
        d_b += delta.sum(axis=0)[:, None]
        error = (delta @ V)[1:]
    return d_U, d_V, d_o.T @ states[1:], d_b, d_o.sum(axis=0)[:, None]
