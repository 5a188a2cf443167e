# exercise: log_forward
# right: no
# wrong: every score gets the log of its own sigmoid, so the probabilities of a word do not sum to 1
# lines: 8
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    scores = np.stack([W @ h + b_out[:, 0] for h in tagger_states(words, params)[1:]])
    return -np.logaddexp(0, -scores)
