# exercise: log_forward
# right: no
# wrong: one maximum for the whole sentence; a word whose scores are all far below it gets the log of 0
# lines: 8
def log_forward(words, params):
    *_, W, _, b_out = params
    scores = tagger_states(words, params)[1:] @ W.T + b_out.T
    m = np.max(scores)
    lse = m + np.log(np.sum(np.exp(scores - m), axis=1, keepdims=True))
    return scores - lse
