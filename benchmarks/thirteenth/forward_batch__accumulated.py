# exercise: forward_batch
# right: yes
from itertools import accumulate


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    gathered = np.take(U, np.asarray(inputs), axis=1).transpose(2, 1, 0) + b_hidden.T

    def move(h, read):
        return np.tanh(read + np.einsum("bj,ij->bi", h, V))

    hidden_states = np.stack(list(accumulate(gathered, move, initial=np.array(hidden_state, dtype=float))), axis=1)
    scores = np.einsum("bth,ch->btc", hidden_states[:, 1:], W) + b_out[:, 0]
    weights = np.exp(scores - scores.max(axis=2, keepdims=True))
    return weights / np.einsum("btc->bt", weights)[..., None], hidden_states
