# exercise: backward_batch
# right: no
# wrong: the loss is summed over padded steps too
# lines: 18
import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T)
    outputs, hidden_states  from forward_batch
    mask                    (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params
    """
    U, V, W, b_hidden, b_out = params
    p_target = np.take_along_axis(outputs, targets[..., None], axis=-1)
    loss = float(-np.log(p_target + 1e-12).sum())
    d_o = outputs - np.eye(len(W))[targets]
    d_o = np.where(mask[..., None], d_o, 0.0)
    d_f = np.empty(hidden_states[:, 1:].shape)
    back = np.zeros_like(hidden_states[:, 0])
    for t in np.arange(inputs.shape[1])[::-1]:
        d_f[:, t] = (d_o[:, t] @ W + back) * (1 - hidden_states[:, t + 1] ** 2)
        back = d_f[:, t] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_f)
    d_V = np.tensordot(d_f, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_o, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    return loss, (d_U, d_V, d_W, d_f.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
