# exercise: tagger_states
# right: no
# wrong: the zeros before the first word go through the sigmoid as well, so the first state is 0.5 everywhere, for the recurrence too
# lines: 10, 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    z = np.zeros((len(words) + 1, V.shape[0]))
    inputs = np.einsum("td,hd->th", E[words], U)
    for t in range(len(words)):
        z[t + 1] = inputs[t] + V @ sigmoid(z[t]) + b_hidden.ravel()
    return sigmoid(z)
