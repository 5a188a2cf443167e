# exercise: causal_mask
# right: no
# wrong: accumulates along the rows instead of down the columns, so each query sees itself and the future
# lines: 7
def causal_mask(length):
    one_hot = np.identity(length, dtype=int)
    seen = one_hot.cumsum(axis=1)
    return seen.astype(bool)
