# exercise: tagger_states
# right: no
# wrong: A state as a row is multiplied with V instead of V transposed.
# lines: 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    read = E[words] @ U.T + b_hidden.T
    states = np.zeros((len(read) + 1, len(b_hidden)))
    for t in range(len(read)):
        states[t + 1] = sigmoid(read[t] + states[t] @ V)
    return states
