# exercise: log_forward
# right: no
# wrong: log1p stands for the shifted largest entry, whose exponential is 1, but that entry is in the sum already, so it is counted twice.
# lines: 7
def logsumexp_rows(s):
    m = s.max(axis=1)
    return m + np.log1p(np.exp(s - m[:, None]).sum(axis=1))


def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    h = tagger_states(words, params)[1:]
    s = h @ W.T + b_out.T
    return s - logsumexp_rows(s)[:, None]
