# exercise: backpropagation
# right: no
# wrong: words * D is computed in the small integer type of the words and overflows for large indices
# lines: 17
# needs: tagger_states, log_forward
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    S, L = tagger_states(words, params), log_forward(words, params)
    T, D = len(words), E.shape[1]
    d_s = np.exp(L)
    d_s[np.arange(T), tags] -= 1
    delta, later = np.zeros((T, len(V))), np.zeros(len(V))
    for t in reversed(range(T)):
        delta[t] = (W.T @ d_s[t] + later) * S[t + 1] * (1 - S[t + 1])
        later = V.T @ delta[t]
    flat = np.zeros(E.size)
    places = (words * D)[:, None] + np.arange(D)
    np.add.at(flat, places, delta @ U)
    return -L[np.arange(T), tags].sum(), (flat.reshape(E.shape), delta.T @ E[words], delta.T @ S[:-1], d_s.T @ S[1:], delta.sum(0)[:, None], d_s.sum(0)[:, None])
