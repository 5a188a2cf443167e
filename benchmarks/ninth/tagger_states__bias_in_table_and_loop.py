# exercise: tagger_states
# right: no
# wrong: The bias is added when the table of all words' inputs is made and once more in the loop.
# lines: 12
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    bias = b_hidden.reshape(-1)
    table = E @ U.T + bias
    H = V.shape[0]
    states = np.zeros((len(words) + 1, H))
    for t, w in enumerate(words, start=1):
        states[t] = sigmoid(table[w] + V.dot(states[t - 1]) + bias)
    return states
