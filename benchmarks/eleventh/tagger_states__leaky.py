# exercise: tagger_states
# right: no
# wrong: the old state is added to the new one, outside the sigmoid, as a residual connection
# lines: 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    T, H = len(words), b_hidden.size
    states = np.zeros((T + 1, H))

    def cell(x, h):
        return h + sigmoid(U.dot(x) + V.dot(h) + b_hidden.reshape(H))

    for t, w in enumerate(words):
        states[t + 1] = cell(E[w], states[t])
    return states
