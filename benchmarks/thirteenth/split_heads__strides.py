# exercise: split_heads
# right: yes
def split_heads(x, heads):
    B, T, D = x.shape
    s_b, s_t, s_d = x.strides
    part = D // heads
    return np.lib.stride_tricks.as_strided(
        x, shape=(B, heads, T, part), strides=(s_b, s_d * part, s_t, s_d)
    ).copy()
