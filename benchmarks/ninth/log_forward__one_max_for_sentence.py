# exercise: log_forward
# right: no
# wrong: One largest score of the whole sentence is subtracted, so that a word with far smaller scores gets the log of 0.
# lines: 9
def log_forward(words, params):
    _, _, _, W, _, b_out = params
    states = tagger_states(words, params)
    scores = (W @ states[1:].T + b_out).T
    scores -= scores.max()
    return scores - np.log(np.sum(np.exp(scores), axis=1, keepdims=True))
