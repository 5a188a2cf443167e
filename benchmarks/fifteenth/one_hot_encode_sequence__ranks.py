# exercise: one_hot_encode_sequence
# right: no
# wrong: the 1 stands at the rank of the index among the different indices of this sequence, not at the index itself, so it is wrong as soon as a smaller index does not occur
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    values, where = np.unique(indices, return_inverse=True)
    columns = np.eye(vocab_size)[: len(values)]
    return columns[where][:, :, None]
