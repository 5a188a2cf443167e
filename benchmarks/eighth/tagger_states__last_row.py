# exercise: tagger_states
# right: no
# wrong: reads the row before as states[-1], which in an array made in advance is the last row and still zero, so nothing is carried on
# lines: 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    T, H = len(words), U.shape[0]
    states = np.zeros((T + 1, H))
    for t, w in enumerate(words):
        z = U @ E[w] + V @ states[-1] + b_hidden[:, 0]
        states[t + 1] = sigmoid(z)
    return states
