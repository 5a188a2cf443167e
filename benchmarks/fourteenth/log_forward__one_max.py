# exercise: log_forward
# right: no
# wrong: One maximum of all words' scores is subtracted, so a word whose scores are far lower gets the logarithm of zero.
# lines: 6
def logsumexp(a, axis):
    top = a.max()
    return top + np.log(np.exp(a - top).sum(axis=axis, keepdims=True))


def log_forward(words, params):
    W, b_out = params[3], params[-1]
    a = tagger_states(words, params)[1:] @ W.T + b_out.T
    return a - logsumexp(a, axis=1)
