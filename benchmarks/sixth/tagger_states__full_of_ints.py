# exercise: tagger_states
# right: no
# wrong: np.full with the int 0 makes an array of ints, and every state is cut to 0.
# lines: 7
def tagger_states(words, params):
    E, U, V, _, b, _ = params
    states = np.full((len(words) + 1, b.size), 0)
    for i in range(1, len(states)):
        states[i] = sigmoid(U @ E[words[i - 1]] + V @ states[i - 1] + b[:, 0])
    return states
