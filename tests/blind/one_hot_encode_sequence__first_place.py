# exercise: one_hot_encode_sequence
# right: no
# wrong: Only the first step at which an index occurs gets its one; later steps with the same index are all zero.
# name: first-place-only
# lines: 10
def one_hot_encode_sequence(indices, vocab_size):
    steps = list(indices)
    grid = np.zeros((len(steps), vocab_size))
    for word in set(steps):
        grid[steps.index(word), word] = 1
    return grid[:, :, np.newaxis]
