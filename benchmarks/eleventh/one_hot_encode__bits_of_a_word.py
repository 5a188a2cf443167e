# exercise: one_hot_encode
# right: no
# wrong: The 1 is made by shifting an 8-bit mask, so from index 8 on the vector holds no 1.
# lines: 6
def one_hot_encode(idx, vocab_size):
    flag = np.uint8(1 << int(idx) & 255)
    bits = np.unpackbits(np.array([flag]), bitorder="little")
    vec = np.zeros(vocab_size, dtype=int)
    n = min(vocab_size, 8)
    vec[:n] = bits[:n]
    return vec
