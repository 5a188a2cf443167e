# exercise: one_hot_encode
# right: yes
def one_hot_encode(idx, vocab_size):
    return np.bincount([idx], minlength=vocab_size)
