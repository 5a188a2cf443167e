# exercise: log_forward
# right: no
# wrong: The logarithm is taken of the probability, kept above the smallest float, so everything below -708 comes out as -708.
# lines: 12
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    logits = states[1:] @ W.T + b_out.flatten()
    logits = logits - logits.max(axis=-1, keepdims=True)
    probs = np.exp(logits)
    probs /= probs.sum(axis=-1, keepdims=True)
    return np.log(np.maximum(probs, np.finfo(float).tiny))
