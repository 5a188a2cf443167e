# exercise: backpropagation
# right: no
# wrong: The gradients of word vectors are kept in a dictionary by word, where a repeated word overwrites the gradient it had.
# lines: 17
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    S, L = tagger_states(words, params), log_forward(words, params)
    D = np.exp(L)
    D[range(T), tags] -= 1
    deltas = np.zeros((T, len(V)))
    carry = np.zeros(len(V))
    by_word = {}
    for t in reversed(range(T)):
        deltas[t] = (W.T @ D[t] + carry) * S[t + 1] * (1 - S[t + 1])
        carry = V.T @ deltas[t]
        by_word[int(words[t])] = U.T @ deltas[t]
    d_E = np.zeros(E.shape)
    for w, g in by_word.items():
        d_E[w] = g
    loss = -L[range(T), tags].sum()
    return loss, [d_E, deltas.T @ E[words], deltas.T @ S[:-1], D.T @ S[1:],
                  deltas.sum(0).reshape(-1, 1), D.sum(0).reshape(-1, 1)]
