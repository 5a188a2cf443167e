# exercise: one_hot_encode
# right: no
# wrong: One entry too many: room for UNK is added although C counts it already.
# lines: 6
def one_hot_encode(idx, vocab_size):
    return np.concatenate([np.zeros(idx), np.ones(1), np.zeros(vocab_size - idx)])
