# exercise: log_forward
# right: no
# wrong: shifts by the largest score of the whole sentence: a word whose scores all lie far below gets log(0)
# lines: 8
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    logits = (W @ tagger_states(words, params)[1:].T + b_out).T
    logits = logits - logits.max()
    return logits - np.log(np.sum(np.exp(logits), axis=1))[:, None]
