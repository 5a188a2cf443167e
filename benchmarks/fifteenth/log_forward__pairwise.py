# exercise: log_forward
# right: no
# wrong: minus the log of the sum of exp(s_j - s_k) over all pairs is right on paper, but a difference above 709 overflows to minus infinity
# lines: 9
def log_forward(words, params):
    states = tagger_states(words, params)[1:]
    s = states @ params[3].T + params[5][:, 0]
    gaps = s[:, None, :] - s[:, :, None]
    return -np.log(np.exp(gaps).sum(axis=-1))
