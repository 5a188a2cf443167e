# exercise: one_hot_encode
# right: no
# wrong: counts from the end, except that 0 is right
# lines: 7
def one_hot_encode(idx, vocab_size):
    v = np.zeros(vocab_size)
    v[-int(idx)] = 1
    return v
