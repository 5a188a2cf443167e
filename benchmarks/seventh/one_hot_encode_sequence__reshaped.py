# exercise: one_hot_encode_sequence
# right: no
# wrong: The matrix (C, T) is reshaped where it should be transposed, so the ones land in wrong places.
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    picked = np.eye(vocab_size)[:, indices]
    return picked.reshape(len(indices), vocab_size, 1)
