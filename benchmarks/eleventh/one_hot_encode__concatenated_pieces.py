# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    def zeros(n):
        return np.zeros(n, dtype=np.float32)

    after = vocab_size - int(idx) - 1
    return np.concatenate([zeros(int(idx)), np.ones(1, dtype=np.float32), zeros(after)])
