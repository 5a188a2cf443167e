# exercise: one_hot_encode
# right: no
# wrong: The bits of a binary number are written with the lowest place last, so the vector comes out back to front.
# lines: 6
def one_hot_encode(idx, vocab_size):
    bits = format(1 << int(idx), f"0{vocab_size}b")
    return np.array([int(bit) for bit in bits])
