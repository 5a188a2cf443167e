# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    passed = np.arange(vocab_size + 1) > idx
    return np.diff(passed.astype(float))
