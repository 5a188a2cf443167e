# exercise: split_heads
# right: no
# wrong: np.split is given the length of a piece for the number of pieces, so that the two sizes change places
# lines: 7
def split_heads(x, heads):
    width = x.shape[-1] // heads
    return np.array([np.split(sequence, width, axis=-1) for sequence in x])
