# exercise: rnn_minibatch
# right: no
# wrong: V's gradient at the first step is made with the last state
# needs: forward_batch
# name: wrap-at-first-step
import numpy as np

def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    outputs, hidden = forward_batch(inputs, state, params)
    hs = hidden[:, 1:]  # the states after each input
    d_o = outputs - np.eye(W.shape[0])[targets]
    loss = -np.log(np.take_along_axis(outputs, targets[..., None], 2)).sum()
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_bh, d_bo = np.zeros_like(b_hidden), np.zeros_like(b_out)
    nxt = np.zeros((B, len(V)))
    for t in reversed(range(T)):
        d_f = (d_o[:, t] @ W + nxt) * (1 - hs[:, t] ** 2)
        for b in range(B):
            d_U[:, inputs[b, t]] += d_f[b]
        d_V += d_f.T @ hs[:, t - 1]
        d_W += d_o[:, t].T @ hs[:, t]
        d_bh += d_f.sum(0).reshape(-1, 1)
        d_bo += d_o[:, t].sum(0).reshape(-1, 1)
        nxt = d_f @ V
    return loss, [d_U, d_V, d_W, d_bh, d_bo], hidden[:, -1]
