# exercise: backward_batch
# right: no
# wrong: += with an index array keeps one gradient of a repeated token
# lines: 28
import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T)
    outputs, hidden_states  from forward_batch
    mask                    (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    rows, steps = np.arange(B)[:, None], np.arange(T)[None, :]
    loss = -np.sum(np.log(outputs[rows, steps, targets] + 1e-12)[mask])
    d_o = outputs.copy()
    d_o[rows, steps, targets] -= 1
    d_o[~mask] = 0
    d_U, d_V, d_W, d_bh, d_bo = (np.zeros(p.shape) for p in params)
    d_next = np.zeros((B, len(V)))
    for t in range(T - 1, -1, -1):
        h_prev, h = hidden_states[:, t], hidden_states[:, t + 1]
        d_f = (d_o[:, t] @ W + d_next) * (1 - h * h)
        d_U.T[inputs[:, t]] += d_f
        d_V += d_f.T @ h_prev
        d_W += d_o[:, t].T @ h
        d_bh += d_f.sum(axis=0)[:, None]
        d_bo += d_o[:, t].sum(axis=0)[:, None]
        d_next = d_f @ V
    return float(loss), (d_U, d_V, d_W, d_bh, d_bo)
