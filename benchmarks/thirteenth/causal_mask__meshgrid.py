# exercise: causal_mask
# right: no
# wrong: meshgrid's first array runs along the columns, so queries and keys are exchanged and the mask shows the future
# lines: 6
def causal_mask(length):
    query, key = np.meshgrid(range(length), range(length))
    return key <= query
