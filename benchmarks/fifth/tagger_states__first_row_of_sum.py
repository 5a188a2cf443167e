# exercise: tagger_states
# right: no
# wrong: The sum with the bias column is (H, H) and its first row is taken, so every unit gets the first unit's bias.
# lines: 10, 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    H = V.shape[0]
    states = np.zeros((len(words) + 1, H))
    for t, w in enumerate(words):
        z = U @ E[w] + V @ states[t] + b_hidden
        states[t + 1] = sigmoid(z[0])
    return states
