# exercise: lstm_forward
# right: no
# wrong: softmax runs over axis 1, the time, instead of the vocabulary (last block)
# lines:
import numpy as np

from labkit.reference import sigmoid, softmax


def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W.shape[1]
    from_input = W_x.T[inputs] + b[:, 0]
    hs, cs = np.empty((B, T + 1, H)), np.empty((B, T + 1, H))
    gates = np.empty((B, T, 4, H))
    hs[:, 0], cs[:, 0] = state
    for t in range(T):
        z = (from_input[:, t] + hs[:, t] @ W_h.T).reshape(B, 4, H)
        gates[:, t] = sigmoid(z)
        gates[:, t, 2] = np.tanh(z[:, 2])
        i, f, g, o = gates[:, t].swapaxes(0, 1)
        cs[:, t + 1] = f * cs[:, t] + i * g
        hs[:, t + 1] = o * np.tanh(cs[:, t + 1])
    logits = np.einsum("bth,ch->btc", hs[:, 1:], W) + b_out[:, 0]
    return softmax(logits, axis=1), hs, cs, gates.reshape(B, T, 4 * H)
