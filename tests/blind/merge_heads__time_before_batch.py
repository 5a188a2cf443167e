# exercise: merge_heads
# right: no
# wrong: Time is brought to the front, before the batch, and the reshape to (B, T, D) then mixes sequences and steps.
# name: time-before-batch
# lines: 8
def merge_heads(x):
    B, heads, T, d = x.shape
    by_time = x.transpose(2, 0, 1, 3)
    return by_time.reshape(B, T, heads * d)
