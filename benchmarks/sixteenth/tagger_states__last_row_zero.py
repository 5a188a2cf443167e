# exercise: tagger_states
# right: no
# wrong: the state after word t is written to row t, so that row 0 is not zero and the last row is
# lines: 9, 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = np.zeros((len(words) + 1, len(V)))
    for t, w in enumerate(words):
        z = U @ E[w] + V @ states[t - 1] + b_hidden[:, 0]
        states[t] = sigmoid(z)
    return states
