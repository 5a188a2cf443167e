# exercise: rnn_minibatch
# right: no
# wrong: the backward loop forgets what the next step sends back (d_f has no carry)
import numpy as np

from labkit.reference import forward_batch


def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    outputs, states = forward_batch(inputs, state, params)
    C = W.shape[0]
    one_hot = np.eye(C)[targets]
    loss = -np.log((outputs * one_hot).sum(axis=-1)).sum()
    d_o = outputs - one_hot
    d_f = (d_o @ W) * (1 - states[:, 1:] ** 2)
    d_U = np.einsum("bth,btc->hc", d_f, np.eye(C)[inputs])
    d_V = np.einsum("bti,btj->ij", d_f, states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_o, states[:, 1:])
    grads = (d_U, d_V, d_W, d_f.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None])
    return loss, grads, states[:, -1]
