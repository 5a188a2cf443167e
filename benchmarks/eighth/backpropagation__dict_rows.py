# exercise: backpropagation
# right: no
# wrong: the gradients of the word vectors go through a dict from word to gradient, in which a word that comes again keeps its last one only; and both biases' gradients are flat
# lines: 18, 20
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    H = tagger_states(words, params)
    P = np.exp(log_forward(words, params))
    T = range(len(words))
    loss = -sum(log_forward(words, params)[t, tags[t]] for t in T)
    for t in T:
        P[t, tags[t]] -= 1
    Z = np.zeros_like(H[1:])
    nxt = 0
    for t in reversed(T):
        Z[t] = H[t + 1] * (1 - H[t + 1]) * (P[t] @ W + nxt)
        nxt = Z[t] @ V
    row_of = {int(w): z @ U for w, z in zip(words, Z)}
    d_E = np.array([row_of.get(c, np.zeros(E.shape[1])) for c in range(len(E))])
    return loss, [d_E, Z.T @ E[words], Z.T @ H[:-1], P.T @ H[1:], Z.sum(0), P.sum(0)]
