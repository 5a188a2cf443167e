# exercise: lstm_forward
# right: no
# wrong: two: the bias b is never added to the gates; plain exp / sum instead of softmax, which overflows for logits of 1000
# lines:
import numpy as np

from labkit.reference import sigmoid


def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    h, c = (np.zeros((B, T + 1, H)) for _ in range(2))
    h[:, 0], c[:, 0] = state
    gates = np.zeros((B, T, 4 * H))
    i, f, g, o = (slice(k * H, (k + 1) * H) for k in range(4))
    for t in range(T):
        z = W_x[:, inputs[:, t]].T + h[:, t] @ W_h.T
        y = sigmoid(z)
        y[:, g] = np.tanh(z[:, g])
        gates[:, t] = y
        c[:, t + 1] = y[:, f] * c[:, t] + y[:, i] * y[:, g]
        h[:, t + 1] = y[:, o] * np.tanh(c[:, t + 1])
    scores = np.exp(h[:, 1:] @ W.T + b_out[:, 0])
    return scores / scores.sum(axis=-1, keepdims=True), h, c, gates
