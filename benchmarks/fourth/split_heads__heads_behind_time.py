# exercise: split_heads
# right: no
# wrong: the heads stay behind time, (B, T, heads, D / heads)
# lines: 7

def split_heads(x, heads):
    return np.reshape(x, (*x.shape[:2], heads, x.shape[2] // heads))
