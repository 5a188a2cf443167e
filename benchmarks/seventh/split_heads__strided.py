# exercise: split_heads
# right: yes
def split_heads(x, heads):
    B, T, D = x.shape
    d = D // heads
    s_b, s_t, s_d = x.strides
    return np.lib.stride_tricks.as_strided(x, (B, heads, T, d), (s_b, d * s_d, s_t, s_d))
