# exercise: log_forward
# right: no
# wrong: takes the states before each word: [:-1] in place of [1:]
# lines: 8
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    logits = states[:-1] @ W.T + b_out[:, 0]
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
