# exercise: merge_heads
# right: no
# wrong: Heads and entries are joined by a reshape without bringing the heads behind time.
# lines: 6
def merge_heads(x):
    return np.array([np.reshape(seq, (seq.shape[1], -1)) for seq in x])
