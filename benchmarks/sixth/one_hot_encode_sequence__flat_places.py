# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    line = np.zeros(T * vocab_size)
    starts = np.arange(T) * vocab_size
    line[starts + np.asarray(indices).astype(int)] = 1
    return line.reshape(T, vocab_size, 1)
