# exercise: lstm_forward
# right: yes
from itertools import accumulate


def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params

    def step(carried, fed):
        h, c, _ = carried
        i, f, g, o = np.split(fed + h @ W_h.T, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        return o * np.tanh(c), c, np.hstack([i, f, g, o])

    fed = np.moveaxis(np.take(W_x, inputs, axis=1), 0, -1) + b[:, 0]
    path = list(accumulate(fed.swapaxes(0, 1), step, initial=(*state, None)))
    hidden = np.stack([h for h, _, _ in path], axis=1)
    cells_ = np.stack([c for _, c, _ in path], axis=1)
    gates = np.stack([g for _, _, g in path[1:]], axis=1)
    scores = np.einsum("bth,ch->btc", hidden[:, 1:], W) + b_out[:, 0]
    return np.exp(scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True)), hidden, cells_, gates
