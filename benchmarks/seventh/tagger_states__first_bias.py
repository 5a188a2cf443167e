# exercise: tagger_states
# right: no
# wrong: only the first unit's bias is used, and it is added to all units
# lines: 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    H = V.shape[0]
    states = np.zeros((len(words) + 1, H))
    for t in range(len(words)):
        x = E[words[t]]
        states[t + 1] = sigmoid(U @ x + V @ states[t] + b_hidden[0])
    return states
