# exercise: lstm_backward
# right: no
# wrong: padded steps are left out of the loss but not of the gradient at the logits (d_logits is never masked)
# lines:
import numpy as np


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    rows = np.arange(inputs.shape[0])[:, None]
    steps = np.arange(inputs.shape[1])[None, :]
    loss = float(np.sum(-np.log(np.maximum(outputs[rows, steps, targets], 1e-8)) * mask))
    d_logits = outputs.copy()
    d_logits[rows, steps, targets] -= 1

    def back(t, d_h, d_c):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        d_h = d_h + d_logits[:, t] @ W
        tc = np.tanh(cell_states[:, t + 1])
        d_c = d_c + d_h * o * (1 - tc * tc)
        d_i, d_f = d_c * g * i * (1 - i), d_c * cell_states[:, t] * f * (1 - f)
        d_g, d_o = d_c * i * (1 - g * g), d_h * tc * o * (1 - o)
        d_z = np.hstack([d_i, d_f, d_g, d_o])
        return d_z, d_z @ W_h, d_c * f

    d_W_x, d_W_h, d_b = np.zeros_like(W_x), np.zeros_like(W_h), np.zeros_like(b)
    d_h = d_c = np.zeros(hidden_states.shape[::2])
    for t in range(inputs.shape[1] - 1, -1, -1):
        d_z, d_h, d_c = back(t, d_h, d_c)
        np.add.at(d_W_x.T, inputs[:, t], d_z)
        d_W_h += d_z.T @ hidden_states[:, t]
        d_b += d_z.sum(0)[:, None]
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    return loss, (d_W_x, d_W_h, d_b, d_W, d_logits.sum(axis=(0, 1))[:, None])
