# exercise: one_hot_encode
# right: no
# wrong: The 1 is shifted as a binary number, which overflows for a NumPy index of 64 and more.
# lines: 6
def one_hot_encode(idx, vocab_size):
    number = 1 << idx
    return np.array([(number >> k) & 1 for k in range(vocab_size)], dtype=float)
