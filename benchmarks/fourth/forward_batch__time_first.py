# exercise: forward_batch
# right: yes

from itertools import accumulate


def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_h, b_o = params

    def move(h, u):
        return np.tanh(h @ V.T + u)

    fetched = U.T[inputs.T] + b_h.T
    by_time = np.array(list(accumulate(fetched, move, initial=hidden_state)))
    scores = by_time[1:] @ W.T + b_o[:, 0]
    scores = scores - scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores)
    probabilities = weights / weights.sum(axis=-1, keepdims=True)
    return probabilities.swapaxes(0, 1), by_time.swapaxes(0, 1)
