# exercise: lstm_forward
# right: yes
from itertools import accumulate


def lstm_forward(inputs, state, params):
    """Forward pass of B sequences at once.

    inputs   token indices (B, T), array of any integer dtype
    state    (h, c) before the first input, each (B, H); a tuple or a list
    returns  outputs (B, T, C), hidden_states (B, T + 1, H), cell_states (B, T + 1, H) and
             gates (B, T, 4H): four arrays, right for logits of ±1000 too
    """
    W_x, W_h, b, W, b_out = params
    B, T = np.shape(inputs)
    fed = np.take(W_x.T, inputs, axis=0).swapaxes(0, 1) + b.T

    def step(before, z):
        h, c, _ = before
        blocks = (z + h @ W_h.T).reshape(B, 4, -1)
        y = sigmoid(blocks)
        y[:, 2] = np.tanh(blocks[:, 2])
        c = y[:, 1] * c + y[:, 0] * y[:, 2]
        return y[:, 3] * np.tanh(c), c, y.reshape(B, -1)

    run = list(accumulate(fed, step, initial=(np.array(state[0]), np.array(state[1]), None)))
    hidden = np.stack([h for h, _, _ in run], axis=1)
    cells = np.stack([c for _, c, _ in run], axis=1)
    gates = np.stack([y for _, _, y in run[1:]], axis=1)
    logits = np.einsum("bth,ch->btc", hidden[:, 1:], W) + b_out[:, 0]
    return np.exp(logits - np.logaddexp.reduce(logits, axis=2, keepdims=True)), hidden, cells, gates
