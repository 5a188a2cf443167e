# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    reached = np.arange(-1, vocab_size) >= idx
    return np.diff(reached.astype(int))
