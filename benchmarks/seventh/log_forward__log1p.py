# exercise: log_forward
# right: no
# wrong: log1p adds one to a sum that has the largest score's one in it already
# lines: 10
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)[1:]
    logits = states @ W.T + b_out.ravel()
    m = logits.max(axis=1, keepdims=True)
    return logits - m - np.log1p(np.exp(logits - m).sum(axis=1, keepdims=True))
