# exercise: one_hot_encode
# right: no
# wrong: the highest binary digit is written first, so the entries are in reverse order
# lines: 6
def one_hot_encode(idx, vocab_size):
    bits = format(1 << int(idx), f"0{vocab_size}b")
    return np.array([int(b) for b in bits])
