# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    bits = format(1 << int(idx), "b").zfill(vocab_size)
    return np.array(list(map(float, reversed(bits))))
