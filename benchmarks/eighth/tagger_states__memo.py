# exercise: tagger_states
# right: no
# wrong: keeps the whole sum of a word in a dictionary, the part of the state before included, so a word that comes again gets its old state
# lines: 12
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    bias = b_hidden.squeeze(1)
    known = {}
    rows = [np.zeros(V.shape[0])]
    for w in words.tolist():
        if w not in known:
            known[w] = U @ E[w] + bias + V @ rows[-1]
        rows.append(sigmoid(known[w]))
    return np.vstack(rows)
