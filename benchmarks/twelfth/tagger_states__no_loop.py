# exercise: tagger_states
# right: no
# wrong: all rows are computed at once from an array of zeros, so no state ever reaches the next word
# lines: 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    H = V.shape[0]
    states = np.zeros((len(words) + 1, H))
    x = E[words]
    states[1:] = sigmoid(x @ U.T + states[:-1] @ V.T + b_hidden.T)
    return states
