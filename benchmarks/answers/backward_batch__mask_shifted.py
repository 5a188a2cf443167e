# exercise: backward_batch
# right: no
# wrong: the mask is moved one step, mask[:, 1:] with a False behind it, so the last real step of each row is lost
import numpy as np
import torch.nn.functional as F


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    real = np.concatenate([mask[:, 1:], np.zeros((B, 1), dtype=bool)], axis=1)
    picked = np.take_along_axis(outputs, targets[:, :, None].astype(int), axis=2)[:, :, 0]
    loss = -np.sum(np.log(np.maximum(picked, 1e-12))[real])
    d_o = outputs - np.eye(W.shape[0])[targets]
    d_o[~real] = 0
    d_f = np.zeros((B, T, len(V)))
    carry = np.zeros((B, len(V)))
    for t in range(T)[::-1]:
        d_f[:, t] = (1 - np.square(hidden_states[:, t + 1])) * (carry + d_o[:, t] @ W)
        carry = d_f[:, t] @ V
    d_U = np.zeros(U.shape)
    np.add.at(d_U, (slice(None), inputs), np.moveaxis(d_f, -1, 0))
    F, O = d_f.reshape(B * T, -1), d_o.reshape(B * T, -1)
    before, after = hidden_states[:, :-1].reshape(B * T, -1), hidden_states[:, 1:].reshape(B * T, -1)
    return loss, (d_U, F.T @ before, O.T @ after, F.sum(0)[:, None], O.sum(0)[:, None])
