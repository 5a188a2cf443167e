# exercise: backward_batch
# right: no
# wrong: the mask silences the loss but not the gradient at the logits (d_logits is not masked)
import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    C = len(W)
    y = np.eye(C)[targets]
    p = np.einsum("btc,btc->bt", outputs, y)
    loss = -np.log(np.clip(p, 1e-10, None))[mask].sum()
    d_logits = outputs - y
    grads = [np.zeros_like(a) for a in params]
    carry = np.zeros_like(hidden_states[:, 0])
    for t in reversed(range(inputs.shape[1])):
        d_o = d_logits[:, t]
        d_f = (d_o @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        np.add.at(grads[0].T, inputs[:, t], d_f)
        grads[1] += d_f.T @ hidden_states[:, t]
        grads[2] += d_o.T @ hidden_states[:, t + 1]
        grads[3] += d_f.sum(axis=0)[:, None]
        grads[4] += d_o.sum(axis=0)[:, None]
        carry = d_f @ V
    return loss, tuple(grads)
