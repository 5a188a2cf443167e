# exercise: split_heads
# right: yes
def split_heads(x, heads):
    (B, T, D), (sb, st, sd) = x.shape, x.strides
    width = D // heads
    return np.lib.stride_tricks.as_strided(x, (B, heads, T, width), (sb, width * sd, st, sd))
