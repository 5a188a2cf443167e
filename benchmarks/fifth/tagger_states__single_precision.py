# exercise: tagger_states
# right: no
# wrong: The array of states is float32, so every state is rounded to seven digits and read again like that.
# lines: 7
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = np.zeros((len(words) + 1, V.shape[0]), dtype=np.float32)
    for before, after, word in zip(states[:-1], states[1:], words):
        after[...] = sigmoid(E[word] @ U.T + V.dot(before) + b_hidden.ravel())
    return states
