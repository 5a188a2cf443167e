# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    strip = np.zeros(T * vocab_size)
    np.put(strip, np.arange(T) * vocab_size + np.asarray(indices, dtype=np.int64), 1)
    return strip.reshape(T, vocab_size, 1)
