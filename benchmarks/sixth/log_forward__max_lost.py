# exercise: log_forward
# right: no
# wrong: The largest score is taken off inside the exponential and not outside, so the results are too large by it.
# lines: 10, 11
def log_forward(words, params):
    W, b_out = params[3], params[-1]
    table = []
    for h in tagger_states(words, params)[1:]:
        s = (W @ h[:, None] + b_out).ravel()
        norm = np.log(np.sum(np.exp(s - s.max())))
        table.append(s - norm)
    return np.stack(table)
