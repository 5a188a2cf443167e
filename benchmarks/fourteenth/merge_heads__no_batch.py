# exercise: merge_heads
# right: no
# wrong: The batch is thrown away: the last two axes are moved as if x had three.
# lines: 8
def merge_heads(x):
    joined = []
    for heads in x:
        joined.extend(np.hstack(list(heads)))
    return np.array(joined)
