# exercise: backward_batch
# right: no
# wrong: d_U collects by the target token, not by the input token (np.add.at with targets)
import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T, C = outputs.shape
    n, s = np.nonzero(mask)
    hit = targets[n, s]
    loss = float(-np.log(np.maximum(outputs[n, s, hit], 1e-14)).sum())
    d_o = np.zeros_like(outputs)
    d_o[n, s] = outputs[n, s]
    d_o[n, s, hit] -= 1
    up = d_o @ W
    d_f = np.empty_like(hidden_states[:, 1:])
    carry = 0
    for t in reversed(range(T)):
        d_f[:, t] = (up[:, t] + carry) * (1 - hidden_states[:, t + 1] ** 2)
        carry = d_f[:, t] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, targets, d_f)
    d_V = np.einsum("bti,btj->ij", d_f, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:])
    return loss, [d_U, d_V, d_W, d_f.sum((0, 1)).reshape(-1, 1), d_o.sum((0, 1)).reshape(-1, 1)]
