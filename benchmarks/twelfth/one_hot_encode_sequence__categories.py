# exercise: one_hot_encode_sequence
# right: no
# wrong: the indices are renumbered by their rank among those that occur, so gaps in the indices are lost
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    categories, codes = np.unique(indices, return_inverse=True)
    eye = np.eye(vocab_size)
    cols = [eye[code].reshape(-1, 1) for code in codes]
    return np.stack(cols)
