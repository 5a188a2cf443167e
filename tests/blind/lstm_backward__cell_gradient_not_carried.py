# exercise: lstm_backward
# right: no
# wrong: the gradient at the cell is set to zero for every step; nothing is carried through the forget gate (d_c inside the loop)
# lines:
import numpy as np


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    b_idx, t_idx = np.indices((B, T))
    loss = -(np.log(np.maximum(outputs[b_idx, t_idx, targets], 1e-9)) * mask).sum()
    d_logits = outputs.copy()
    d_logits[b_idx, t_idx, targets] -= 1
    d_logits[~mask] = 0
    d_z = np.zeros((B, T, 4 * H))
    d_h = np.zeros((B, H))
    for t in range(T - 1, -1, -1):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        d_h = d_h + d_logits[:, t] @ W
        tc = np.tanh(cell_states[:, t + 1])
        d_c = d_h * o * (1 - tc**2)
        d_z[:, t] = np.hstack(
            [d_c * g * i * (1 - i), d_c * cell_states[:, t] * f * (1 - f), d_c * i * (1 - g**2), d_h * tc * o * (1 - o)]
        )
        d_h = d_z[:, t] @ W_h
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, d_z)
    d_W_h = np.tensordot(d_z, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_logits, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    return loss, (d_W_x, d_W_h, d_z.sum((0, 1))[:, None], d_W, d_logits.sum((0, 1))[:, None])
