# exercise: bptt
# right: no
# wrong: d_U is added at the column of the word's own step on every step of the way back
# lines: 28
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
    o, h = model.forward_propagation(x)
    d_o = np.array(o)
    for t, word in enumerate(y):
        d_o[t, word] -= 1
    d_U, d_V, d_b = 0 * U, 0 * V, 0 * b_hidden

    def walk(t, s, d_h, left):
        if left == 0 or s < 0:
            return
        d_f = d_h * (1 - h[s + 1] ** 2)
        d_U[:, x[t]] += d_f
        d_V[...] += np.outer(d_f, h[s])
        d_b[:, 0] += d_f
        walk(t, s - 1, V.T @ d_f, left - 1)

    for t in range(len(x)):
        walk(t, t, W.T @ d_o[t], min(truncate, t + 1))
    return d_U, d_V, d_o.T @ h[1:], d_b, d_o.sum(axis=0).reshape(-1, 1)
