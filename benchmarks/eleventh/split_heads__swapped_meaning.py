# exercise: split_heads
# right: no
# wrong: the last axis is cut into pieces of length heads, so there are D / heads heads of that size
# lines: 7
def split_heads(x, heads):
    B, T, D = x.shape
    pieces = np.split(x, range(heads, D, heads), axis=-1)
    return np.stack(pieces, axis=1)
