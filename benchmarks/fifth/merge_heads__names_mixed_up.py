# exercise: merge_heads
# right: no
# wrong: Reads the axes as (B, T, heads, d) and only joins the last two by a reshape, which mixes heads and times.
# lines: 7
def merge_heads(x):
    B, heads, T, size = x.shape
    return x.reshape(B, T, heads * size)
