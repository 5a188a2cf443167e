# exercise: log_forward
# right: no
# wrong: one maximum of the whole sentence is taken off: a word whose scores lie far below it gets log of 0
# lines: 9
def log_forward(words, params):
    W, b_out = params[3], params[5]
    h = tagger_states(words, params)[1:]
    s = h @ W.T + b_out.T
    s = s - s.max()
    return s - np.log(np.exp(s).sum(axis=1))[:, None]
