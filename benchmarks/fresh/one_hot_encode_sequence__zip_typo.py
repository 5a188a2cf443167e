# exercise: one_hot_encode_sequence
# right: no
# wrong: misspelt variable (crashes)
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    X = np.zeros((len(indices), vocab_size, 1))
    for t, index in enumerate(indices):
        X[t, idx, 0] = 1
    return X
