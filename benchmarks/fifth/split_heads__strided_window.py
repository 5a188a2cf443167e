# exercise: split_heads
# right: yes
def split_heads(x, heads):
    B, T, D = x.shape
    sb, st, sd = x.strides
    d = D // heads
    return np.lib.stride_tricks.as_strided(x, (B, heads, T, d), (sb, d * sd, st, sd), writeable=False)
