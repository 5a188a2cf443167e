# exercise: log_forward
# right: no
# wrong: the largest score of the whole sentence is taken off, so a row with far smaller scores has only zeros to take the logarithm of
# lines: 8
def log_forward(words, params):
    W, b_out = params[3], params[5]
    scores = tagger_states(words, params)[1:] @ W.T + b_out.ravel()
    scores = scores - np.max(scores)
    return scores - np.log(np.exp(scores).sum(axis=1))[:, None]
