# exercise: merge_heads
# right: no
# wrong: unpacks the shape as (B, T, heads, size)
# lines: 6
def merge_heads(x):
    B, T, heads, size = x.shape
    return x.swapaxes(1, 2).reshape(B, T, heads * size)
