# exercise: bptt
# right: no
# wrong: the loop counts the word's own step as step zero and walks truncate + 1 steps
# lines: 26
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
    outputs, h = model.forward_propagation(x)
    grads = [np.zeros_like(p) for p in model.params]
    for t in reversed(range(len(x))):
        d_o = outputs[t].copy()
        d_o[y[t]] -= 1
        grads[2] += np.outer(d_o, h[t + 1])
        grads[4] += d_o[:, None]
        delta = W.T @ d_o * (1 - h[t + 1] ** 2)
        for s in range(t, max(-1, t - truncate - 1), -1):
            grads[0][:, x[s]] += delta
            grads[1] += np.outer(delta, h[s])
            grads[3] += delta[:, None]
            delta = V.T @ delta * (1 - h[s] ** 2)
    return tuple(grads)
