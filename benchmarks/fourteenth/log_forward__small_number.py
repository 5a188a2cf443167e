# exercise: log_forward
# right: no
# wrong: A small number is added to the probabilities before the logarithm, so nothing falls below -27.6.
# lines: 11
def log_forward(words, params):
    *_, W, b_hidden, b_out = params
    h = tagger_states(words, params)[1:]
    logits = h @ W.T + b_out.ravel()
    exps = np.exp(logits - logits.max(axis=1, keepdims=True))
    probs = exps / exps.sum(axis=1, keepdims=True)
    return np.log(probs + 1e-12)
