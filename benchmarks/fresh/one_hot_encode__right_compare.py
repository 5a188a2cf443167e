# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    return (np.arange(vocab_size) == idx).astype(np.float32)
