# exercise: tagger_states
# right: no
# wrong: the same array is appended each time and written into, so all rows are the last state, row 0 too
# lines: 11
def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    h = np.zeros((U.shape[0], 1))
    collected = [h]
    for w in words:
        x = E[w].reshape(-1, 1)
        h[:] = sigmoid(U @ x + V @ h + b_hidden)
        collected.append(h)
    return np.hstack(collected).T
