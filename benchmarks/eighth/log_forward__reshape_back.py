# exercise: log_forward
# right: no
# wrong: the (K, T) array of columns is reshaped to (T, K) instead of transposed, so the numbers of different words are mixed
# lines: 11
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    H = tagger_states(words, params)[1:].T
    S = W @ H + b_out
    S = S - S.max(axis=0)
    L = S - np.log(np.exp(S).sum(axis=0))
    return L.reshape(len(words), -1)
