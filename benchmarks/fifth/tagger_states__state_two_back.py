# exercise: tagger_states
# right: no
# wrong: Reads the state from one row too early, so each word meets the state before the previous word.
# lines: 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    inputs = E[words] @ U.T + np.squeeze(b_hidden, axis=1)
    states = np.zeros((T + 1, U.shape[0]))
    for t in range(1, T + 1):
        states[t] = sigmoid(inputs[t - 1] + V @ states[t - 2])
    return states
