# exercise: one_hot_encode
# right: no
# wrong: The digits of 2 ** idx are written highest first, so the 1 is counted from the end of the vector.
# lines: 8
def one_hot_encode(idx, vocab_size):
    number = 2 ** int(idx)
    digits = f"{number:b}".zfill(vocab_size)
    return np.array([int(d) for d in digits])
