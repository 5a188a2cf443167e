# exercise: lstm_backward
# right: no
# wrong: d_W_x is filled with fancy-indexed +=, so a token that comes again in the same step adds only once (d_W_x[:, inputs[:, t]] +=)
# lines:
import numpy as np


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    grads = [np.zeros_like(p) for p in params]
    d_W_x, d_W_h, d_b, d_W, d_b_out = grads
    rows = np.arange(len(inputs))
    d_h = d_c = np.zeros_like(hidden_states[:, 0])
    loss = 0.0
    for t in reversed(range(inputs.shape[1])):
        on = mask[:, t]
        p = outputs[rows, t, targets[:, t]]
        loss -= np.sum(np.log(np.clip(p, 1e-12, None))[on])
        d_o = outputs[:, t].copy()
        d_o[rows, targets[:, t]] -= 1
        d_o *= on[:, None]
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        d_h = d_h + d_o @ W
        tc = np.tanh(cell_states[:, t + 1])
        d_c = d_c + d_h * o * (1 - tc**2)
        d_z = np.hstack(
            [d_c * g * i * (1 - i), d_c * cell_states[:, t] * f * (1 - f), d_c * i * (1 - g**2), d_h * tc * o * (1 - o)]
        )
        d_W_x[:, inputs[:, t]] += d_z.T
        d_W_h += d_z.T @ hidden_states[:, t]
        d_b += d_z.sum(axis=0)[:, None]
        d_W += d_o.T @ hidden_states[:, t + 1]
        d_b_out += d_o.sum(axis=0)[:, None]
        d_h, d_c = d_z @ W_h, d_c * f
    return loss, tuple(grads)
