# exercise: merge_heads
# right: no
# wrong: The result is squeezed, so a batch of one sequence or a single time step loses its axis.
# lines: 7
def merge_heads(x):
    pieces = np.split(x, x.shape[1], axis=1)
    return np.concatenate(pieces, axis=3).squeeze()
