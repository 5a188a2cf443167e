# exercise: merge_heads
# right: no
# wrong: axes of length 1 are squeezed away first, so a batch of one sequence (or one head, or one step) comes out in a wrong shape
# lines: 6
def merge_heads(x):
    sequences = np.squeeze(x)
    return np.stack([np.hstack(list(sequence)) for sequence in sequences])
