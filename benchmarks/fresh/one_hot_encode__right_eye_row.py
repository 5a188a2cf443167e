# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    return np.eye(vocab_size, dtype=int)[idx].copy()
