# exercise: tagger_states
# right: no
# wrong: the places in the flattened E are computed in the dtype of words, so with small integer types such as uint8 the product overflows
# lines: 8
def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    D = E.shape[1]
    places = words[:, None] * D + np.arange(D)
    x = np.take(E, places)
    out = [np.zeros(V.shape[0])]
    for xt in x:
        out.append(sigmoid(xt @ U.T + V.dot(out[-1]) + b_hidden.flatten()))
    return np.array(out)
