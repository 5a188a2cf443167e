# exercise: log_forward
# right: no
# wrong: Normalises over the words instead of over the tags.
# lines: 8, 9
def log_forward(words, params):
    W, b = params[3], params[5]
    S = tagger_states(words, params)[1:].dot(W.T) + b.flatten()
    S -= S.max(axis=0)
    return S - np.log(np.exp(S).sum(axis=0))
