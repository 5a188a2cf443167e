# exercise: log_forward
# right: no
# wrong: goes through the probabilities and lifts them to the smallest float, so nothing falls below about -708
# lines: 11
def log_forward(words, params):
    _, _, _, W, _, b_out = params
    hidden = tagger_states(words, params)[1:]
    logits = hidden.dot(W.T) + b_out.flatten()
    exps = np.exp(logits - logits.max(axis=-1, keepdims=True))
    probs = exps / exps.sum(axis=-1, keepdims=True)
    return np.log(np.maximum(probs, np.finfo(np.float64).tiny))
