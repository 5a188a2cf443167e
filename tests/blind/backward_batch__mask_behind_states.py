# exercise: backward_batch
# right: no
# wrong: the mask is put on d_f after the loop and not on the logits, so padding still reaches W, b_out and earlier steps
# lines: 26
import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T)
    outputs, hidden_states  from forward_batch
    mask                    (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params
    """
    U, V, W, b_hidden, b_out = params
    eye = np.eye(U.shape[1])
    loss = -np.sum(mask * np.log(np.sum(outputs * eye[targets], axis=-1) + 1e-12))
    d_o = outputs - eye[targets]
    h_prev, h = hidden_states[:, :-1], hidden_states[:, 1:]
    d_f = np.zeros_like(h)
    d_h_next = np.zeros((len(inputs), len(V)))
    for t in reversed(range(inputs.shape[1])):
        d_f[:, t] = (d_o[:, t] @ W + d_h_next) * (1 - h[:, t] ** 2)
        d_h_next = d_f[:, t] @ V
    d_f = d_f * mask[:, :, None]
    d_U = np.einsum("btc,bth->hc", eye[inputs], d_f)
    d_V = np.einsum("bth,btk->hk", d_f, h_prev)
    d_W = np.einsum("btc,bth->ch", d_o, h)
    return loss, (d_U, d_V, d_W, d_f.sum(axis=(0, 1))[:, None], d_o.sum(axis=(0, 1))[:, None])
