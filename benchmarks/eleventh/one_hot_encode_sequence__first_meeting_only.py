# exercise: one_hot_encode_sequence
# right: no
# wrong: The step is looked up as the first place of the index, so repeated indices leave all-zero columns.
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    seq = indices.tolist()
    stack = [np.zeros((vocab_size, 1)) for _ in seq]
    for token in seq:
        stack[seq.index(token)][token, 0] = 1
    return np.stack(stack)
