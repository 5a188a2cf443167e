# exercise: tagger_states
# right: no
# wrong: tanh in place of the sigmoid; and the row of zeros is left out of the result
# lines: 11, 14
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    bias = b_hidden.squeeze(axis=1)

    def states_from(h, rest):
        for word in rest:
            h = np.tanh(U @ E[word] + V @ h + bias)
            yield h

    return np.vstack(list(states_from(np.zeros(len(V)), words)))
