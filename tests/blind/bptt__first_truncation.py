# exercise: bptt
# right: no
# wrong: the truncation of the first call with a model holds for all later ones
# lines:

import numpy as np


def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation.

    Arguments:
        model: has params (U, V, W, b_hidden, b_out) and forward_propagation(x).
        x, y: inputs and targets of a sentence, T word indices each.
        truncate: 1 or more; the error of word t changes what steps t, t - 1, ...,
            t - truncate + 1 contribute, and no step before them.

    Returns:
        (d_U, d_V, d_W, d_b_hidden, d_b_out), in the shapes of params; the exact gradients when
        truncate is T or more.
    """
    truncate = bptt.__dict__.setdefault('m', {}).setdefault(id(model), (truncate, model))[0]
    U, V, W, b_hidden, b_out = model.params
    d_U, d_V, d_b_hidden = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    outputs, hidden_states = model.forward_propagation(x)
    d_logits = outputs.copy()
    d_logits[np.arange(len(y)), y] -= 1
    d_W = d_logits.T @ hidden_states[1:]
    d_b_out = d_logits.sum(axis=0)[:, None]
    for t in range(len(x)):
        d_h = W.T @ d_logits[t]
        first = max(0, t - truncate + 1)
        for step in range(t, first - 1, -1):
            d_sum = d_h * (1 - hidden_states[step + 1] ** 2)
            d_U[:, x[step]] += d_sum
            d_V += np.outer(d_sum, hidden_states[step])
            d_b_hidden[:, 0] += d_sum
            d_h = V.T @ d_sum
    return d_U, d_V, d_W, d_b_hidden, d_b_out
