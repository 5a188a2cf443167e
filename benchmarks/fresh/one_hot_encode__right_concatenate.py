# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    before, after = int(idx), vocab_size - int(idx) - 1
    return np.concatenate([np.zeros(before), np.ones(1), np.zeros(after)])
