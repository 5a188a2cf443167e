# exercise: merge_heads
# right: no
# wrong: heads are exchanged with the entries (swapaxes(1, 3)), so entries of different heads alternate
# lines:

def merge_heads(x):
    B, heads, T, size = x.shape
    return x.swapaxes(1, 3).swapaxes(1, 2).reshape(B, T, -1)
