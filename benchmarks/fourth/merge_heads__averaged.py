# exercise: merge_heads
# right: no
# wrong: takes merging for agreeing: the mean over the heads, (B, T, D / heads)
# lines: 7

def merge_heads(x):
    return x.mean(axis=1)
