# exercise: split_heads
# right: no
# wrong: each sequence is split along its first axis, which is time, so heads get stretches of time with all entries, or it raises an error
# lines: 6
def split_heads(x, heads):
    return np.array([np.split(sequence, heads) for sequence in x])
