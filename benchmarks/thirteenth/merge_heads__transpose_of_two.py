# exercise: merge_heads
# right: no
# wrong: transpose(1, 2) is torch's, NumPy's wants all axes and raises a ValueError
# lines: 7
def merge_heads(x):
    B, heads, T, part = x.shape
    return x.transpose(1, 2).reshape(B, T, heads * part)
