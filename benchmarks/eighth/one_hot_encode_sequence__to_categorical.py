# exercise: one_hot_encode_sequence
# right: no
# wrong: The number of rows is the largest index plus one, as in Keras without num_classes, not the size of the vocabulary.
# lines: 16
def to_categorical(y, num_classes=None):
    y = np.asarray(y, dtype="int").ravel()
    if not num_classes:
        num_classes = np.max(y) + 1
    n = y.shape[0]
    categorical = np.zeros((n, num_classes))
    categorical[np.arange(n), y] = 1
    return categorical


def one_hot_encode_sequence(indices, vocab_size):
    return np.expand_dims(to_categorical(indices), axis=-1)
