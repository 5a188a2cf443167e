# exercise: bptt
# right: no
# wrong: errors go back through V and not its transpose; d_b_out is only that of the last word
# lines: 24, 31
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
    d_U, d_V, d_W, d_bh, d_bo = [np.zeros_like(p) for p in model.params]
    for t in range(len(x)):
        d_o = outputs[t].copy()
        d_o[y[t]] -= 1
        d_W += np.outer(d_o, states[t + 1])
        d_bo = d_o[:, None]
        d_h = W.T @ d_o
        for s in range(t, max(t - truncate, -1), -1):
            d_f = d_h * (1 - states[s + 1] ** 2)
            d_U[:, x[s]] += d_f
            d_V += np.outer(d_f, states[s])
            d_bh += d_f[:, None]
            d_h = V @ d_f
    return d_U, d_V, d_W, d_bh, d_bo
