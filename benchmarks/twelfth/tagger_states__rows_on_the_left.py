# exercise: tagger_states
# right: no
# wrong: the state as a row is multiplied by V itself and not by its transpose, and the loop begins from one half instead of zero
# lines: 7, 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    h = sigmoid(np.zeros((1, V.shape[0])))
    rows = [np.zeros((1, V.shape[0]))]
    for w in words:
        h = sigmoid(E[[w]] @ U.T + h @ V + b_hidden.T)
        rows.append(h)
    return np.concatenate(rows)
