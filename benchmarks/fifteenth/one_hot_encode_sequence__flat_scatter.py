# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    idx = np.asarray(indices).astype(np.int64)
    line = np.zeros(idx.size * vocab_size)
    line[idx + vocab_size * np.arange(idx.size)] = 1
    return line.reshape(idx.size, vocab_size, 1)
