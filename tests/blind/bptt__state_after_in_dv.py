# exercise: bptt
# right: no
# wrong: d_V is taken with the state after the step
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
    outputs, states = model.forward_propagation(x)
    after = states[1:]
    d_logits = outputs - np.eye(outputs.shape[1])[y]
    d_U, d_V, d_bh = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    for t in range(len(x)):
        error = W.T @ d_logits[t]
        step = t
        while step >= 0 and t - step < truncate:
            delta = error * (1 - after[step] ** 2)
            d_U[:, x[step]] += delta
            d_V += np.outer(delta, after[step])
            d_bh += delta.reshape(-1, 1)
            error = V.T @ delta
            step -= 1
    return d_U, d_V, np.einsum("tc,th->ch", d_logits, after), d_bh, d_logits.sum(0)[:, None]
