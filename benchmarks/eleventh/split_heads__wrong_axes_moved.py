# exercise: split_heads
# right: no
# wrong: the last axis is cut with the heads as the inner part; and the heads come before the batch
# lines: 7, 8
def split_heads(x, heads):
    B, T, D = x.shape
    cut = x.reshape(B, T, D // heads, heads)
    return np.einsum("btdh->hbtd", cut)
