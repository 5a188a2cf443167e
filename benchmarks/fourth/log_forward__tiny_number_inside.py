# exercise: log_forward
# right: no
# wrong: goes through the probabilities and adds 1e-12 inside the logarithm, which gives -27.6 for all that is small
# lines: 11
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)[1:]
    logits = states @ W.T + b_out[:, 0]
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    probs = e / e.sum(axis=1, keepdims=True)
    return np.log(probs + 1e-12)
