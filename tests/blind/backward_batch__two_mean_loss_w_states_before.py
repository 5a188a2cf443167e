# exercise: backward_batch
# right: no
# wrong: the loss is the mean over the real steps; d_W is taken with the states before
# lines: 20, 33
import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T)
    outputs, hidden_states  from forward_batch
    mask                    (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    b, t = np.indices((B, T))
    nll = -np.log(outputs[b, t, targets] + 1e-12)
    loss = nll[mask].mean()
    d_o = outputs.copy()
    d_o[b, t, targets] -= 1
    d_o *= mask[:, :, None]
    d_f = np.zeros((B, T, len(V)))
    d_next = np.zeros((B, len(V)))
    for s in range(T - 1, -1, -1):
        d_f[:, s] = (d_o[:, s] @ W + d_next) * (1 - hidden_states[:, s + 1] ** 2)
        d_next = d_f[:, s] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_f)
    before = hidden_states[:, :-1]
    d_V = np.einsum("bth,btk->hk", d_f, before)
    d_W = np.einsum("btc,bth->ch", d_o, before)
    return loss, (d_U, d_V, d_W, d_f.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
