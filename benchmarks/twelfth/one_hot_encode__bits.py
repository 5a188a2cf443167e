# exercise: one_hot_encode
# right: no
# wrong: the binary digits are read from the most significant one, so the one is counted from the end of the vector
# lines: 8
def one_hot_encode(idx, vocab_size):
    number = 1 << int(idx)
    digits = format(number, "b").zfill(vocab_size)
    return np.array([int(d) for d in digits])
