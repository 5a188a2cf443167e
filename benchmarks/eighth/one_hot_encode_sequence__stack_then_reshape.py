# exercise: one_hot_encode_sequence
# right: no
# wrong: The columns are put side by side as (C, T) and then reshaped, which does not swap axes but scrambles the entries.
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    cols = [one_hot_encode(i, vocab_size).reshape(-1, 1) for i in indices]
    grid = np.hstack(cols)
    return grid.reshape(len(indices), vocab_size, 1)
