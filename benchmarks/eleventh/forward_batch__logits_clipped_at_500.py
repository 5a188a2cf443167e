# exercise: forward_batch
# right: no
# wrong: cuts the logits at ±500 so that exp does not overflow, which makes large ones equal
# lines: 16
def _rows(vector):
    return np.asarray(vector).reshape(1, -1)


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    table = U.T + _rows(b_hidden)
    states = [np.asarray(hidden_state, dtype=float)]
    probabilities = []
    for tokens in inputs.T:
        states.append(np.tanh(table[tokens] + states[-1].dot(V.T)))
        scores = np.clip(states[-1].dot(W.T) + _rows(b_out), -500, 500)
        weights = np.exp(scores)
        probabilities.append(weights / weights.sum(axis=1, keepdims=True))
    return np.stack(probabilities, axis=1), np.stack(states, axis=1)
