# exercise: one_hot_encode_sequence
# right: no
# wrong: The indices are numbered anew by the values that occur in this sequence, so the 1 stands in the wrong row whenever a smaller index does not occur.
# lines: 8, 10
# name: renumbered
def one_hot_encode_sequence(indices, vocab_size):
    levels, codes = np.unique(indices, return_inverse=True)
    dummies = np.eye(len(levels))[codes]
    wide = np.zeros((len(indices), vocab_size))
    wide[:, :len(levels)] = dummies
    return wide[:, :, np.newaxis]
