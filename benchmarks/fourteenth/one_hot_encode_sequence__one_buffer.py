# exercise: one_hot_encode_sequence
# right: no
# wrong: one array serves for all steps, so every entry of the list ends as the last column
# lines: 6, 13
def one_hot_encode_sequence(indices, vocab_size):
    column = np.zeros((vocab_size, 1))
    steps = []
    before = 0
    for idx in indices:
        column[before] = 0
        column[idx] = 1
        before = idx
        steps.append(column)
    return steps
