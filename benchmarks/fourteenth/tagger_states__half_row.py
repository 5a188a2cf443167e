# exercise: tagger_states
# right: no
# wrong: The sigmoid is taken of all rows at the end, the first included, so row 0 is one half and not zero.
# lines: 12
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    z = np.zeros((len(words) + 1, V.shape[0]))
    h = np.zeros(V.shape[0])
    for t, w in enumerate(words):
        z[t + 1] = U @ E[w] + V @ h + b_hidden.ravel()
        h = sigmoid(z[t + 1])
    return sigmoid(z)
