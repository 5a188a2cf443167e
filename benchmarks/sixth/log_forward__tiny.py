# exercise: log_forward
# right: no
# wrong: The logarithm is taken of probabilities that were lifted to the smallest float, so -1000 becomes -708.
# lines: 12
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    hidden = tagger_states(words, params)[1:]
    logits = hidden @ W.T + b_out.T
    shifted = logits - logits.max(axis=1, keepdims=True)
    exp = np.exp(shifted)
    probs = exp / exp.sum(axis=1, keepdims=True)
    return np.log(np.maximum(probs, np.finfo(np.float64).tiny))
