# exercise: tagger_states
# right: no
# wrong: words - 1, as if indices began at 1
# lines: 10
# needs: sigmoid
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = np.zeros((len(words) + 1, len(V)))
    for t, w in enumerate(words):
        states[t + 1] = sigmoid(U @ E[int(w) - 1] + V @ states[t] + b_hidden[:, 0])
    return states
