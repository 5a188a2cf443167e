# exercise: lstm_backward
# right: no
# wrong: the cell's gradient goes back through the input gate instead of the forget gate (d_c = d_c * i)
# lines:
import numpy as np


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    H, C = W_h.shape[1], W.shape[0]
    B, T = inputs.shape
    p = outputs[np.arange(B)[:, None], np.arange(T), targets]
    loss = -np.where(mask, np.log(np.maximum(p, 1e-9)), 0).sum()
    d_out = (outputs - (targets[..., None] == np.arange(C))) * mask[..., None]
    total = {"h": np.zeros((B, H)), "c": np.zeros((B, H))}
    d_W_x, d_W_h, d_b = np.zeros_like(W_x), np.zeros_like(W_h), np.zeros_like(b)
    for t in range(T - 1, -1, -1):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tc = np.tanh(cell_states[:, t + 1])
        total["h"] = total["h"] + d_out[:, t] @ W
        total["c"] = total["c"] + total["h"] * o * (1 - tc**2)
        factor = [g * i * (1 - i), cell_states[:, t] * f * (1 - f), i * (1 - g**2)]
        d_z = np.hstack([total["c"] * k for k in factor] + [total["h"] * tc * o * (1 - o)])
        np.add.at(d_W_x, (slice(None), inputs[:, t]), d_z.T)
        d_W_h += d_z.T @ hidden_states[:, t]
        d_b[:, 0] += d_z.sum(axis=0)
        total = {"h": d_z @ W_h, "c": total["c"] * i}
    d_W = sum(d_out[:, t].T @ hidden_states[:, t + 1] for t in range(T))
    return loss, (d_W_x, d_W_h, d_b, d_W, d_out.sum(axis=(0, 1)).reshape(-1, 1))
