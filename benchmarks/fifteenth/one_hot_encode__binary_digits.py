# exercise: one_hot_encode
# right: no
# wrong: writes 2 to the power idx as a binary number and takes its digits from the left, where the highest one stands, so the vector is mirrored
# lines: 7
def one_hot_encode(idx, vocab_size):
    digits = format(2 ** int(idx), "b").zfill(vocab_size)
    return np.array([int(d) for d in digits])
