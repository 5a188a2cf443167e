# exercise: log_forward
# right: no
# wrong: logaddexp2 adds powers of two, so the softmax is one to the base 2
# lines: 9
def log_forward(words, params):
    W, b_out = params[3], params[5]
    hidden = tagger_states(words, params)[1:]
    logits = hidden @ W.T + b_out.T
    return logits - np.logaddexp2.reduce(logits, axis=-1, keepdims=True)
