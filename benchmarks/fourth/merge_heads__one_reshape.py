# exercise: merge_heads
# right: no
# wrong: reshaped without bringing the heads back behind time
# lines: 8

def merge_heads(x):
    B, heads, T, part = x.shape
    return x.reshape(B, T, heads * part)
