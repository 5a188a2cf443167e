# exercise: tagger_states
# right: no
# wrong: Uses tanh as in lab 03 in place of the sigmoid, and leaves out row 0 with the zeros.
# lines: 11, 13
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    h = np.zeros_like(b_hidden)
    states = []
    for w in words:
        x = E[w].reshape(-1, 1)
        h = np.tanh(U @ x + V @ h + b_hidden)
        states.append(h.ravel())
    return np.array(states)
