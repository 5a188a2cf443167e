# exercise: one_hot_encode_sequence
# right: no
# wrong: The offsets are computed in the dtype of the indices and overflow for long sequences of int8 or uint8.
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    grid = np.zeros(T * vocab_size)
    starts = np.zeros_like(indices)
    for t in range(1, T):
        starts[t:] += vocab_size
    grid[starts + indices] = 1
    return grid.reshape(T, vocab_size, 1)
