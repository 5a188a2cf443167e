# exercise: log_forward
# right: no
# wrong: the running logarithm of the sum starts at 0, which is the logarithm of one more term, not of none
# lines: 9
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    logits = states[1:] @ W.T + b_out[:, 0]
    total = np.zeros(len(logits))
    for column in logits.T:
        total = np.logaddexp(total, column)
    return logits - total[:, None]
