# exercise: merge_heads
# right: no
# wrong: one reshape without moving the heads behind time mixes steps
# lines: 7
def merge_heads(x):
    B, _, T, _ = x.shape
    return x.reshape(B, T, -1)
