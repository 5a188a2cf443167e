# exercise: causal_mask
# right: no
# wrong: meshgrid hands out the columns first, so rows and columns are exchanged
# lines: 7
def causal_mask(length):
    steps = np.arange(length)
    query, key = np.meshgrid(steps, steps)
    return key <= query
