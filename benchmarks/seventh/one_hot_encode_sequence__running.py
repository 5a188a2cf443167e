# exercise: one_hot_encode_sequence
# right: no
# wrong: The vector is not cleared between steps, so the ones of earlier steps stay in later columns.
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    def steps():
        column = np.zeros((vocab_size, 1))
        for i in indices:
            column[i, 0] = 1
            yield column.copy()

    return list(steps())
