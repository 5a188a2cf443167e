# exercise: tagger_states
# right: no
# wrong: The states are columns, so the result has shape (T + 1, H, 1).
# lines: 10, 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    hidden_states = [np.zeros((V.shape[0], 1))]
    for w in words:
        x = E[w].reshape(-1, 1)
        hidden_states.append(sigmoid(U @ x + V @ hidden_states[-1] + b_hidden))
    return np.array(hidden_states)
