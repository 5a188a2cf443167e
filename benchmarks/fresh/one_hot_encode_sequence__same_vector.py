# exercise: one_hot_encode_sequence
# right: no
# wrong: one vector serves all steps: T times the same array with all the ones
# lines: 6
def one_hot_encode_sequence(indices, vocab_size):
    column = np.zeros((vocab_size, 1))
    out = []
    for i in indices:
        column[i] = 1
        out.append(column)
    return out
