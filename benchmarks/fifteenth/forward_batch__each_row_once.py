# exercise: forward_batch
# right: no
# wrong: computes equal rows of tokens only once, with the start state of the first of them, so rows that start from another state get wrong results
# lines: 7, 8
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    rows, first, back = np.unique(inputs, axis=0, return_index=True, return_inverse=True)
    h = hidden_state[first]
    states = [h]
    gathered = U.T[rows] + b_hidden[:, 0]
    for t in range(rows.shape[1]):
        h = np.tanh(gathered[:, t] + h @ V.T)
        states.append(h)
    states = np.stack(states, axis=1)
    z = states[:, 1:] @ W.T + b_out[:, 0]
    z -= z.max(axis=-1, keepdims=True)
    p = np.exp(z)
    p /= p.sum(axis=-1, keepdims=True)
    back = back.reshape(-1)
    return p[back], states[back]
