# exercise: one_hot_encode_sequence
# right: no
# wrong: The indices are numbered anew by their rank among those that occur, so a 1 may stand in a wrong row.
# lines: 6
def one_hot_encode_sequence(indices, vocab_size):
    classes, codes = np.unique(indices, return_inverse=True)
    onehot = np.zeros((len(indices), vocab_size))
    onehot[np.arange(len(indices)), codes] = 1
    return onehot[:, :, np.newaxis]
