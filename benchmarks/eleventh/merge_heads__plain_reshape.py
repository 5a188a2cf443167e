# exercise: merge_heads
# right: no
# wrong: a reshape alone, without moving the heads behind time
# lines: 7
def merge_heads(x):
    B, heads, T, d = x.shape
    return x.copy().reshape((B, T, -1))
