# exercise: log_forward
# right: no
# wrong: Adds the output bias as a column (K, 1) to rows (T, K), which crashes or, for T = K or T = 1, adds the wrong numbers.
# lines: 8
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    logits = states[1:] @ W.T + b_out
    m = logits.max(axis=1, keepdims=True)
    return (logits - m) - np.log(np.exp(logits - m).sum(axis=1, keepdims=True))
