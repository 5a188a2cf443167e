# exercise: tagger_states
# right: no
# wrong: every call hands out a view of one buffer, so that a later call changes an earlier result
BUF = np.zeros((2000, 20))
def tagger_states(words, params):
    E, U, V, W, b, c = params
    out = BUF[:len(words) + 1, :len(V)]
    for t, w in enumerate(words):
        out[t + 1] = sigmoid(U @ E[w] + V @ out[t] + b[:, 0])
    return out
