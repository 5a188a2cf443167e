# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    tape = np.zeros(T * vocab_size)
    tape.put(np.arange(T) * vocab_size + np.asarray(indices, dtype=np.int64), 1.0)
    return tape.reshape(T, vocab_size, 1)
