# exercise: merge_heads
# right: no
# wrong: calls transpose(1, 2) as in torch, which NumPy reads as a list of all axes: it crashes
# lines: 7
def merge_heads(x):
    B, heads, T, d = x.shape
    return x.transpose(1, 2).reshape(B, T, heads * d)
