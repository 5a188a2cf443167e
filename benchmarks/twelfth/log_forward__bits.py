# exercise: log_forward
# right: no
# wrong: the log of the sum is taken to base 2 while the scores are left as they are
# lines: 10
def log_forward(words, params):
    h = tagger_states(words, params)
    z = np.array([params[3] @ row for row in h[1:]]) + params[5].reshape(1, -1)
    top = np.amax(z, axis=-1, keepdims=True)
    total = np.exp2((z - top) / np.log(2)).sum(axis=-1, keepdims=True)
    return (z - top) - np.log2(total)
