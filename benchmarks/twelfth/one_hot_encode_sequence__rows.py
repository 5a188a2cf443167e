# exercise: one_hot_encode_sequence
# right: no
# wrong: each step is a row instead of a column, and its length comes from the largest index instead of from C
# lines: 6, 8
def one_hot_encode_sequence(indices, vocab_size):
    num_classes = int(indices.max()) + 1
    encoded = np.eye(num_classes, dtype=np.float32)[indices]
    return np.expand_dims(encoded, 1)
