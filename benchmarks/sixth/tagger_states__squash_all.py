# exercise: tagger_states
# right: no
# wrong: The sigmoid is taken of row 0 too, so the first state is one half everywhere and not zero.
# lines: 10, 11
def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    z = [np.zeros_like(b_hidden)]
    for w in words:
        x = E[w].reshape(-1, 1)
        z.append(U @ x + V @ sigmoid(z[-1]) + b_hidden)
    return sigmoid(np.hstack(z).T)
