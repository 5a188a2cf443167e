# exercise: tagger_states
# right: no
# wrong: the first word meets a state of one half everywhere, the sigmoid's middle, though row 0 is returned as zero
# lines: 8
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    bias = b_hidden.ravel()
    h = sigmoid(np.zeros(len(bias)))
    states = np.zeros((len(words) + 1, len(bias)))
    for row, word in zip(states[1:], words):
        h = sigmoid(U @ E[word] + V @ h + bias)
        row[:] = h
    return states
