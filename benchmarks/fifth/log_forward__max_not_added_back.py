# exercise: log_forward
# right: no
# wrong: Shifts by the maximum inside the log-sum-exp but forgets to add it again, so the probabilities do not sum to 1.
# lines: 7
def lse(s):
    m = s.max()
    return np.log(np.exp(s - m).sum())


def log_forward(words, params):
    W, b_out = params[3], params[5][:, 0]
    return np.array([(s := W @ h + b_out) - lse(s) for h in tagger_states(words, params)[1:]])
