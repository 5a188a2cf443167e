# exercise: lstm_forward
# right: no
# wrong: runs sequence by sequence but h and c are not reset between rows, so each row starts from the end of the one before
# lines:
import numpy as np

from labkit.reference import sigmoid, softmax


def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hs, cs, gs = np.zeros((B, T + 1, H)), np.zeros((B, T + 1, H)), np.zeros((B, T, 4 * H))
    hs[:, 0], cs[:, 0] = state
    h, c = state[0][0], state[1][0]
    for n in range(B):
        for t in range(T):
            z = W_x[:, inputs[n, t]] + W_h @ h + b[:, 0]
            i, f, g, o = np.split(z, 4)
            i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
            c = f * c + i * g
            h = o * np.tanh(c)
            hs[n, t + 1], cs[n, t + 1], gs[n, t] = h, c, np.concatenate([i, f, g, o])
    return softmax(hs[:, 1:] @ W.T + b_out[:, 0], axis=-1), hs, cs, gs
