# exercise: lstm_backward
# right: no
# wrong: two: log of the bare probability, so a target with p = 0 costs infinity; loss is averaged over the steps, not summed
# lines:
import numpy as np


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    rows, cols = np.ogrid[:B, :T]
    loss = -np.log(outputs[rows, cols, targets])[mask].mean()
    d_logits = outputs.copy()
    d_logits[rows, cols, targets] -= 1
    d_logits[~mask] = 0
    d_z = np.zeros((B, T, 4 * H))
    d_h, d_c = np.zeros((B, H)), np.zeros((B, H))
    for t in reversed(range(T)):
        i, f, g, o = np.split(gates[:, t], 4, axis=-1)
        tc = np.tanh(cell_states[:, t + 1])
        d_h = d_h + d_logits[:, t] @ W
        d_c = d_c + d_h * o * (1 - tc**2)
        d_z[:, t] = np.concatenate(
            [d_c * g * i * (1 - i), d_c * cell_states[:, t] * f * (1 - f), d_c * i * (1 - g**2), d_h * tc * o * (1 - o)],
            axis=-1,
        )
        d_h, d_c = d_z[:, t] @ W_h, d_c * f
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, d_z)
    d_W_h = np.einsum("btk,bth->kh", d_z, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    return loss, (d_W_x, d_W_h, d_z.sum((0, 1))[:, None], d_W, d_logits.sum((0, 1))[:, None])
