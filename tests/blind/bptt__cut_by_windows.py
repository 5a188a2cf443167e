# exercise: bptt
# right: no
# wrong: the sentence is cut into pieces of truncate words, and errors stop at their borders
# lines: 29
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
    d_U, d_V, d_W, d_bh, d_bo = (np.zeros(p.shape) for p in model.params)
    d_next = np.zeros(len(V))
    for t in range(len(x) - 1, -1, -1):
        d_o = outputs[t] - np.eye(len(W))[y[t]]
        d_f = (W.T @ d_o + d_next) * (1 - states[t + 1] ** 2)
        d_U[:, x[t]] += d_f
        d_V += np.outer(d_f, states[t])
        d_W += np.outer(d_o, states[t + 1])
        d_bh[:, 0] += d_f
        d_bo[:, 0] += d_o
        d_next = V.T @ d_f if t % truncate else np.zeros(len(V))
    return d_U, d_V, d_W, d_bh, d_bo
