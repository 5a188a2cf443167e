# exercise: tagger_states
# right: no
# wrong: the states are columns of the result, (H, T + 1) in place of (T + 1, H)
# lines: 13
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    h = np.zeros((U.shape[0], 1))
    cols = [h]
    for w in words:
        x = E[int(w)][:, None]
        h = sigmoid(U @ x + V @ h + b_hidden)
        cols.append(h)
    return np.hstack(cols)
