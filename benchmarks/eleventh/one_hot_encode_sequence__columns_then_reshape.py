# exercise: one_hot_encode_sequence
# right: no
# wrong: The columns of the identity form a (C, T) matrix, and reshape cuts it into (T, C, 1) in the wrong order of entries.
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    identity = np.eye(vocab_size)
    picked = identity[:, indices]
    return picked.reshape(len(indices), vocab_size, 1)
