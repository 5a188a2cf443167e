# exercise: tagger_states
# right: no
# wrong: reads row t - 1 in place of row t: the state before last
# lines: 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    T, H = len(words), V.shape[0]
    states = np.zeros((T + 1, H))
    for t in range(T):
        x = E[words[t]]
        h = states[t - 1]
        states[t + 1] = sigmoid(U @ x + V @ h + b_hidden[:, 0])
    return states
