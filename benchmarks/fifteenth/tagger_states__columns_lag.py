# exercise: tagger_states
# right: no
# wrong: word t meets the state of two words before, column t - 1 where column t was meant
# lines: 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    H = len(b_hidden)
    S = np.zeros((H, len(words) + 1))
    for t, w in enumerate(words):
        x = E[w].reshape(-1, 1)
        h_prev = S[:, [t - 1]]
        S[:, [t + 1]] = sigmoid(U @ x + V @ h_prev + b_hidden)
    return S.T
