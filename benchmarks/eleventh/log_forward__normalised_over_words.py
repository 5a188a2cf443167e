# exercise: log_forward
# right: no
# wrong: maximum and sum run over the whole array, so the probabilities of all words together sum to one
# lines: 10
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    logits = (W @ states[1:].T + b_out).T
    top = np.max(logits)
    lse = top + np.log(np.exp(logits - top).sum())
    return logits - lse
