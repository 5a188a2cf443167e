# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    stairs = (np.arange(vocab_size + 1) > idx).astype(float)
    return np.diff(stairs)
