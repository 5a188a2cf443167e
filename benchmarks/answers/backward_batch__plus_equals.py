# exercise: backward_batch
# right: no
# wrong: d_U is filled with d_U[:, inputs] +=, so a repeated token keeps one gradient only
import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    rows, cols = np.ogrid[:B, :T]
    loss = -(np.log(np.maximum(outputs[rows, cols, targets], 1e-12)) * mask).sum()
    d_logits = outputs.copy()
    d_logits[rows, cols, targets] -= 1.0
    d_logits *= mask[:, :, None]
    d_sum = np.zeros((B, T, V.shape[0]))
    back = np.zeros((B, V.shape[0]))
    for t in range(T - 1, -1, -1):
        d_sum[:, t] = (d_logits[:, t] @ W + back) * (1 - hidden_states[:, t + 1] ** 2)
        back = d_sum[:, t] @ V
    d_U = np.zeros_like(U)
    d_U[:, inputs] += d_sum.transpose(2, 0, 1)
    d_V = np.tensordot(d_sum, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_logits, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    return loss, (d_U, d_V, d_W, d_sum.sum((0, 1))[:, None], d_logits.sum((0, 1))[:, None])
