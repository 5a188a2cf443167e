# exercise: one_hot_encode_sequence
# right: no
# wrong: the flat numbers are reshaped in column-major order, which scatters the ones over the wrong steps
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    steps = len(indices)
    flat = np.zeros(steps * vocab_size)
    flat[np.arange(steps) * vocab_size + indices] = 1
    return flat.reshape((steps, vocab_size, 1), order="F")
