# exercise: tagger_states
# right: no
# wrong: word times D is computed in the integer type of words, which overflows for small types
# lines: 8
def tagger_states(words, params):
    E, U, V, _, b, _ = params
    D = E.shape[1]
    places = words[:, None] * D + np.arange(D)
    x = E.reshape(-1)[places]
    z = x @ U.T + b[:, 0]
    rows = [np.zeros(len(b))]
    for z_t in z:
        rows.append(sigmoid(z_t + V @ rows[-1]))
    return np.array(rows)
