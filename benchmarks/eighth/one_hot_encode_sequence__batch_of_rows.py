# exercise: one_hot_encode_sequence
# right: no
# wrong: Two faults: the idle axis stands in the middle, (T, 1, C), and an index is counted from 1, so the 1 stands one place too early.
# lines: 6, 8
def one_hot_encode_sequence(indices, vocab_size):
    batch = np.zeros((len(indices), 1, vocab_size))
    for t, idx in enumerate(indices):
        batch[t, 0, idx - 1] = 1.0
    return batch
