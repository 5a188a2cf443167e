# exercise: tagger_states
# right: no
# wrong: States are remembered by word alone, so a word that comes again gets the state of its first occurrence whatever stood before it.
# name: remembered-by-word
# lines: 12, 14
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    known = {}
    h = np.zeros(V.shape[0])
    rows = [h]
    for w in words.tolist():
        if w not in known:
            known[w] = sigmoid(U @ E[w] + V @ h + b_hidden.ravel())
        h = known[w]
        rows.append(h)
    return np.stack(rows)
