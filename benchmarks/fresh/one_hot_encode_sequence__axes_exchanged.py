# exercise: one_hot_encode_sequence
# right: no
# wrong: vocabulary first, time second
# lines: 6
def one_hot_encode_sequence(indices, vocab_size):
    out = np.zeros((vocab_size, len(indices), 1))
    for t, i in enumerate(indices):
        out[i, t] = 1
    return out
