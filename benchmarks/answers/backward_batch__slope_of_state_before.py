# exercise: backward_batch
# right: no
# wrong: two: the tanh's slope uses hidden_states[:, t], the state before the step; outputs is changed in place (d_o = outputs)
import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    rows, cols = np.arange(B)[:, None], np.arange(T)
    loss = -np.where(mask, np.log(np.maximum(outputs[rows, cols, targets], 1e-12)), 0.0).sum()
    d_o = outputs
    d_o[rows, cols, targets] -= 1
    d_o[~mask] = 0
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    carry = np.zeros((B, len(V)))
    for t in range(T - 1, -1, -1):
        d_f = (d_o[:, t] @ W + carry) * (1 - hidden_states[:, t] ** 2)
        np.add.at(d_U.T, inputs[:, t], d_f)
        d_V += d_f.T @ hidden_states[:, t]
        d_b += d_f.sum(0)[:, None]
        carry = d_f @ V
    d_W = np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, d_b, d_o.sum((0, 1))[:, None])
