# exercise: split_heads
# right: no
# wrong: time is cut into pieces and not the vector: a reshape without moving an axis
# lines: 7
def split_heads(x, heads):
    batch, *_, width = x.shape
    return np.concatenate([row.reshape(1, heads, -1, width // heads) for row in x])
