# exercise: tagger_states
# right: no
# wrong: the array of states gets the integer dtype of the words, so every state is cut down to 0 or 1
# lines: 7
def tagger_states(words, params):
    E, U, V, *_, b_hidden, _ = params
    states = np.zeros((words.size + 1, V.shape[0]), dtype=words.dtype)
    for old, new, w in zip(states, states[1:], words):
        new[:] = sigmoid(U.dot(E[w]) + V.dot(old) + b_hidden.squeeze(1))
    return states
