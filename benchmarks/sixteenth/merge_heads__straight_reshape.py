# exercise: merge_heads
# right: no
# wrong: a reshape alone, without bringing the heads behind time first
# lines: 7
def merge_heads(x):
    batch, heads, steps, width = x.shape
    return x.reshape(batch, steps, heads * width)
