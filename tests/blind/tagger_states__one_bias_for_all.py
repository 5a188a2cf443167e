# exercise: tagger_states
# right: no
# wrong: b_hidden[0] is the first unit's bias, which all units get
# name: bias-is-one-number
# lines: 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = np.zeros((len(words) + 1, len(V)))
    for t, word in enumerate(words):
        states[t + 1] = sigmoid(U @ E[word] + V @ states[t] + b_hidden[0])
    return states
