# exercise: one_hot_encode_sequence
# right: no
# wrong: sets the rows of all indices at all steps
# lines: 7
def one_hot_encode_sequence(indices, vocab_size):
    out = np.zeros((len(indices), vocab_size, 1))
    out[:, indices] = 1
    return out
