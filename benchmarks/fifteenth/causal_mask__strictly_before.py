# exercise: causal_mask
# right: no
# wrong: the diagonal is False: a place may not look at itself
# lines: 7
def causal_mask(length):
    row = np.arange(length)
    return np.less.outer(row, row).T
