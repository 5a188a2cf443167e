# exercise: log_forward
# right: no
# wrong: Scores stand in columns and are brought to (T, K) by a reshape in place of a transpose, so the entries land at wrong places.
# lines: 11
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    h = tagger_states(words, params)[1:].T
    s = W @ h + b_out
    s = s - s.max(axis=0)
    logp = s - np.log(np.exp(s).sum(axis=0))
    return logp.reshape(len(words), -1)
