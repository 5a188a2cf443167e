# exercise: split_heads
# right: no
# wrong: The heads stand before the batch, or are joined with it, as libraries do for one big product.
# lines: 8
def split_heads(x, heads):
    B, T, D = x.shape
    x = np.reshape(x, (B, T, heads, D // heads))
    return np.transpose(x, (2, 0, 1, 3))
