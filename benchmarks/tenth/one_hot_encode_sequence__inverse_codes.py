# exercise: one_hot_encode_sequence
# right: no
# wrong: The indices are numbered anew by their rank among those that occur, so gaps in them are lost.
# lines: 6
def one_hot_encode_sequence(indices, vocab_size):
    present, code = np.unique(indices, return_inverse=True)
    columns = np.eye(vocab_size)[code]
    return np.expand_dims(columns, -1)
