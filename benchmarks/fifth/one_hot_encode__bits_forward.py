# exercise: one_hot_encode
# right: no
# wrong: The bits are read from the left, so the 1 stands at C - 1 - idx.
# lines: 7
def one_hot_encode(idx, vocab_size):
    digits = bin(2 ** int(idx))[2:].rjust(vocab_size, "0")
    return np.array([int(d) for d in digits])
