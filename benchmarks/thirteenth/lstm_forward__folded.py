# exercise: lstm_forward
# right: yes
from itertools import accumulate


def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    fed = np.take(W_x.T, inputs, axis=0) + b.T

    def turn(carry, now):
        h, c, _ = carry
        s = (now + np.einsum("bj,kj->bk", h, W_h)).reshape(B, 4, H)
        gate = np.concatenate((sigmoid(s[:, :2]), np.tanh(s[:, 2:3]), sigmoid(s[:, 3:])), axis=1)
        c = (gate[:, :2] * np.stack((gate[:, 2], c), axis=1)).sum(axis=1)
        return gate[:, 3] * np.tanh(c), c, gate.reshape(B, 4 * H)

    line = list(accumulate(fed.swapaxes(0, 1), turn, initial=(*state, None)))
    hidden_states = np.stack([h for h, _, _ in line], axis=1)
    cell_states = np.stack([c for _, c, _ in line], axis=1)
    gates = np.stack([g for _, _, g in line[1:]], axis=1)
    logits = np.einsum("bth,ch->btc", hidden_states[:, 1:], W) + b_out[:, 0]
    top = np.logaddexp.reduce(logits, axis=-1, keepdims=True)
    return np.exp(logits - top), hidden_states, cell_states, gates
