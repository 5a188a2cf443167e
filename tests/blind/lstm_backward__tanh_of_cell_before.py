# exercise: lstm_backward
# right: no
# wrong: the tanh of step t is taken from cell_states[:, t], the cell before, not cell_states[:, t + 1] (squashed)
# lines:
import numpy as np


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    C = W.shape[0]
    one_hot_targets = np.eye(C)[targets]
    d_logits = (outputs - one_hot_targets) * mask[:, :, None]
    loss = -np.sum(np.log(np.maximum((outputs * one_hot_targets).sum(-1), 1e-10))[mask])
    squashed = np.tanh(cell_states[:, :-1])
    d_sums = []
    d_h, d_c = np.zeros((B, H)), np.zeros((B, H))
    for t in range(T)[::-1]:
        i, f, g, o = gates[:, t].reshape(B, 4, H).transpose(1, 0, 2)
        d_h = d_h + d_logits[:, t] @ W
        d_c = d_c + d_h * o * (1 - squashed[:, t] ** 2)
        parts = (
            d_c * g * i * (1 - i),
            d_c * cell_states[:, t] * f * (1 - f),
            d_c * i * (1 - g * g),
            d_h * squashed[:, t] * o * (1 - o),
        )
        d_sums.insert(0, np.concatenate(parts, axis=1))
        d_h, d_c = d_sums[0] @ W_h, d_c * f
    d_z = np.stack(d_sums, axis=1)
    d_W_x = np.einsum("btk,btc->kc", d_z, np.eye(C)[inputs])
    d_W_h = np.einsum("btk,bth->kh", d_z, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    return loss, (d_W_x, d_W_h, d_z.sum((0, 1))[:, None], d_W, d_logits.sum((0, 1))[:, None])
