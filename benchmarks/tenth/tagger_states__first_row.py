# exercise: tagger_states
# right: no
# wrong: column plus flat row is (H, H), and its first row has the first unit's bias for all units
# lines: 10
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    rows = [np.zeros(U.shape[0])]
    for word in words:
        z = U @ E[word] + V @ rows[-1] + b_hidden
        rows.append(sigmoid(z)[0])
    return np.array(rows)
