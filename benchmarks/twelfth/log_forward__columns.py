# exercise: log_forward
# right: no
# wrong: scores stand in columns, but maximum and sum run over the words (axis 1) and not over the tags
# lines: 9, 10
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    H = tagger_states(words, params)[1:].T
    S = W @ H + b_out
    S -= S.max(axis=1, keepdims=True)
    S -= np.log(np.exp(S).sum(axis=1, keepdims=True))
    return S.T
