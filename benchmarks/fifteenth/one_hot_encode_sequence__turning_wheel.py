# exercise: one_hot_encode_sequence
# right: no
# wrong: turns the column of the step before by the index in place of turning a fresh column, so the 1 stands at the sum of all indices so far
# lines: 10
def one_hot_encode_sequence(indices, vocab_size):
    wheel = np.zeros((vocab_size, 1))
    wheel[0] = 1
    columns = []
    for i in indices:
        wheel = np.roll(wheel, int(i), axis=0)
        columns.append(wheel)
    return columns
