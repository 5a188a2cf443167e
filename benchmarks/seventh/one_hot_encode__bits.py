# exercise: one_hot_encode
# right: no
# wrong: The lowest bit of a binary number stands on the right, so the 1 is counted from the end.
# lines: 7
def one_hot_encode(idx, vocab_size):
    bits = format(1 << int(idx), f"0{vocab_size}b")
    return np.array([int(bit) for bit in bits])
