# exercise: log_forward
# right: no
# wrong: the sum's logarithm is taken with log2, so the two parts do not fit together
# lines: 11
def log_forward(words, params):
    *_, W, _hidden_bias, bias = params
    rows = map(lambda h: W @ h + bias[:, 0], tagger_states(words, params)[1:])
    result = np.empty((len(words), len(bias)))
    for t, row in enumerate(rows):
        m = np.max(row)
        result[t] = row - m - np.log2(np.exp(row - m).sum())
    return result
