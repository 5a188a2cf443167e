# exercise: tagger_states
# right: no
# wrong: np.full with the int 0 makes an array of ints, so every state is cut to 0
# lines: 8
def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    n, H = len(words), U.shape[0]
    states = np.full((n + 1, H), 0)
    for t, w in enumerate(words, start=1):
        states[t] = sigmoid(U.dot(E[w]) + V.dot(states[t - 1]) + b_hidden[:, 0])
    return states
