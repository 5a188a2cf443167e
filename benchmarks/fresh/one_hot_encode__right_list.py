# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    entries = [0] * vocab_size
    entries[idx] = 1
    return np.array(entries)
