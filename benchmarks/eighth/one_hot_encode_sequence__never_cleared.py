# exercise: one_hot_encode_sequence
# right: no
# wrong: The vector is copied but never cleared between steps, so every column also holds the ones of all earlier steps.
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    column = np.zeros((vocab_size, 1))
    frames = []
    for i in indices:
        column[i, 0] = 1
        frames.append(column.copy())
    return np.array(frames)
