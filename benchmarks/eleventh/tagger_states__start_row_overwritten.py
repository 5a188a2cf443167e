# exercise: tagger_states
# right: no
# wrong: state t reads row t - 1 and writes row t, so the first word reads the last row and overwrites the zeros and the last row stays zero
# lines: 10, 11
def tagger_states(words, params):
    E, U, V, _, b, _ = params
    states = np.zeros((len(words) + 1, V.shape[0]))
    for t in range(len(words)):
        x = E[words[t]]
        a = np.einsum("hd,d->h", U, x) + np.einsum("hk,k->h", V, states[t - 1])
        states[t] = sigmoid(a + b[:, 0])
    return states
