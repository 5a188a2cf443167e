# exercise: causal_mask
# right: no
# wrong: The queries stand in the columns: row t is True from column t on.
# lines: 6
def causal_mask(length):
    query, key = np.meshgrid(np.arange(length), np.arange(length))
    return key <= query
