# exercise: merge_heads
# right: no
# wrong: Takes all axes of length 1 away, so a batch of one sequence loses its axis.
# lines: 7
def merge_heads(x):
    parts = np.split(x, x.shape[1], axis=1)
    return np.concatenate(parts, axis=-1).squeeze()
