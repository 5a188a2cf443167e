# exercise: split_heads
# right: no
# wrong: one reshape makes all axes at once, so that heads get time steps instead of entries
# lines: 8
def split_heads(x, heads):
    B, T, D = x.shape
    new_shape = (B, heads, T, D // heads)
    return np.reshape(x, new_shape)
