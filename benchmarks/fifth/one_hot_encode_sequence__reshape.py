# exercise: one_hot_encode_sequence
# right: no
# wrong: Reshapes a (C, T) array in place of transposing it, which mixes up the entries of different steps.
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    identity = np.eye(vocab_size)
    columns = identity[:, indices]
    return columns.reshape(len(indices), vocab_size, 1)
