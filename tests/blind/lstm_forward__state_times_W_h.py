# exercise: lstm_forward
# right: no
# wrong: rows of the state are multiplied by each W_h block without transposing it (hs[t] @ block)
# lines:
import numpy as np

from labkit.reference import sigmoid, softmax


def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    blocks = np.split(W_h, 4)
    h, c = state
    hs, cs, gs = [h], [c], []
    for t in range(T):
        past = np.concatenate([h @ block for block in blocks], axis=1)
        z = W_x.T[inputs[:, t]] + past + b.T
        i, f, g, o = np.split(z, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        gs.append(np.hstack([i, f, g, o]))
    hs, cs, gs = np.stack(hs, 1), np.stack(cs, 1), np.stack(gs, 1)
    return softmax(hs[:, 1:] @ W.T + b_out[:, 0], axis=2), hs, cs, gs
