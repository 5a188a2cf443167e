# exercise: one_hot_encode_sequence
# right: no
# wrong: The indices are renumbered by np.unique, so an index that does not occur shifts all those above it.
# lines: 6, 7
def one_hot_encode_sequence(indices, vocab_size):
    labels, codes = np.unique(indices, return_inverse=True)
    codes = codes.ravel()
    eye = np.eye(vocab_size)
    return eye[codes][:, :, np.newaxis]
