# exercise: tagger_states
# right: no
# wrong: b_hidden[0] gives every unit the first unit's bias, and the state as a row is multiplied by V instead of its transpose
# lines: 8, 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = np.zeros((len(words) + 1, V.shape[0]))
    inputs = E[words] @ U.T + b_hidden[0]
    for t in range(len(words)):
        states[t + 1] = sigmoid(inputs[t] + states[t] @ V)
    return states
