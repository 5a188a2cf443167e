# exercise: merge_heads
# right: no
# wrong: The heads are not moved behind time before the reshape, so entries of different steps are joined.
# lines: 7
def merge_heads(x):
    B, heads, T, size = x.shape
    return x.reshape(B, T, heads * size)
