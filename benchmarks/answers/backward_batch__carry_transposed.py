# exercise: backward_batch
# right: no
# wrong: rows go back through V.T, which is the way forward, instead of V (carry)
import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, _, _ = params
    B, T, C = outputs.shape
    flat = (np.arange(B)[:, None], np.arange(T)[None])
    loss = np.sum(-np.log(outputs[(*flat, targets)] + 1e-12), where=mask)
    d_o = (outputs - (np.arange(C) == targets[..., None])) * mask[..., None]
    slope = 1 - hidden_states[:, 1:] ** 2

    def walk(t, carry):
        if t < 0:
            return []
        d_f = (d_o[:, t] @ W + carry) * slope[:, t]
        return walk(t - 1, d_f @ V.T) + [d_f]

    d_f = np.stack(walk(T - 1, 0.0), axis=1)
    d_U = np.einsum("bth,btc->hc", d_f, np.eye(C)[inputs])
    d_V = np.einsum("bti,btj->ij", d_f, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, d_f.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
