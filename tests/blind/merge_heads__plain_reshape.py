# exercise: merge_heads
# right: no
# wrong: a reshape alone, without exchanging heads and time first
# lines:

def merge_heads(x):
    B, heads, T, size = x.shape
    return x.reshape(B, T, heads * size)
