# exercise: tagger_states
# right: no
# wrong: the state stands as a row to the left of V untransposed, so the recurrent weights are used transposed
# lines: 10
def tagger_states(words, params):
    emb, w_in, w_rec, _, bias, _ = params
    pre = emb[words] @ w_in.T + bias.ravel()
    hist = [np.zeros(len(bias))]
    for row in pre:
        hist.append(sigmoid(row + hist[-1] @ w_rec))
    return np.stack(hist)
