# exercise: log_forward
# right: no
# wrong: log1p counts the largest score once more, since it is in the sum already
# lines: 7
def logsumexp(row):
    m = row.max()
    return m + np.log1p(np.exp(row - m).sum())


def log_forward(words, params):
    *_, W, _, b_out = params
    result = []
    for h in tagger_states(words, params)[1:]:
        s = W @ h + b_out[:, 0]
        result.append(s - logsumexp(s))
    return np.array(result)
