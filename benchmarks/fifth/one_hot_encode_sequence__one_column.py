# exercise: one_hot_encode_sequence
# right: no
# wrong: Every entry of the list is the same column, so all of them end up as the last index.
# lines: 13
def one_hot_encode_sequence(indices, vocab_size):
    column = np.zeros((vocab_size, 1))
    sequence = []
    last = None
    for idx in indices:
        if last is not None:
            column[last] = 0
        column[idx] = 1
        sequence.append(column)
        last = idx
    return sequence
