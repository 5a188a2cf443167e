# exercise: one_hot_encode_sequence
# right: no
# wrong: All steps are views of one and the same vector, so all show what was written last.
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    vector = np.zeros(vocab_size)
    columns = []
    for idx in indices:
        vector[:] = 0
        vector[idx] = 1
        columns.append(vector.reshape(-1, 1))
    return columns
