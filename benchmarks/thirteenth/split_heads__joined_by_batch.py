# exercise: split_heads
# right: no
# wrong: the pieces are joined along the batch axis, heads first, and then read as batch first, so for more than one sequence they get mixed
# lines: 9
def split_heads(x, heads):
    B, T, D = x.shape
    pieces = np.split(x, heads, axis=2)
    stacked = np.concatenate(pieces, axis=0)
    return stacked.reshape(B, heads, T, D // heads)
